import { type Day, addDays, addMonths, daysBetween, isDay } from '../../clock/day.ts';
import { type HealthReviewKey, type HealthReviewSettings, healthReviewKeys } from './settings.ts';

/**
 * What is known of the days that matter. A birth that is still to come is not known. `fit` is false where the day of birth and the
 * due date cannot belong to one child; then the due date is not used. `expectedOn` stands where no birth is known: the later of the
 * due date and a day of birth that is still to come.
 */
export type KnownDays = {
  today: Day | null;
  bornOn: Day | null;
  dueOn: Day | null;
  expectedOn: Day | null;
  fit: boolean;
};

/** The first and the last day of a review; null where nobody can tell. */
export type ReviewTime = { from: Day | null; by: Day | null };

/** Pregnancy in days, and how far a birth can lie from its due date: about 20 weeks. */
export const pregnancyDays = 40 * 7;
export const apartDays = 20 * 7;

/** FRM-32: the days that can be counted with: those that exist, in the years that every clock of this package counts in. */
export function knownDays(bornOn: unknown, dueOn: unknown, today: unknown): KnownDays {
  const now = known(today);
  const birth = known(bornOn);
  const due = known(dueOn);
  const born = dayThatCame(bornOn, now);
  const fit = birth === null || due === null || !areApart(birth, due);
  const later = birth === null || (due !== null && due > birth) ? due : birth;
  return {
    today: now,
    bornOn: born,
    dueOn: fit ? due : null,
    expectedOn: born === null ? later : null,
    fit,
  };
}

/** FRM-32: a day, where it is one and has come; with no today nobody can tell. */
export function dayThatCame(day: unknown, today: Day | null): Day | null {
  const one = known(day);
  return one !== null && today !== null && one <= today ? one : null;
}

/** FRM-32: whether two days lie further apart than a birth and its due date can. */
export function areApart(one: Day, other: Day): boolean {
  return Math.abs(daysBetween(one, other)) > apartDays;
}

/** FRM-32: whether the child is still to be born, as far as anybody here knows. */
export function isUnborn({ today, bornOn, dueOn }: KnownDays): boolean {
  return bornOn === null && dueOn !== null && today !== null && today <= dueOn;
}

/**
 * FRM-32: whether a birth is expected, or was within two years, and none is known: then nobody can have done, missed or declined a
 * review that comes after it without knowing the day of birth.
 */
export function isAwaited({ today, expectedOn }: KnownDays): boolean {
  return expectedOn !== null && (today === null || today < addMonths(expectedOn, 24));
}

/** FRM-32: whether the child is five or older, by the birth or, where none is known, by when it was expected. */
export function isFive({ today, bornOn, expectedOn }: KnownDays): boolean {
  const birth = bornOn ?? expectedOn;
  return birth !== null && today !== null && today >= addMonths(birth, 60);
}

/** FRM-32: when a review is due. Before the birth only the antenatal one has a time. */
export function timeOf(
  review: HealthReviewKey,
  { bornOn, dueOn }: KnownDays,
  { antenatalFromWeek, afterBirth }: HealthReviewSettings,
): ReviewTime {
  if (review === 'antenatal')
    return {
      from: dueOn === null ? null : addDays(dueOn, (antenatalFromWeek - 40) * 7),
      by: bornOn ?? dueOn,
    };
  if (bornOn === null) return { from: null, by: null };
  const { unit, from, by } = afterBirth[review];
  const after = (count: number) =>
    unit === 'months'
      ? addMonths(bornOn, count)
      : addDays(bornOn, unit === 'weeks' ? count * 7 : count);
  return { from: after(from), by: after(by) };
}

/**
 * FRM-32: the first day on which a review after the birth can have been done: when the one before it ends, or its own time begins,
 * whichever is first. What was done earlier was another review.
 */
export function earliestOf(
  review: HealthReviewKey,
  days: KnownDays,
  settings: HealthReviewSettings,
): Day | null {
  const before = healthReviewKeys[healthReviewKeys.indexOf(review) - 1];
  const ends = before === undefined ? null : timeOf(before, days, settings).by;
  const { from } = timeOf(review, days, settings);
  return ends !== null && from !== null && ends > from ? from : ends;
}

function known(day: unknown): Day | null {
  return typeof day === 'string' && isDay(day) && day >= '1990-01-01' && day < '2100-01-01'
    ? day
    : null;
}
