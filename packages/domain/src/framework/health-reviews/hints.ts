import { asRecords } from '../../directory/reading.ts';
import { isReadable } from '../as-given.ts';
import type { ThresholdFramework } from '../schema.ts';
import { type HealthReview, healthReviewAnswers } from './answer.ts';
import { reviewsAreOver } from './not-done.ts';
import { type HealthReviewSettings, defaultHealthReviewSettings } from './settings.ts';

/** An indicator that the two-year review points to. It is ticked only by a person. */
export type HealthReviewHint = { indicator: string; status: 'suggested'; because: string };

/** What the two-year review points to, and what a person should know about it. */
export type HealthReviewHints = { suggested: HealthReviewHint[]; notes: string[] };

const askWhy =
  'Ask why first, on their own and where it is safe: fear, somebody who controls the family, how to get there, or nobody told them. Most reasons call for help, not for worry.';

const fiveOrOlder = `${reviewsAreOver} The two-year review suggests nothing any more: ask how the child is now.`;

/**
 * FRM-32: the indicator that a two-year review points to that was missed or is overdue (H14). Only ever "suggested". Not known, or
 * declined, suggests nothing and says so; from five years old nothing is suggested.
 */
export function healthReviewHints(
  framework: ThresholdFramework,
  reviews: readonly HealthReview[],
  { twoYearIndicator }: HealthReviewSettings = defaultHealthReviewSettings,
): HealthReviewHints {
  const review = asRecords(reviews).find((one) => one['review'] === 'two-years');
  const answer = healthReviewAnswers.find((one) => one === review?.['answer']) ?? 'not-known';
  if (review?.['isOver'] === true)
    return { suggested: [], notes: answer.startsWith('done') ? [] : [fiveOrOlder] };
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
  if (!isReadable(framework) || !framework.indicators.some(({ id }) => id === twoYearIndicator))
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
