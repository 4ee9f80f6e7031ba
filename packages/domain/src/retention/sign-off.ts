import { z } from 'zod';

import type { StaffRole } from '../access/actor.ts';
import { type Day, isDay } from '../clock/index.ts';
import type { RetentionOutcome } from './retention-of-family.ts';

export const signOffAnswers = ['keep', 'destroy'] as const;
export type SignOffAnswer = (typeof signOffAnswers)[number];

/** Answers in the words of a screen. */
export const signOffLabels: Record<SignOffAnswer, string> = {
  keep: 'Keep it',
  destroy: 'It may be destroyed',
};

const reason = z.string().trim().min(1, 'Write why.').max(1000);

/** RET-4: what a person says of a record whose time is over. To keep it names the day on which somebody looks again. */
export const SignOff = z
  .strictObject({
    reference: z.string().trim().toUpperCase().min(1, 'Write a reference.').max(20),
    answer: z.enum(signOffAnswers, { error: 'Choose what is to become of it.' }),
    reason,
    lookAgainOn: z.string().refine(isDay, 'Enter a date that exists.').nullable(),
  })
  .refine(({ answer, lookAgainOn }) => (answer === 'keep') === (lookAgainOn !== null), {
    path: ['lookAgainOn'],
    error: 'Say when somebody looks again.',
  });
export type SignOff = z.infer<typeof SignOff>;

/** RET-5: a hold on a family's record: why nothing of it may go. */
export const PlaceHold = z.strictObject({
  reference: z.string().trim().toUpperCase().min(1, 'Write a reference.').max(20),
  reason,
});
export type PlaceHold = z.infer<typeof PlaceHold>;

type Holder = { roles: readonly StaffRole[] };

/** RET-4: who says what becomes of a record whose time is over, and who places and lifts holds. */
export function keepsRetention(actor: Holder): boolean {
  return actor.roles.includes('information-governance-lead');
}

/** RET-4: who may agree as the second that a record is destroyed, where somebody else said so. */
export function agreesToDestroy(actor: Holder): boolean {
  return keepsRetention(actor) || actor.roles.includes('supervisor');
}

/** RET-4, RET-5: why this cannot be said of a record as it is, or null where it can. */
export function signOffProblem(
  answer: SignOffAnswer,
  outcome: RetentionOutcome,
  lookAgainOn: Day | null,
  today: Day,
): string | null {
  if (answer === 'keep')
    return lookAgainOn !== null && lookAgainOn <= today ? 'That day is not in the future.' : null;
  if (outcome === 'held') return 'There is a legal hold on it: nothing of it may go.';
  if (outcome !== 'over') return 'Its time is not over yet.';
  return null;
}

/**
 * RET-6: whether a word given still holds. To destroy: nothing was done since, and no hold was placed since, lifted or not. To
 * keep: the day to look again is not there. By the moment and not by the day, and what fell together counts as done since.
 */
export function signOffHolds(
  said: { answer: SignOffAnswer; at: Date; lookAgainOn: Day | null },
  record: { lastDoneAt: Date; lastHeldAt: Date | null; isHeld: boolean },
  today: Day,
): boolean {
  if (said.answer === 'keep') return said.lookAgainOn !== null && today < said.lookAgainOn;
  const before = (moment: Date) => moment.getTime() < said.at.getTime();
  return !record.isHeld && before(record.lastDoneAt) && before(record.lastHeldAt ?? longAgo);
}

const longAgo = new Date(0);
