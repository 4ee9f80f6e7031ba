export { inARow } from './in-a-row.ts';
export { ServiceCard } from './service-card.tsx';
export { clockWords, timeLines } from './times.ts';
export {
  ageWords,
  askWhen,
  askWhere,
  costWords,
  hiddenPlace,
  milesWords,
  placeWords,
  referralWords,
} from './words.ts';
