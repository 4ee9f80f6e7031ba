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
export { type TriageClock, triageClocks, triageDue } from './clocks.ts';
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
