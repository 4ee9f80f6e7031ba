import { addDays, formatDayAndYear } from '../../clock/day.ts';
import type { HealthReviewAnswer } from './answer.ts';
import type { HealthReviewKey, HealthReviewSettings } from './settings.ts';
import {
  type KnownDays,
  apartDays,
  areApart,
  dayThatCame,
  earliestOf,
  isAwaited,
  pregnancyDays,
  timeOf,
} from './times.ts';

/** FRM-32: where a review stands that is said to be done. On a day on which it cannot have been done, it is asked again. */
export function answerDone(
  review: HealthReviewKey,
  on: unknown,
  days: KnownDays,
  settings: HealthReviewSettings,
): [HealthReviewAnswer, string] {
  const day = dayThatCame(on, days.today);
  if (day === null)
    return ['not-known', 'It is said to be done, but not on a day that has come. Ask which day.'];
  const wrong =
    review === 'antenatal' ? wrongBefore(day, days) : wrongAfter(review, day, days, settings);
  if (wrong !== null) return ['not-known', wrong];
  const { from, by } = timeOf(review, days, settings);
  const when = `It was done on ${formatDayAndYear(day)}`;
  if (by === null || from === null)
    return ['done', `${when}; nobody can tell whether that was in time.`];
  if (day > by) return ['done-late', `${when}, after ${formatDayAndYear(by)}.`];
  return ['done', day < from ? `${when}, before its usual time.` : `${when}, in time.`];
}

const wrongSide = 'The day it is said to be done lies on the wrong side of the birth. Ask again.';

function wrongBefore(day: string, { bornOn, dueOn }: KnownDays): string | null {
  if (bornOn !== null && day > bornOn) return wrongSide;
  const birth = bornOn ?? dueOn;
  if (birth === null) return null;
  const tooFar = day < addDays(birth, -pregnancyDays) || (day > birth && areApart(day, birth));
  return tooFar
    ? 'The day it is said to be done is too far from the birth to belong to this pregnancy. Ask which day.'
    : null;
}

function wrongAfter(
  review: HealthReviewKey,
  day: string,
  days: KnownDays,
  settings: HealthReviewSettings,
): string | null {
  if (isAwaited(days))
    return 'It is said to be done, and no birth is known. Ask for the day of birth, and which day it was done.';
  const { bornOn, expectedOn } = days;
  const birth = bornOn ?? (expectedOn === null ? null : addDays(expectedOn, -apartDays));
  if (birth !== null && day < birth) return wrongSide;
  const earliest = earliestOf(review, days, settings);
  return earliest !== null && day < earliest
    ? `On the day it is said to be done the review before it was not over, which was on ${formatDayAndYear(earliest)}. Ask which one was done, and on which day.`
    : null;
}
