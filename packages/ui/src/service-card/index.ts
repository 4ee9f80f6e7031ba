export { ServiceCard } from './service-card.tsx';
export {
  ageWords,
  askWhen,
  askWhere,
  clockWords,
  costWords,
  hiddenPlace,
  milesWords,
  placeWords,
  referralWords,
  timeLines,
} from './words.ts';
