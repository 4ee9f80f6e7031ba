export { ServiceCard } from './service-card.tsx';
export { clockWords, inARow, timeLines } from './times.ts';
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
