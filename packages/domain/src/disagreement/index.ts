export {
  CloseDisagreement,
  type DisagreementSubject,
  type DisagreementTheme,
  RaiseDisagreement,
  type StageDecision,
  StageRecord,
  disagreementSubjectLabels,
  disagreementSubjects,
  disagreementThemeLabels,
  disagreementThemes,
  stageDecisions,
} from './about.ts';
export {
  type DisagreementAnswer,
  DisagreementFacts,
  type DisagreementOutcome,
  type DisagreementRuleId,
  decideDisagreement,
  disagreementOutcomeLabels,
  disagreementOutcomes,
  disagreementRuleIds,
  stageDue,
  stageStandings,
} from './decide-disagreement.ts';
export {
  DisagreementParameters,
  DisagreementStage,
  defaultDisagreementParameters,
} from './parameters.ts';
export {
  type SafetyLadder,
  type SafetyOption,
  type SharingGround,
  type SharingOption,
  safetyLadders,
  sharingGrounds,
  sharingMeanwhile,
  sharingOptions,
  standsMeanwhile,
} from './stands.ts';
export {
  type DisagreementCondition,
  type DisagreementState,
  type DisagreementVerb,
  disagreementConditions,
  disagreementMachine,
  disagreementStateLabels,
  disagreementStates,
  disagreementVerbs,
  hasHigherStage,
  moveDisagreement,
  stageAfter,
} from './state.ts';
