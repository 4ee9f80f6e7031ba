export {
  type ContactState,
  type ContactVerb,
  checkListing,
  contactStateLabels,
  contactStates,
  contactVerbs,
  moveContact,
} from './state.ts';
export {
  type AgreementAnswer,
  type ContactPeople,
  ContactPerson,
  type ContactSource,
  type PersonKind,
  RecordContact,
  agreementAnswerLabels,
  agreementAnswers,
  contactSourceLabels,
  contactSources,
  personKinds,
} from './record-contact.ts';
export type { IllegalMove, Move } from '../move/move.ts';
