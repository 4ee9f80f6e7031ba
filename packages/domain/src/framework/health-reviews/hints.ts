import type { ThresholdFramework } from '../schema.ts';
import type { HealthReview } from './answer.ts';
import { type HealthReviewSettings, defaultHealthReviewSettings } from './settings.ts';

/** An indicator that the two-year review points to. It is ticked only by a person. */
export type HealthReviewHint = { indicator: string; status: 'suggested'; because: string };

/** What the two-year review points to, and what a person should know about it. */
export type HealthReviewHints = { suggested: HealthReviewHint[]; notes: string[] };

const askWhy =
  'Ask why first, on their own and where it is safe: fear, somebody who controls the family, how to get there, or nobody told them. Most reasons call for help, not for worry.';

/**
 * FRM-32: the indicator that a two-year review points to that was missed or is overdue (H14). Only ever "suggested". Not known, or
 * declined, suggests nothing and says so.
 */
export function healthReviewHints(
  framework: ThresholdFramework,
  reviews: readonly HealthReview[],
  { twoYearIndicator }: HealthReviewSettings = defaultHealthReviewSettings,
): HealthReviewHints {
  const answer = reviews.find(({ review }) => review === 'two-years')?.answer ?? 'not-known';
  if (answer === 'not-known')
    return {
      suggested: [],
      notes: [
        'Whether the two-year review was done is not known. Ask the health visitor: not knowing is not the same as nothing to worry about.',
      ],
    };
  if (answer === 'declined')
    return {
      suggested: [],
      notes: [
        'The two-year review was declined. That is the family’s to say, and by itself no sign of anything.',
      ],
    };
  if (answer !== 'missed' && answer !== 'overdue') return { suggested: [], notes: [] };
  if (!framework.indicators.some(({ id }) => id === twoYearIndicator))
    return {
      suggested: [],
      notes: [
        `The framework has no statement called ${twoYearIndicator}, so none is suggested.`,
        askWhy,
      ],
    };
  const because = `The two-year review ${answer === 'missed' ? 'was missed' : 'is overdue'}.`;
  return {
    suggested: [{ indicator: twoYearIndicator, status: 'suggested', because }],
    notes: [askWhy],
  };
}
