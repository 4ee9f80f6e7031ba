import { formatDayAndYear } from '../../clock/day.ts';
import { asRecord } from '../../directory/reading.ts';
import type { HealthReview, HealthReviewAnswer } from './answer.ts';
import { answerDone } from './done.ts';
import { answerNotDone, reviewsAreOver } from './not-done.ts';
import {
  type HealthReviewKey,
  type HealthReviewSettings,
  defaultHealthReviewSettings,
  healthReviewKeys,
} from './settings.ts';
import {
  type KnownDays,
  type ReviewTime,
  isAwaited,
  isFive,
  isUnborn,
  knownDays,
  timeOf,
} from './times.ts';

/** What is said of one review. `not-done` is known not to have been done, which not knowing is not. */
export type ReviewSaid =
  | { said: 'done'; on: string }
  | { said: 'not-done' | 'missed' | 'declined' | 'not-known' };

/** One child's days and reviews. A review that is left out is not known. Nothing in it says who they are. */
export type ChildForReviews = {
  bornOn: string | null;
  dueOn: string | null;
  reviews: Partial<Record<HealthReviewKey, ReviewSaid>>;
};

/**
 * FRM-32: the five health reviews of a child on a day, always all five (H14). What is not known, or contradicts itself, is
 * answered with `not-known` and asked; it is never taken as done.
 */
export function healthReviews(
  child: ChildForReviews,
  today: string,
  settings: HealthReviewSettings = defaultHealthReviewSettings,
): HealthReview[] {
  const { bornOn, dueOn, reviews } = asRecord(child);
  const days = knownDays(bornOn, dueOn, today);
  const isOver = isFive(days);
  return healthReviewKeys.map((review) => {
    const time = timeOf(review, days, settings);
    const [answer, because] = answerOf(review, asRecord(asRecord(reviews)[review]), days, settings);
    const doNotFit = days.fit ? '' : ' The due date and the day of birth do not fit: ask for both.';
    return { review, ...time, answer, because: `${because}${doNotFit}`, isOver };
  });
}

function answerOf(
  review: HealthReviewKey,
  { said, on }: Record<string, unknown>,
  days: KnownDays,
  settings: HealthReviewSettings,
): [HealthReviewAnswer, string] {
  const time = timeOf(review, days, settings);
  if (said === 'done') return answerDone(review, on, days, settings);
  if (said !== 'missed' && said !== 'declined')
    return answerNotDone(review, said === 'not-done', time, days);
  const early = tooEarly(review, said, time, days);
  if (early !== null) return ['not-known', early];
  return said === 'missed'
    ? answerMissed(time, days)
    : [
        'declined',
        'It was declined. A review is an offer: a no is an answer, and no worry by itself.',
      ];
}

/** A review can be missed or declined once its time has begun; before, or while no birth is known, it is asked again. */
function tooEarly(
  review: HealthReviewKey,
  said: 'missed' | 'declined',
  { from }: ReviewTime,
  days: KnownDays,
): string | null {
  const { today } = days;
  const afterBirth = review !== 'antenatal';
  if ((from !== null && today !== null && today < from) || (afterBirth && isUnborn(days)))
    return `It is said to be ${said} before its time has begun. Ask again.`;
  return afterBirth && isAwaited(days)
    ? `It is said to be ${said}, and no birth is known. Ask for the day of birth, and ask again.`
    : null;
}

function answerMissed({ by }: ReviewTime, days: KnownDays): [HealthReviewAnswer, string] {
  const { today } = days;
  if (isFive(days)) return ['missed', `It was missed. ${reviewsAreOver}`];
  return by !== null && today !== null && today <= by
    ? ['missed', `It was missed. There is time until ${formatDayAndYear(by)}: offer it again.`]
    : ['missed', 'It was missed. Ask why, and what would help now.'];
}
