import type { CaseTable } from '../rule/case-table.ts';
import type { StatutoryStepFacts, StepOutcome, StepRuleId } from './steps.ts';

/** Section 17 and section 47, step by step. */
export const stepCases: CaseTable<StatutoryStepFacts, { outcome: StepOutcome; rule: StepRuleId }> =
  {
    title: 'Section 17 and section 47: what agreement means at each step',
    about: 'Agreement is for the assessment and the help, never for the sharing.',
    cases: [
      {
        id: 'REF-S1',
        name: 'sharing about a child who may be in need, and the parent refuses: the referral still goes',
        facts: { step: 'refer-or-share', basis: 's17', agreement: 'refused' },
        expected: { outcome: 'go-ahead', rule: 'S1' },
      },
      {
        id: 'REF-S2',
        name: 'harm is suspected: sharing goes ahead',
        facts: { step: 'refer-or-share', basis: 's47', agreement: 'not-asked' },
        expected: { outcome: 'go-ahead', rule: 'S2' },
      },
      {
        id: 'REF-S3',
        name: 'the family has not been asked about the assessment',
        facts: { step: 'assess-and-help', basis: 's17', agreement: 'not-asked' },
        expected: { outcome: 'ask-for-agreement', rule: 'S3' },
      },
      {
        id: 'REF-S3',
        name: 'the family agrees to the assessment',
        facts: { step: 'assess-and-help', basis: 's17', agreement: 'agreed' },
        expected: { outcome: 'go-ahead', rule: 'S3' },
      },
      {
        id: 'REF-S4',
        name: 'enquiries under section 47: the family is asked, and nothing waits for it',
        facts: { step: 'assess-and-help', basis: 's47', agreement: 'not-asked' },
        expected: { outcome: 'go-ahead', rule: 'S4' },
      },
      {
        id: 'REF-S5',
        name: 'the family refuses an assessment under section 17',
        facts: { step: 'assess-and-help', basis: 's17', agreement: 'refused' },
        expected: { outcome: 'stop-or-test-section-47', rule: 'S5' },
      },
      {
        id: 'REF-S6',
        name: 'the family refuses enquiries under section 47',
        facts: { step: 'assess-and-help', basis: 's47', agreement: 'refused' },
        expected: { outcome: 'go-ahead', rule: 'S6' },
      },
      {
        id: 'REF-S7',
        name: 'nobody has said which section it is, and the family refuses',
        facts: { step: 'assess-and-help', basis: 'unknown', agreement: 'refused' },
        expected: { outcome: 'decide-the-basis', rule: 'S7' },
      },
      {
        id: 'REF-S7',
        name: 'nobody has said which section it is: sharing goes ahead under either',
        facts: { step: 'refer-or-share', basis: 'unknown', agreement: 'unknown' },
        expected: { outcome: 'go-ahead', rule: 'S1' },
      },
    ],
  };
