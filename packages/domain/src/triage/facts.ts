import { z } from 'zod';
import { yesNo, yesNoUnknown, yesNoUnsure } from '../rule/yes-no.ts';

export { yesNo, yesNoUnknown, yesNoUnsure };

/** What a contact is about. Source: Stockton minutes and scrutiny report (T34). */
export const caseTypes = ['child-concern', 'vulnerable-adult', 'domestic-abuse'] as const;
/** The police grade of risk. Given by a person, never computed from ticks. */
export const riskGrades = ['standard', 'medium', 'high', 'ungraded'] as const;
/** The second risk assessment of a domestic-abuse case, by a police safeguarding officer (T36). */
export const secondRiskAssessments = ['done', 'not-done', 'not-applicable'] as const;

export type CaseType = (typeof caseTypes)[number];
export type RiskGrade = (typeof riskGrades)[number];

/** Everything the routing table looks at, and nothing that says who it is about. An unborn baby counts as a child. */
export const TriageFacts = z.strictObject({
  screenedByPolice: z.enum(yesNo),
  immediateDanger: z.enum(yesNoUnsure),
  caseType: z.enum(caseTypes),
  childLinked: z.enum(yesNoUnknown),
  risk: z.enum(riskGrades),
  meetsLaThreshold: z.enum(yesNoUnknown),
  openToSocialCare: z.enum(yesNoUnknown),
  secondRiskAssessment: z.enum(secondRiskAssessments),
  secondAssessmentRaisedToHigh: z.enum(yesNo).default('no'),
});
export type TriageFacts = z.infer<typeof TriageFacts>;

/** Facts as they may reach the table: what is missing counts as not known (TRI-S1). */
export type GivenFacts = { readonly [Fact in keyof TriageFacts]?: TriageFacts[Fact] | undefined };

/** Case types in the words of a screen. */
export const caseTypeLabels: Record<CaseType, string> = {
  'child-concern': 'Concern for a child',
  'vulnerable-adult': 'Vulnerable adult',
  'domestic-abuse': 'Domestic abuse',
};

/** Grades of risk in the words of a screen. */
export const riskGradeLabels: Record<RiskGrade, string> = {
  standard: 'Standard',
  medium: 'Medium',
  high: 'High',
  ungraded: 'Not graded yet',
};
