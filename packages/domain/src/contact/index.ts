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
  ScreenedBy,
  agreementAnswerLabels,
  agreementAnswers,
  checkFacts,
  contactSourceLabels,
  contactSources,
  personKinds,
} from './record-contact.ts';
export { type ContactCsvColumn, contactCsvColumns, contactCsvHelp } from './csv-columns.ts';
export { type ParsedContactRow, parseContactRow } from './parse-contact-row.ts';
export { type ContactCsv, readContactCsv } from './read-contact-csv.ts';
export type { IllegalMove, Move } from '../move/index.ts';
