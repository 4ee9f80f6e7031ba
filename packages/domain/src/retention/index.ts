export {
  type RetentionClass,
  type RetentionClassDefinition,
  endsByItself,
  retentionClasses,
} from './classes.ts';
export { RetentionParameters, defaultRetentionParameters } from './parameters.ts';
export {
  type RetentionAnswer,
  type RetentionFacts,
  type RetentionOutcome,
  retentionOfFamily,
  retentionOutcomeLabels,
  retentionOutcomes,
} from './retention-of-family.ts';
export {
  PlaceHold,
  SignOff,
  type SignOffAnswer,
  agreesToDestroy,
  keepsRetention,
  signOffAnswers,
  signOffHolds,
  signOffLabels,
  signOffProblem,
} from './sign-off.ts';
