import { MeasureCounts } from './counts.ts';
import type { MeasureDefinition } from './definition.ts';
import { type MeasurePeriod, daysIn, isLikeForLike, wholeMonths } from './period.ts';
import { roundQuotient } from './round.ts';

/** A value, rounded as the definition says, or in a whole sentence why there is none. */
export type Worked = { ok: true; value: number } | { ok: false; because: string };

const none = (because: string): Worked => ({ ok: false, because });

/** MEA-2, MEA-3, MEA-5: the arithmetic of every measure. Never divides by nothing, never mixes times. */
export function workOut(definition: MeasureDefinition, counts: MeasureCounts): Worked {
  if (!MeasureCounts.safeParse(counts).success)
    return none(
      'A count is a whole number, not below 0, and a day is one of the calendar; one of these is neither.',
    );
  const wrongTime = wrongPeriod(definition, counts);
  if (wrongTime !== null) return none(wrongTime);
  if (definition.formula === 'median') return median(counts.days ?? []);
  if (counts.numerator === undefined) return none('What stands above the line was not counted.');
  if (definition.formula === 'count') return { ok: true, value: counts.numerator };
  if (definition.formula === 'per-week' || definition.formula === 'per-month')
    return mean(definition, counts.numerator, counts.period);
  return quotient(definition, counts.numerator, counts.denominator);
}

function quotient(
  { formula, decimals }: MeasureDefinition,
  numerator: number,
  denominator: number | undefined,
): Worked {
  if (denominator === undefined) return none('What stands below the line was not counted.');
  if (denominator === 0)
    return none('There is nothing to divide by: the count below the line is 0.');
  if (formula === 'share' && numerator > denominator)
    return none('More stands above the line than below it: the two counts do not belong together.');
  const above = formula === 'change' ? numerator - denominator : numerator;
  const factor = formula === 'ratio' ? 1 : 100;
  return { ok: true, value: roundQuotient(above, denominator, { decimals, factor }) };
}

function mean(
  { formula, decimals }: MeasureDefinition,
  numerator: number,
  period: MeasurePeriod,
): Worked {
  const days = period.kind === 'flow' ? daysIn(period) : 0;
  if (formula === 'per-week')
    return days < 7
      ? none('The period is shorter than a week, or not given in days.')
      : { ok: true, value: roundQuotient(numerator * 7, days, { decimals, factor: 1 }) };
  const months = period.kind === 'flow' ? wholeMonths(period) : null;
  return months === null
    ? none('The period is not made of whole months.')
    : { ok: true, value: roundQuotient(numerator, months, { decimals, factor: 1 }) };
}

function median(days: readonly number[]): Worked {
  const sorted = days.toSorted((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined)
    return none('There is nothing to find the middle of.');
  return { ok: true, value: (lower + upper) / 2 };
}

function wrongPeriod(definition: MeasureDefinition, counts: MeasureCounts): string | null {
  const { period, earlierPeriod } = counts;
  if (definition.over === 'like-for-like')
    return period.kind === 'flow' &&
      earlierPeriod?.kind === 'flow' &&
      isLikeForLike(earlierPeriod, period)
      ? null
      : 'A change is worked out only between the same whole months of a year and of the year before.';
  if (definition.over === 'snapshot' && period.kind === 'flow')
    return 'It is a count on one day, and a period was given.';
  if (definition.over === 'flow' && period.kind === 'snapshot')
    return 'It is a count over a time, and one day was given.';
  return null;
}
