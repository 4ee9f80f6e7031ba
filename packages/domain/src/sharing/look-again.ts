import { z } from 'zod';

import type { Day } from '../clock/index.ts';

const Reason = z.string().trim().min(1, 'Write why.').max(4000);

/** SHR-B6: what came of looking again at a decision not to share: it stays until another day, or it is settled. */
export const LookAgain = z.discriminatedUnion('answer', [
  z.strictObject({ answer: z.literal('stays'), reason: Reason, lookAgainOn: z.iso.date() }),
  z.strictObject({ answer: z.literal('settled'), reason: Reason }),
]);
export type LookAgain = z.infer<typeof LookAgain>;

/** Answers in the words of a screen. */
export const lookAgainLabels: Record<LookAgain['answer'], string> = {
  stays: 'It stays, and is looked at again',
  settled: 'It is settled',
};

/**
 * SHR-B6: by which day a decision is looked at again; null where it is not: it was a share, nobody set a day, it was decided
 * again since for the same people and the same recipient, or the latest look settled it.
 */
export function lookAgainBy(decision: {
  decision: 'share' | 'not-share';
  reviewOn: Day | null;
  decidedAgain: boolean;
  /** The latest look; null where nobody has looked yet. */
  latestLook: { lookAgainOn: Day | null } | null;
}): Day | null {
  if (decision.decision === 'share' || decision.decidedAgain) return null;
  return decision.latestLook === null ? decision.reviewOn : decision.latestLook.lookAgainOn;
}

/** SHR-B6: what is wrong with a look on a day; null where nothing is. */
export function lookAgainProblem(look: LookAgain, today: Day): string | null {
  if (look.answer === 'settled' || look.lookAgainOn > today) return null;
  return 'Choose a day that is still to come.';
}
