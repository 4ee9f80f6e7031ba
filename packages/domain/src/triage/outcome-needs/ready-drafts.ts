import type { OutcomeDraft } from './draft.ts';

/** Why, in words the partners agreed. */
export const rationale = 'The school knows the family well and will see them this week.';
const owner = { name: 'Jo Marsh', agency: 'Early help' };

/** A child in need was asked about: no, with its reason. */
export const no = {
  answer: 'no',
  reason: 'The family manages with the help that is agreed.',
} as const;
/** A child in need was asked about: yes, with its reason. */
export const yes = { answer: 'yes', reason: 'Their health may suffer without services.' } as const;

/** The day on which the cases are checked, in London. */
export const outcomeCasesToday = '2026-11-24';
/** No further action that is ready to be recorded. */
export const nfa: OutcomeDraft = {
  outcome: 'no-further-action',
  level: 1,
  nfaReason: 'need-already-met',
  rationale,
};
/** Universal help that is ready to be recorded. */
export const universal: OutcomeDraft = {
  outcome: 'universal-self-help',
  level: 2,
  service: 'Stay and play, Millbeck',
  owner,
  rationale,
};
/** Targeted help by one agency that is ready to be recorded. */
export const single: OutcomeDraft = {
  outcome: 'targeted-help',
  kind: 'single-agency',
  level: 3,
  leadAgency: 'Early help',
  owner,
  firstContactOn: '2026-11-27',
  familyTold: 'That Jo will ring on Friday, and why.',
  rationale,
};
/** Targeted help by several agencies that is ready to be recorded. */
export const multi: OutcomeDraft = {
  outcome: 'targeted-help',
  kind: 'multi-agency',
  level: 3,
  leadAgency: 'Early help',
  leadPractitioner: owner,
  teamAroundTheFamily: ['Early help', 'Millbeck Primary School'],
  firstContactOn: '2026-11-27',
  familyTold: 'That Jo will ring on Friday, and who else helps.',
  rationale,
};
/** A specialist outcome that is ready to be recorded. */
export const specialist: OutcomeDraft = {
  outcome: 'specialist',
  legalBasis: 's17',
  agreement: 'agreed',
  referralSentAt: '2026-11-24T10:20:00Z',
  level: 5,
  couldBeInNeed: yes,
  owner,
  rationale,
};
