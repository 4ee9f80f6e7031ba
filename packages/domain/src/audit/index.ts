export {
  type FamilyVerb,
  type LookVerb,
  familyVerbs,
  isFamilyVerb,
  isRestrictedVerb,
  lookVerbs,
  otherVerbs,
  restrictedVerbs,
  staffVerbs,
} from './verbs.ts';
export {
  type CheckFirst,
  type FamilyEntry,
  type FamilyLine,
  type WhoLooked,
  checkFirstWords,
  isForFamily,
  lineInWords,
  mayReadWhoLooked,
  tellFamily,
  whoLookedWords,
} from './who-looked.ts';
export { workerInWords } from './who.ts';
export { type LookingHours, UnusualParameters, defaultUnusualParameters } from './parameters.ts';
export {
  type Look,
  type Shares,
  type Unusual,
  type UnusualKind,
  findUnusual,
  unusualInWords,
  unusualKinds,
  unusualRules,
} from './unusual.ts';
export {
  type ReviewAnswer,
  ReviewLook,
  isOpenForReview,
  mayReview,
  reviewAnswerHints,
  reviewAnswerLabels,
  reviewAnswers,
} from './review.ts';
