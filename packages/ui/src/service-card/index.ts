export { inARow } from './in-a-row.ts';
export { ServiceCard } from './service-card.tsx';
export { clockWords, timeLines } from './times.ts';
export { wayIn } from './way-in.ts';
export { ageWords, costWords, milesWords, placeWords } from './words.ts';
