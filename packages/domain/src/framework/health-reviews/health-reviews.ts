import { formatDayAndYear } from '../../clock/day.ts';
import type { HealthReview, HealthReviewAnswer } from './answer.ts';
import { answerNotDone } from './not-done.ts';
import {
  type HealthReviewKey,
  type HealthReviewSettings,
  defaultHealthReviewSettings,
  healthReviewKeys,
} from './settings.ts';
import {
  type KnownDays,
  type ReviewTime,
  dayThatCame,
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
  const days = knownDays(child.bornOn, child.dueOn, today);
  return healthReviewKeys.map((review) => {
    const time = timeOf(review, days, settings);
    const [answer, because] = answerOf(review, child.reviews[review], time, days);
    return { review, ...time, answer, because };
  });
}

function answerOf(
  review: HealthReviewKey,
  said: ReviewSaid | undefined,
  time: ReviewTime,
  days: KnownDays,
): [HealthReviewAnswer, string] {
  switch (said?.said) {
    case 'done':
      return answerDone(review, said.on, time, days);
    case 'declined':
      return [
        'declined',
        'It was declined. A review is an offer: a no is an answer, and no worry by itself.',
      ];
    case 'missed':
      return answerMissed(review, time, days);
    default:
      return answerNotDone(review, said?.said === 'not-done', time, days);
  }
}

function answerDone(
  review: HealthReviewKey,
  on: string,
  { from, by }: ReviewTime,
  days: KnownDays,
): [HealthReviewAnswer, string] {
  const day = dayThatCame(on, days.today);
  if (day === null)
    return ['not-known', 'It is said to be done, but not on a day that has come. Ask which day.'];
  const beforeBirth = days.bornOn === null ? isUnborn(days) : day < days.bornOn;
  const afterBirth = days.bornOn !== null && day > days.bornOn;
  if (review === 'antenatal' ? afterBirth : beforeBirth)
    return [
      'not-known',
      'The day it is said to be done lies on the wrong side of the birth. Ask again.',
    ];
  const when = `It was done on ${formatDayAndYear(day)}`;
  if (by === null || from === null)
    return ['done', `${when}; nobody can tell whether that was in time.`];
  if (day > by) return ['done-late', `${when}, after ${formatDayAndYear(by)}.`];
  return ['done', day < from ? `${when}, before its usual time.` : `${when}, in time.`];
}

function answerMissed(
  review: HealthReviewKey,
  { from, by }: ReviewTime,
  days: KnownDays,
): [HealthReviewAnswer, string] {
  const { today } = days;
  const notBegun = from !== null && today !== null && today < from;
  if (notBegun || (review !== 'antenatal' && isUnborn(days)))
    return ['not-known', 'It is said to be missed before its time has begun. Ask again.'];
  return by !== null && today !== null && today <= by
    ? ['missed', `It was missed. There is time until ${formatDayAndYear(by)}: offer it again.`]
    : ['missed', 'It was missed. Ask why, and what would help now.'];
}
