import type { DisclosureProblem } from './row-record.ts';
import { checkDisclosure } from './check-disclosure.ts';
import { DisclosureRecord } from './disclosure-record.ts';

/** The day in London on which the records are checked. */
export const today = '2026-11-23';
/** What every record of the example holds. */
export const decided = {
  actor: { personId: 'worker-1', role: 'practitioner', organisationId: 'school-1' },
  subjectIds: ['child-1'],
  recipientId: 'front-door',
  purpose: 'To have the child seen today',
  reason: 'A bruise that does not fit what was said',
  class: 'A',
  agreement: 'refused',
  notSoughtGround: null,
  answered: { by: 'parent-1', at: '2026-11-23T08:30:00Z', how: 'At the school gate' },
  toldOfWithdrawal: null,
  confidence: 'nothing-in-confidence',
  rule: { id: 'I4', version: 'sharing-1' },
  advice: { from: 'lead-1', at: '2026-11-23T08:45:00Z', words: 'Share it today.' },
  decidedAt: '2026-11-23T09:00:00Z',
} as const;
/** Suspected harm, shared over a refusal: nothing is missing. */
export const shared = {
  ...decided,
  decision: 'shared' as const,
  dataItems: ['What was seen', 'What the child said, in their words'],
  method: 'telephone' as const,
  lawfulBasis: 'public-task' as const,
  specialCategory: 'safeguarding' as const,
  told: { told: 'yes' as const, at: '2026-11-23T10:00:00Z', by: 'worker-1' },
  approval: {
    approval: 'given' as const,
    by: 'nurse-1',
    role: 'named-professional' as const,
    at: '2026-11-23T08:50:00Z',
    reason: 'A baby cannot bruise like that',
  },
  heldBack: [],
  refusalToldAt: '2026-11-23T09:30:00Z',
  dutyTests: null,
  sharedAt: '2026-11-23T09:30:00Z',
};
/** The approval of a manager. */
export const byManager = { ...shared.approval, by: 'manager-1', role: 'manager' as const };
/** An approval that is still to come. */
export const afterwards = (dueOn: string) => ({
  approval: 'afterwards' as const,
  whyItCouldNotWait: 'The child was going home',
  dueOn,
});
/** The same, not shared. */
export const notShared = {
  ...decided,
  decision: 'not-shared' as const,
  reviewOn: null,
  offered: 'The number of the health visitor',
};
/** A row under the settings of the example. */
export const rule = (id: string) => ({ id, version: 'sharing-1' });
/** What a record says of an answer of the family that it was not asked for. */
export const notAsked = (agreement: 'not-sought' | 'cannot' = 'not-sought') => ({
  agreement,
  notSoughtGround: 'not-reasonable' as const,
  answered: null,
});
/** Agreement that was taken back. */
export const tookBack = { agreement: 'withdrawn' as const, toldOfWithdrawal: ['service-1'] };
/** The tests of the duty to share. */
export const dutyTests = {
  whyItMatters: 'The child is often hungry',
  workItHelps: 'School meals',
  leastNeeded: 'Nothing about the parents',
  detriment: 'No more detrimental',
};
/** Whether it has the shape of a record. */
export const parse = (given: unknown) => DisclosureRecord.safeParse(given).success;
/** What is wrong with a record of the right shape. */
export const check = (given: unknown, on = today): DisclosureProblem[] =>
  checkDisclosure(DisclosureRecord.parse(given), on);
/** The fields that are wrong. */
export const problems = (given: unknown, on = today) => check(given, on).map(({ field }) => field);
