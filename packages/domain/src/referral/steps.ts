import { z } from 'zod';
import type { RuleAnswer, RuleParameters } from '../rule/answer.ts';
import { known } from './yes-or-no.ts';

/** What is about to be done. */
export const statutorySteps = ['refer-or-share', 'assess-and-help'] as const;
/** Under which section of the Children Act 1989; a person decides which. */
export const statutoryBases = ['s17', 's47', 'unknown'] as const;
/** Whether the family agrees to the assessment or the help. */
export const stepAgreements = ['agreed', 'refused', 'not-asked', 'unknown'] as const;

/** What the table of steps looks at. */
export const StatutoryStepFacts = z.strictObject({
  step: z.enum(statutorySteps),
  basis: z.enum(statutoryBases).default('unknown'),
  agreement: z.enum(stepAgreements).default('unknown'),
});
export type StatutoryStepFacts = z.infer<typeof StatutoryStepFacts>;

/** What the table of steps can answer. */
export const stepOutcomes = [
  'go-ahead',
  'decide-the-basis',
  'stop-or-test-section-47',
  'ask-for-agreement',
] as const;
export type StepOutcome = (typeof stepOutcomes)[number];

/** Outcomes in short plain words, for a screen. */
export const stepOutcomeLabels: Record<StepOutcome, string> = {
  'go-ahead': 'Go ahead',
  'decide-the-basis': 'Decide today whether section 47 applies',
  'stop-or-test-section-47': 'Stop, or look at section 47 again',
  'ask-for-agreement': 'Ask for agreement first',
};

/** The rows of the table of steps: the six printed cells, and S7 where the basis is not known. */
export const stepRuleIds = ['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7'] as const;
export type StepRuleId = (typeof stepRuleIds)[number];

/** The version of the table of steps. */
export const defaultStepParameters: RuleParameters = {
  version: 'steps-1',
  effectiveFrom: '2026-11-22',
};

/** One row of the table of steps. */
export type StepRule = {
  id: StepRuleId;
  source: string;
  matches: (facts: StatutoryStepFacts) => boolean;
  outcome: StepOutcome;
  because: string;
  mustRecord: string[];
  nextStep: string;
};

const duty = 'If anyone is in danger, ring 999.';

/**
 * REF-S1, REF-S2, REF-S3, REF-S4, REF-S5, REF-S6, REF-S7: what agreement means at each step, in the order in which it is
 * read. Agreement is for the service, never for the sharing; a strategy discussion decides whether section 47 is met, and never overrides a refusal.
 */
export const stepRules: readonly StepRule[] = [
  {
    id: 'S2',
    source: 'S4 §4.37',
    matches: ({ step, basis }) => step === 'refer-or-share' && basis === 's47',
    outcome: 'go-ahead',
    because: 'Under section 47 no agreement is needed to refer or to share.',
    mustRecord: ['The reasonable cause to suspect significant harm, in words'],
    nextStep: `Share what is needed now, and be open with the family where that is safe. ${duty}`,
  },
  {
    id: 'S1',
    source: 'S4 §4.37, corrected by section 16 C3',
    matches: ({ step }) => step === 'refer-or-share',
    outcome: 'go-ahead',
    because:
      'To refer or to share needs no data protection consent; agreement is asked for, because the help itself will need it.',
    mustRecord: ['Whether the family agreed, and what they were told'],
    nextStep: `Be open with the family about what is shared and why, and ask for their agreement to the help. ${duty}`,
  },
  {
    id: 'S6',
    source: 'S4 §4.37',
    matches: ({ basis, agreement }) => basis === 's47' && agreement === 'refused',
    outcome: 'go-ahead',
    because:
      'Under section 47 the council has to make enquiries, whether the family agrees or not.',
    mustRecord: ['That the family did not agree, and what they were told'],
    nextStep: `Carry on, and go on trying to work with the family. ${duty}`,
  },
  {
    id: 'S4',
    source: 'S4 §4.37',
    matches: ({ basis }) => basis === 's47',
    outcome: 'go-ahead',
    because:
      'Under section 47 the council has to make enquiries; agreement is sought, and not needed.',
    mustRecord: ['Whether the family agreed, and what they were told'],
    nextStep: `Make the enquiries, and work with the family where that is safe. ${duty}`,
  },
  {
    id: 'S7',
    source: 'OURS',
    matches: ({ basis }) => basis === 'unknown',
    outcome: 'decide-the-basis',
    because:
      'Nobody has said whether this is section 17 or section 47, and that decides what agreement means.',
    mustRecord: ['Which section it is, who decided that, and why'],
    nextStep: `Ask a social work manager today whether the section 47 test may be met. ${duty}`,
  },
  {
    id: 'S5',
    source: 'S4 §4.38, corrected by section 16 C9',
    matches: ({ agreement }) => agreement === 'refused',
    outcome: 'stop-or-test-section-47',
    because:
      'Help under section 17 is voluntary, so a refusal stops it, unless the section 47 test may be met: a strategy discussion decides that, and does not override a refusal.',
    mustRecord: [
      'That the family refused, and whether section 47 was looked at again, by whom and why',
    ],
    nextStep: `Look at the section 47 test again with a social work manager today; if it is not met, stop, and offer other help. ${duty}`,
  },
  {
    id: 'S3',
    source: 'S4 §4.37',
    matches: ({ agreement }) => agreement !== 'agreed',
    outcome: 'ask-for-agreement',
    because: 'An assessment and help under section 17 are voluntary, so the family is asked first.',
    mustRecord: ['When the family was asked, by whom, and what they said'],
    nextStep: `Ask the family whether they agree to the assessment. If harm comes to be suspected, look at section 47 at once. ${duty}`,
  },
];

/** S3 where they agreed: what is left when no row matches. */
const agreed: Omit<StepRule, 'source' | 'matches'> = {
  id: 'S3',
  outcome: 'go-ahead',
  because: 'The family agreed to the assessment and the help under section 17.',
  mustRecord: ['Who agreed, to what, when and how'],
  nextStep: `Start the assessment with the family. ${duty}`,
};

/** REF-S7: total: what is missing or unheard of counts as not known, and the step as assessing, which asks most. */
export function decideStep(
  given: z.input<typeof StatutoryStepFacts>,
  parameters: Pick<RuleParameters, 'version'> = defaultStepParameters,
): RuleAnswer<StepOutcome, StepRuleId> {
  const facts: StatutoryStepFacts = {
    step: known(given.step, statutorySteps, 'assess-and-help'),
    basis: known(given.basis, statutoryBases, 'unknown'),
    agreement: known(given.agreement, stepAgreements, 'unknown'),
  };
  const row = stepRules.find((rule) => rule.matches(facts)) ?? agreed;
  return {
    outcome: row.outcome,
    rule: row.id,
    because: [
      row.because,
      'Agreement is for the help; it is never the reason why sharing is lawful.',
    ],
    mustRecord: row.mustRecord,
    nextStep: row.nextStep,
    version: parameters.version,
  };
}
