import { formatDayAndYear } from '../../clock/day.ts';
import type { HealthReviewAnswer } from './answer.ts';
import type { HealthReviewKey } from './settings.ts';
import { type KnownDays, type ReviewTime, isFive, isUnborn } from './times.ts';

/** FRM-32: said of every review from the fifth birthday on. */
export const reviewsAreOver = 'The child is five or older: the five reviews are over.';

/**
 * FRM-32: where a review stands that nobody says was done, missed or declined. `notDone` is true where it is known not to have
 * been done; otherwise, once its time has begun, nobody knows.
 */
export function answerNotDone(
  review: HealthReviewKey,
  notDone: boolean,
  { from, by }: ReviewTime,
  days: KnownDays,
): [HealthReviewAnswer, string] {
  const { today, bornOn } = days;
  const antenatal = review === 'antenatal';
  if (today === null) return ['not-known', 'Today is not a day, so nobody can tell.'];
  if (!antenatal && isUnborn(days)) return ['not-yet', 'Its time is counted from the birth.'];
  if (by === null)
    return ['not-known', 'The day of birth is not known. Ask, and ask the health visitor.'];
  if (isFive(days)) return whenFive(notDone);
  if (antenatal && bornOn !== null) return antenatalAfterBirth(notDone, from, bornOn);
  if (from !== null && today < from)
    return ['not-yet', `Its time begins on ${formatDayAndYear(from)}.`];
  const until = formatDayAndYear(by);
  if (!notDone)
    return [
      'not-known',
      `Its time ${today <= by ? 'is now, until' : 'ended on'} ${until}, and nobody here knows whether it was done. Ask the health visitor.`,
    ];
  if (today <= by) return ['due-now', `Its time is now, until ${until}.`];
  return antenatal
    ? ['overdue', `The due date was ${until}. Ask whether the baby is born.`]
    : ['overdue', `Its time ended on ${until}. Offer it still.`];
}

function whenFive(notDone: boolean): [HealthReviewAnswer, string] {
  return notDone
    ? ['missed', `It was not done. ${reviewsAreOver}`]
    : ['not-known', `Nobody here knows whether it was done. ${reviewsAreOver}`];
}

/** The birth ends the time of the antenatal review: it cannot be caught up with, and whoever came early missed nothing. */
function antenatalAfterBirth(
  notDone: boolean,
  from: string | null,
  bornOn: string,
): [HealthReviewAnswer, string] {
  if (!notDone)
    return ['not-known', 'The baby is born, and nobody here knows whether it was done. Ask.'];
  return from !== null && bornOn < from
    ? ['missed', 'The baby was born before its time began: nobody is to blame.']
    : ['missed', 'The baby was born before it was done. The new birth review is the next chance.'];
}
