export {
  type AssessmentState,
  type AssessmentVerb,
  assessmentStateLabels,
  assessmentStates,
  assessmentVerbs,
  liveAssessmentStates,
} from './state.ts';
export {
  type AssessmentCondition,
  assessmentConditionWords,
  assessmentConditions,
} from './conditions.ts';
export { assessmentMachine, moveAssessment } from './machine.ts';
export { AssessmentFacts, ChildVoice, assessmentMet } from './facts.ts';
export {
  type ExistingAssessment,
  type ExpectedAssessment,
  type ExpectedAssessmentAlso,
  type ExpectedAssessmentAnswer,
  ExpectedAssessmentFacts,
  type ExpectedAssessmentInput,
  type ExpectedAssessmentRuleId,
  defaultAssessmentParameters,
  existingAssessments,
  expectedAssessmentAlsoLabels,
  expectedAssessmentAlsos,
  expectedAssessmentLabels,
  expectedAssessmentRuleIds,
  expectedAssessments,
} from './expected.ts';
export { type ExpectedAssessmentRule, expectedAssessmentRules } from './expected-rules.ts';
export { expectAssessment } from './expect-assessment.ts';
export {
  type AssessmentField,
  type AssessmentFieldGroup,
  type FieldOf,
  assessmentFieldGroups,
} from './fields.ts';
export { expectedAssessmentCases, assessmentMoveCases } from './cases.ts';
