export {
  type CaseType,
  type GivenFacts,
  type RiskGrade,
  TriageFacts,
  caseTypeLabels,
  caseTypes,
  riskGradeLabels,
  riskGrades,
  secondRiskAssessments,
  yesNo,
  yesNoUnknown,
  yesNoUnsure,
} from './facts.ts';
export { TriageParameters, defaultTriageParameters } from './parameters.ts';
export {
  type RouteRuleId,
  type TriageAlso,
  TriageRoute,
  type TriageRouteOutcome,
  alsoIntensity,
  alsoTitles,
  answerIntensity,
  frontDoorAlsos,
  frontDoorHears,
  frontDoorRoutes,
  goesToFrontDoor,
  isListable,
  listableRoutes,
  routeIntensity,
  routeRuleIds,
  routeTitles,
  triageAlsos,
  triageRouteOutcomes,
} from './route.ts';
export { routeContact, routeRules } from './route-contact.ts';
export { TriageRouteInput, routeInput } from './route-input.ts';
export type { RouteAnswer, RouteRule } from './routing/rule.ts';
export {
  type LegalBasis,
  type NfaReason,
  type TargetedHelpKind,
  type TriageOutcome,
  legalBases,
  legalBasisLabels,
  nfaReasonLabels,
  nfaReasons,
  targetedHelpKindLabels,
  targetedHelpKinds,
  triageOutcomeLabels,
  triageOutcomes,
} from './outcome.ts';
export { TriageDecision } from './decision.ts';
export {
  type DecisionAction,
  type DecisionCheck,
  type DecisionProblem,
  checkDecision,
} from './check-decision.ts';
export {
  type Return,
  type ReturnCheck,
  type ReturnKind,
  checkReturn,
  returnKindLabels,
  returnKinds,
} from './return.ts';
export {
  type ItemState,
  type ItemVerb,
  itemStateLabels,
  itemStates,
  itemVerbs,
  moveItem,
} from './item.ts';
export { type OutcomeChoice, checkOutcome, outcomeNeeds } from './outcome-needs/check-outcome.ts';
export {
  type ChildOutcome,
  type ChildOutcomesCheck,
  checkChildOutcomes,
} from './outcome-needs/child-outcomes.ts';
export {
  type OutcomeView,
  type StandingOutcome,
  outcomeIntensity,
  standingOutcome,
} from './outcome-needs/dissent.ts';
export { NamedPerson, OutcomeDraft } from './outcome-needs/draft.ts';
export { type OutcomeNeedId, outcomeNeedIds } from './outcome-needs/needs.ts';
export {
  type StalledAnswer,
  StalledHelp,
  type StalledNeedId,
  type StalledOutcome,
  type StalledState,
  decideStalled,
  stalledOutcomes,
  stalledStateLabels,
  stalledStates,
} from './outcome-needs/stalled.ts';
export {
  ListingDraft,
  type ListingNeedId,
  checkReadyToList,
  listingNeedIds,
  listingNeeds,
} from './listing/listing-needs.ts';
export {
  type AgendaItem,
  type FrozenList,
  type ListingWindow,
  agendaOrder,
  checkListOpen,
  freezeList,
  isReady,
} from './listing/agenda.ts';
export {
  CarryOver,
  type CarryOverNeedId,
  type CarryOverReason,
  carryOverReasonLabels,
  carryOverReasons,
  checkCarryOver,
  isCarriedPastDue,
} from './listing/carry-over.ts';
export { HistoryParameters, defaultHistoryParameters } from './history/parameters.ts';
export {
  type HistoryPrompt,
  type HistoryRuleId,
  historyRuleIds,
  historyRuleLabels,
} from './history/prompt.ts';
export {
  type Hearing,
  type HearingPeriod,
  type RepeatChild,
  repeatChildren,
  repeatDiscussionByChild,
} from './history/repeat-discussion.ts';
export {
  earlyHelpReReferralByFamily,
  socialCareReReferralByReferral,
} from './history/re-referral.ts';
export {
  type ClosedEpisode,
  noFurtherActionThenNewItemByFamily,
  revolvingDoorByFamily,
} from './history/revolving-door.ts';
export {
  type EncompassAnswer,
  EncompassFacts,
  type EncompassRuleId,
  type EncompassSent,
  checkEncompass,
  encompassRuleIds,
  encompassSentAnswers,
} from './encompass/check-encompass.ts';
