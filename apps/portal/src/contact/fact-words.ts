import {
  caseTypes,
  caseTypeLabels,
  riskGrades,
  riskGradeLabels,
  type TriageFacts,
} from '@waymark/domain/triage';
import type { RadioOption } from '@waymark/ui/radio-group';

/** A question about a fact, in the words in which it is asked and listed. */
export type FactWords<Value extends string> = {
  question: string;
  /** A few words for a list of answers. */
  short: string;
  hint?: string;
  options: readonly RadioOption<Value>[];
};

const yes = { value: 'yes', label: 'Yes' } as const;
const no = { value: 'no', label: 'No' } as const;
const notKnown = { value: 'unknown', label: 'Not known' } as const;

/** The questions whose answers decide the route, with nothing said of what the answer should be. */
export const factWords: { [Fact in keyof TriageFacts]: FactWords<TriageFacts[Fact]> } = {
  immediateDanger: {
    question: 'Is anyone in immediate danger?',
    short: 'Immediate danger',
    hint: 'A child or an adult, now or in the next hours. If you are not sure, say so: it counts as yes.',
    options: [yes, no, { value: 'unsure', label: 'Not sure' }],
  },
  caseType: {
    question: 'What is it about?',
    short: 'About',
    options: caseTypes.map((value) => ({ value, label: caseTypeLabels[value] })),
  },
  risk: {
    question: 'What is the grade of risk?',
    short: 'Grade of risk',
    hint: 'As graded by a person. A count of ticks may raise it and never lowers it.',
    options: riskGrades.map((value) => ({ value, label: riskGradeLabels[value] })),
  },
  secondRiskAssessment: {
    question: 'Has a police safeguarding officer done the second risk assessment?',
    short: 'Second risk assessment',
    hint: 'Every domestic-abuse case needs one before the meeting.',
    options: [
      { value: 'done', label: 'Done' },
      { value: 'not-done', label: 'Not done' },
    ],
  },
  secondAssessmentRaisedToHigh: {
    question: 'Did the second assessment raise the grade to high?',
    short: 'Raised to high',
    options: [yes, no],
  },
  childLinked: {
    question: 'Is a child linked to this?',
    short: 'Child linked',
    hint: 'An unborn baby counts. A child who lives, stays or is cared for there counts.',
    options: [yes, no, notKnown],
  },
  openToSocialCare: {
    question: 'Is anyone in it open to social care?',
    short: 'Open to social care',
    hint: 'Children’s or adults’, any of the people.',
    options: [yes, no, notKnown],
  },
  meetsLaThreshold: {
    question: 'Does it meet the council’s threshold for social care?',
    short: 'Meets the council’s threshold',
    hint: 'The police threshold is lower. That police sent it does not mean that it is met.',
    options: [yes, no, notKnown],
  },
  screenedByPolice: {
    question: 'Has a specialist police decision maker screened it?',
    short: 'Screened by police',
    options: [yes, no],
  },
};

/** The label of an answer, for a list of answers; a plain dash while there is none. */
export function answerLabel<Fact extends keyof TriageFacts>(
  fact: Fact,
  answer: TriageFacts[Fact] | '',
): string {
  if (answer === 'not-applicable') return 'Not applicable';
  const option = factWords[fact].options.find((one) => one.value === answer);
  return option?.label ?? '–';
}
