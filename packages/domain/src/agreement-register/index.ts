export {
  type Agreement,
  type AgreementKind,
  type DataSet,
  type Signatory,
  AmendAgreement,
  RegisterAgreement,
  agreementKindLabels,
  agreementKinds,
  agreementLimits,
} from './agreement.ts';
export { type ChangeCheck, checkAmendment, checkEnd, checkSignature } from './check-change.ts';
export { type CataloguedDataSet, catalogueOf } from './data-sets.ts';
export { type Due, type DueKind, whatIsDue } from './due.ts';
export { keepsRegister, mayRecordContact, mayRecordOutcome, offeredUnder } from './gate.ts';
export {
  type AgreementState,
  type InForce,
  inForceFor,
  replacementOf,
  stateOfAgreement,
} from './in-force.ts';
export { AgreementParameters, defaultAgreementParameters } from './parameters.ts';
export {
  type MadeUnder,
  type TakePartRow,
  type TriageStanding,
  mayTakePartInTriage,
} from './take-part.ts';
export { takePartCases } from './cases.ts';
