export {
  type AgreementStatus,
  type SharingClass,
  SharingFacts,
  agreementStatusLabels,
  agreementStatuses,
  sharingClassLabels,
  sharingClasses,
} from './facts.ts';
export { SharingParameters, defaultSharingParameters } from './parameters.ts';
export {
  type SharingAlso,
  SharingAnswer,
  type SharingOutcome,
  type SharingRuleId,
  type TellFamily,
  sharingAlsoTitles,
  sharingAlsos,
  sharingOutcomes,
  sharingRuleIds,
  sharingTitles,
  sharingWidth,
  tellFamilyAnswers,
  tellFamilyTitles,
} from './answer.ts';
export { decideSharing, sharingRows } from './decide-sharing.ts';
export type { SharingRow, SharingRowAnswer } from './table/row.ts';
export {
  type DutyState,
  detrimentQuestions,
  dutyInPlainWords,
  dutyState,
  dutyStateLabels,
  dutyStates,
} from './duty-to-share.ts';
export { type BodyKind, bodyKindLabels, bodyKinds, dutyReaches } from './duty-scope.ts';
export { type GoldenRule, goldenRules } from './golden-rules.ts';
export {
  type ControllerKind,
  type LawfulBasis,
  type LawfulBasisHelp,
  type SpecialCategoryCondition,
  consentNote,
  controllerKindLabels,
  controllerKinds,
  lawfulBases,
  lawfulBasisHelp,
  lawfulBasisLabels,
  specialCategoryConditions,
  specialCategoryLabels,
} from './lawful-basis.ts';
export {
  type RestedOn,
  type ShareUnderAgreement,
  type WithdrawalEffects,
  restedOns,
  withdrawalEffects,
} from './withdrawal.ts';
export {
  type CaptureMethod,
  ChildWishes,
  ConfidenceAnswer,
  EarlyHelpAnswers,
  type EarlyHelpQuestion,
  FamilyAnswers,
  NoticeShown,
  ObjectionsAnswer,
  ServiceAnswer,
  captureMethodLabels,
  captureMethods,
  earlyHelpQuestionWords,
  earlyHelpQuestions,
} from './early-help-questions.ts';
export {
  type AnswersProblem,
  checkEarlyHelpAnswers,
  serviceAgreement,
} from './check-early-help-answers.ts';
export { ageOn } from './who-can-agree/age.ts';
export {
  type WhoCanAgreeAlso,
  WhoCanAgreeAnswer,
  type WhoCanAgreeOutcome,
  type WhoCanAgreeRuleId,
  whoCanAgreeAlsoTitles,
  whoCanAgreeAlsos,
  whoCanAgreeOutcomes,
  whoCanAgreeRuleIds,
  whoCanAgreeTitles,
} from './who-can-agree/answer.ts';
export {
  type AskedPerson,
  type Relationship,
  WhoCanAgreeFacts,
  askedPeople,
  relationshipLabels,
  relationships,
} from './who-can-agree/facts.ts';
export { type AnsweringPerson, AnswerStanding, mayAnswer } from './who-can-agree/may-answer.ts';
export { agreeRows, whoCanAgree } from './who-can-agree/who-can-agree.ts';
export type { AgreeRow, AgreeRowAnswer, SettledAgreeFacts } from './who-can-agree/row.ts';
export {
  type ConfidenceStatus,
  DisclosureRecord,
  type NotSoughtGround,
  type SharingMethod,
  confidenceStatusLabels,
  confidenceStatuses,
  notSoughtGroundLabels,
  notSoughtGrounds,
  sharingMethodLabels,
  sharingMethods,
} from './disclosure-record.ts';
export { checkDisclosure } from './check-disclosure.ts';
export type { DisclosureProblem } from './row-record.ts';
export { LookAgain, lookAgainBy, lookAgainLabels, lookAgainProblem } from './look-again.ts';
