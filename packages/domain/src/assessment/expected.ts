import { z } from 'zod';
import type { RuleAnswer, RuleParameters } from '../rule/index.ts';
import { yesNoUnknown } from '../rule/index.ts';

/** Whether the family has an assessment already. Complete means complete or reviewed, and not closed. */
export const existingAssessments = ['none', 'in-progress', 'complete', 'unknown'] as const;
export type ExistingAssessment = (typeof existingAssessments)[number];

/** What the table of assessments looks at. Left out is not known. Danger is asked before it, by its own table. */
export const ExpectedAssessmentFacts = z.strictObject({
  /** The level a professional gave, 1 to 5; null where nobody has. It is never worked out. */
  level: z.int().min(1).max(5).nullable().default(null),
  existing: z.enum(existingAssessments).default('unknown'),
  /** "Could this be a child in need?" (section 17). */
  couldBeChildInNeed: z.enum(yesNoUnknown).default('unknown'),
  /** Whether the family has a lead practitioner. */
  leadInPlace: z.enum(yesNoUnknown).default('unknown'),
  /** Whether a team around the family of two agencies or more is in place. */
  teamInPlace: z.enum(yesNoUnknown).default('unknown'),
});
export type ExpectedAssessmentFacts = z.infer<typeof ExpectedAssessmentFacts>;
/** The facts as they may be given. */
export type ExpectedAssessmentInput = z.input<typeof ExpectedAssessmentFacts>;

/** What the table can answer, from least to most. */
export const expectedAssessments = [
  'not-needed',
  'consider',
  'join-in',
  'complete-one',
  'look-first',
  'ask-child-in-need',
  'decide-level',
  'request-social-care',
] as const;
export type ExpectedAssessment = (typeof expectedAssessments)[number];

/** What the table answers, in the words of a screen. */
export const expectedAssessmentLabels: Record<ExpectedAssessment, string> = {
  'not-needed': 'No assessment is needed',
  consider: 'Consider an early help assessment',
  'join-in': 'Join in with the assessment that is there',
  'complete-one': 'Complete an early help assessment',
  'look-first': 'Look first whether there is one',
  'ask-child-in-need': 'Answer first whether this could be a child in need',
  'decide-level': 'Decide the level first, today, with the front door if in doubt',
  'request-social-care': 'Ask social care now',
};

/** What goes with the answer. */
export const expectedAssessmentAlsos = [
  'carry-on-beside',
  'complete-one-beside',
  'look-for-one-beside',
  'name-lead-practitioner',
  'bring-team-together',
  'front-door-today',
] as const;
export type ExpectedAssessmentAlso = (typeof expectedAssessmentAlsos)[number];

/** What goes with the answer, in the words of a screen. */
export const expectedAssessmentAlsoLabels: Record<ExpectedAssessmentAlso, string> = {
  'carry-on-beside': 'The assessment that is there goes on beside it, and goes with it',
  'complete-one-beside': 'An early help assessment is completed beside it, and delays nothing',
  'look-for-one-beside': 'Look whether there is an assessment, and delay nothing for it',
  'name-lead-practitioner': 'Name a lead practitioner, with the family',
  'bring-team-together':
    'Bring a team around the family together, of two agencies or more, and delay nothing for it',
  'front-door-today': 'If it cannot be decided today, talk to the front door today',
};

/** The rows of the table, in the order in which they are read. */
export const expectedAssessmentRuleIds = [
  'E1',
  'E2',
  'E3',
  'E4',
  'E5',
  'E6',
  'E7',
  'E8',
  'E9',
] as const;
export type ExpectedAssessmentRuleId = (typeof expectedAssessmentRuleIds)[number];

/** The answer of the table. */
export type ExpectedAssessmentAnswer = RuleAnswer<ExpectedAssessment, ExpectedAssessmentRuleId> & {
  also: ExpectedAssessmentAlso[];
};

/** The version of the table. There is nothing in it to set. */
export const defaultAssessmentParameters: RuleParameters = {
  version: 'assessment-2',
  effectiveFrom: '2026-11-23',
};
