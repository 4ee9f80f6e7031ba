export {
  type PlanState,
  type PlanTier,
  type PlanVerb,
  planStateLabels,
  planStates,
  planTierLabels,
  planTiers,
  planVerbs,
} from './state.ts';
export { type PlanCondition, planConditionWords, planConditions } from './conditions.ts';
export { movePlan, planMachine } from './machine.ts';
export { PlanParameters, defaultPlanParameters } from './parameters.ts';
export { PlanFacts, isReviewDay, planMet } from './facts.ts';
export {
  type LeadAnswer,
  LeadFacts,
  type LeadInput,
  type LeadOutcome,
  type LeadRuleId,
  checkLead,
  leadOutcomes,
  leadRuleIds,
  leadRules,
} from './lead.ts';
export {
  type PartTaken,
  TeamAgency,
  type TeamProblem,
  invitationProblems,
  partTaken,
  partTakenLabels,
  partTakenProblems,
} from './team.ts';
export {
  type StepCondition,
  type StepKind,
  type StepState,
  type StepVerb,
  openStepStates,
  stepConditionWords,
  stepConditions,
  stepKindLabels,
  stepKinds,
  stepStateLabels,
  stepStates,
  stepVerbs,
} from './step.ts';
export { moveStep, stepMachines } from './step-machines.ts';
export { StepFacts, stepMet } from './step-facts.ts';
export {
  type HeldStep,
  type Holding,
  type HoldingAnswer,
  type HoldingMove,
  holdersOf,
  moveHolding,
  startHolding,
} from './holding.ts';
export { leadCases, stepCases } from './cases.ts';
export { planMoveCases } from './plan-move-cases.ts';
export { leadGap } from './lead-gap.ts';
export {
  type HelpStatus,
  type HelpStatusInput,
  HelpStatusFacts,
  helpStatus,
  helpStatusLabels,
  helpStatuses,
} from './help-status.ts';
