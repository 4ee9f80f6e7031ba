export {
  BreakGlass,
  type BreakGlassAnswer,
  type GlassAnswer,
  ReviewGlass,
  glassAnswerLabels,
  glassAnswers,
  glassReviewStanding,
  mayBreakGlass,
  mayReviewGlass,
} from './break-glass.ts';
export { type EntryFacts, type EntryShown, type ReaderFacts, shownOf } from './may-read.ts';
export { type NeedToKnowVerb, needToKnowActions } from './offered.ts';
export {
  BreakGlassParameters,
  defaultBreakGlassParameters,
  longestHoursOpen,
} from './parameters.ts';
export {
  type RestrictedClass,
  hiddenClasses,
  readersOfClass,
  restrictedClassHints,
  restrictedClassLabels,
  restrictedClasses,
} from './restricted-class.ts';
export {
  type ContactWay,
  SetSafeContact,
  contactWayLabels,
  contactWays,
  safeContactInWords,
} from './safe-contact.ts';
export { WriteEntry, restrictedLimits } from './write-entry.ts';
