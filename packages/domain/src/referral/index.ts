export {
  type ApprovalTime,
  type ReferralAnswer,
  type ReferralOutcome,
  type ReferralRequirement,
  type ReferralRuleId,
  type TellParent,
  approvalTimes,
  canBeSent,
  referralIntensity,
  referralOutcomeLabels,
  referralOutcomes,
  referralRequirements,
  referralRuleIds,
  requirementWords,
} from './agreement/answer.ts';
export { decideReferralAgreement, referralRules } from './agreement/decide-agreement.ts';
export {
  type ApprovedBy,
  type ApproverRole,
  type ReasonNotSought,
  type ReferralAgreement,
  ReferralAgreementFacts,
  type ReferralAgreementInput,
  type ReferralClass,
  approvedByAnswers,
  approverRoleLabels,
  approverRoles,
  reasonNotSoughtLabels,
  reasonsNotSought,
  referralAgreementLabels,
  referralAgreements,
  referralClassLabels,
  referralClasses,
} from './agreement/facts.ts';
export { ReferralParameters, defaultReferralParameters } from './agreement/parameters.ts';
export type { ReferralRowAnswer, ReferralRule } from './agreement/rule.ts';
export { type SettledReferral, settleReferral } from './agreement/settle.ts';
export {
  type ReferralCheck,
  type RequirementCheck,
  type RequirementStatus,
  checkReferral,
} from './check-referral.ts';
export { agreementOfContact } from './from-contact.ts';
export { ReferralRecord } from './record.ts';
export {
  type ContentProblem,
  ReferralContent,
  type ReferralFlag,
  checkContent,
  flagsOf,
  referralFlagLabels,
  referralFlags,
} from './content.ts';
export {
  type NoFurtherActionReason,
  ReferralDecision,
  type ReferralDecisionOutcome,
  checkReferralDecision,
  noFurtherActionReasonLabels,
  noFurtherActionReasons,
  referralDecisionLabels,
  referralDecisions,
} from './outcome.ts';
export {
  type DangerAnswer,
  DangerFacts,
  type DangerInput,
  type DangerOutcome,
  type DangerRule,
  type DangerRuleId,
  dangerOutcomeLabels,
  dangerOutcomes,
  dangerRuleIds,
  dangerRules,
  decideDanger,
  defaultDangerParameters,
} from './danger.ts';
export {
  StatutoryStepFacts,
  type StepOutcome,
  type StepRule,
  type StepRuleId,
  decideStep,
  defaultStepParameters,
  statutoryBases,
  statutorySteps,
  stepAgreements,
  stepOutcomeLabels,
  stepOutcomes,
  stepRuleIds,
  stepRules,
} from './steps.ts';
export {
  type SpecialAnswer,
  type SpecialOutcome,
  SpecialRouteFacts,
  decideSpecialRoutes,
  defaultSpecialParameters,
  specialDue,
  specialRules,
} from './special/decide-special.ts';
export {
  type HiddenFrom,
  type Restriction,
  type SpecialClock,
  type SpecialRoute,
  type SpecialRule,
  hiddenFrom,
  restrictionLabels,
  restrictions,
  specialClockLabels,
  specialClocks,
  specialRouteLabels,
  specialRoutes,
} from './special/route.ts';
export {
  type SpecialTrigger,
  fgmTrigger,
  isPrivatelyFostered,
  isThreatOfHomelessness,
  specialTriggerLabels,
  specialTriggers,
} from './special/trigger.ts';
export {
  type ReferralCondition,
  type ReferralState,
  type ReferralVerb,
  moveReferral,
  referralConditions,
  referralMachine,
  referralStateLabels,
  referralStates,
  referralVerbs,
} from './state.ts';
export {
  StrategyDiscussion,
  checkStrategyDiscussion,
  strategyAgencies,
} from './strategy-discussion.ts';
