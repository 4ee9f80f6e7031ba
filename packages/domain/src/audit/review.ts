import { z } from 'zod';

import type { Actor } from '../access/actor.ts';

/** AUD-U8: what a person can find of an unusual look. */
export const reviewAnswers = ['justified', 'follow-up', 'not-justified'] as const;
export type ReviewAnswer = (typeof reviewAnswers)[number];

/** Answers of a review in the words of a screen. */
export const reviewAnswerLabels: Record<ReviewAnswer, string> = {
  justified: 'Justified',
  'follow-up': 'Follow up',
  'not-justified': 'Not justified',
};

/** What each answer means, for whoever gives it. */
export const reviewAnswerHints: Record<ReviewAnswer, string> = {
  justified: 'There was a reason of work for it.',
  'follow-up': 'Ask them or their manager first. It stays on the list.',
  'not-justified':
    'There was none. Tell their manager and the data protection officer: Waymark tells nobody by itself.',
};

/** AUD-U8: a review: which look, what was found, and why in words. */
export const ReviewLook = z.strictObject({
  key: z.string().min(1).max(200),
  answer: z.enum(reviewAnswers, { error: 'Choose what you found.' }),
  reason: z.string().trim().min(1, 'Write how you know.').max(1000),
});
export type ReviewLook = z.infer<typeof ReviewLook>;

/**
 * AUD-U7: whether somebody may review a look: an information governance lead, and never the person who looked. Whoever is
 * the only one waits for another to be named.
 */
export function mayReview(
  actor: Pick<Actor, 'id' | 'roles'>,
  { lookedById }: { lookedById: string },
): boolean {
  return actor.roles.includes('information-governance-lead') && actor.id !== lookedById;
}

/** AUD-U9: whether it can still be reviewed: not yet at all, or to be followed up until now. */
export function isOpenForReview(last: ReviewAnswer | null): boolean {
  return last === null || last === 'follow-up';
}
