export { checkStep, dateName, toRecord } from './check-draft.ts';
export {
  type ContactDraft,
  emptyContact,
  emptyPerson,
  type FactsDraft,
  type PersonDraft,
} from './contact-draft.ts';
export {
  type AnswerName,
  changedAnswers,
  type FactsAgain,
  fromFactsAgain,
  toFactsAgain,
} from './facts-again.ts';
export {
  asksRaisedToHigh,
  asksSecondAssessment,
  previewRoute,
  withImpliedAnswers,
} from './preview-route.ts';
export {
  type ContactStep,
  contactSteps,
  contactStepTitles,
  stepAfter,
  stepAsking,
  stepBefore,
  stepOf,
} from './steps.ts';
