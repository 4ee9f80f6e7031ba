import { type Day, addDays, addMonths, isDay } from '../../clock/day.ts';
import type { HealthReviewKey, HealthReviewSettings } from './settings.ts';

/** What is known of the days that matter. A birth that is still to come is not known. */
export type KnownDays = { today: Day | null; bornOn: Day | null; dueOn: Day | null };

/** The first and the last day of a review; null where nobody can tell. */
export type ReviewTime = { from: Day | null; by: Day | null };

/** FRM-32: the days that can be counted with: those that exist, in the years that every clock of this package counts in. */
export function knownDays(bornOn: string | null, dueOn: string | null, today: string): KnownDays {
  const now = known(today);
  return { today: now, bornOn: dayThatCame(bornOn, now), dueOn: known(dueOn) };
}

/** FRM-32: a day, where it is one and has come; with no today nobody can tell. */
export function dayThatCame(day: string | null, today: Day | null): Day | null {
  const one = known(day);
  return one !== null && today !== null && one <= today ? one : null;
}

/** FRM-32: whether the child is still to be born, as far as anybody here knows. */
export function isUnborn({ today, bornOn, dueOn }: KnownDays): boolean {
  return bornOn === null && dueOn !== null && today !== null && today <= dueOn;
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

function known(day: string | null): Day | null {
  return day !== null && isDay(day) && day >= '1990-01-01' && day < '2100-01-01' ? day : null;
}
