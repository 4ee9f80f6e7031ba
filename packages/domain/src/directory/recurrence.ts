import type { Monthly } from './monthly.ts';
import {
  type ByDay,
  byDayIn,
  dayIn,
  freqIn,
  isMonthly,
  monthDaysIn,
  type Rule,
  said,
  wholeIn,
} from './rule-parts.ts';
import { type Weekday, weekdayName, weekdays } from './weekday.ts';

type OnDay = {
  readonly weekday: Weekday;
  readonly monthly?: Monthly;
  readonly everyWeeks?: number;
};

/**
 * The days of the week that a rule comes back on; where it is monthly, with which of the month (DIR-31). A day of the month
 * falls on any day of the week. None where it says neither which days nor when it begins.
 */
export function daysOfRule(rule: Rule): OnDay[] {
  const byDay = byDayIn(rule).filter((day) => day !== null);
  const interval = wholeIn(rule.interval);
  if (isMonthly(rule)) return monthlyDays(rule, byDay, interval ?? 1);
  const everyWeeks = freqIn(rule) === 'DAILY' ? null : interval;
  const named = weekdaysOf(rule, byDay);
  return weekdays
    .filter((weekday) => named.includes(weekday))
    .map((weekday) => ({ weekday, ...(everyWeeks !== null && { everyWeeks }) }));
}

// A weekly rule that says no more than when it began is on that day of the week.
function weekdaysOf(rule: Rule, byDay: readonly ByDay[]): readonly Weekday[] {
  if (said(rule, 'byday') !== '')
    return byDay.filter(({ week }) => week === null).map(({ weekday }) => weekday);
  const freq = freqIn(rule);
  if (freq === 'DAILY') return weekdays;
  const first = freq === 'WEEKLY' ? dayIn(rule.dtstart) : undefined;
  const weekday = first === undefined ? null : weekdayName(first);
  return weekday === null ? [] : [weekday];
}

function monthlyDays(rule: Rule, byDay: readonly ByDay[], every: number): OnDay[] {
  const days = monthDaysOf(rule);
  if (byDay.length === 0 && days.length === 0) return [];
  const named = byDay.length === 0 ? weekdays : byDay.map(({ weekday }) => weekday);
  return weekdays
    .filter((weekday) => named.includes(weekday))
    .map((weekday) => {
      const own = byDay
        .filter((each) => each.weekday === weekday)
        .flatMap(({ week }) => week ?? []);
      const block = byDay.length > 0 && own.length === 0 ? weekOfDays(days) : null;
      const weeks = block === null ? inOrder(own) : [block];
      return {
        weekday,
        monthly: {
          ...(every > 1 && { every }),
          ...(weeks.length > 0 && { weeks }),
          ...(block === null && days.length > 0 && { days }),
        },
      };
    });
}

// A monthly rule that says no more than when it began is on that day of the month.
function monthDaysOf(rule: Rule): number[] {
  const days = inOrder(monthDaysIn(rule).filter((day) => day !== null));
  const first = dayIn(rule.dtstart);
  if (days.length > 0 || said(rule, 'byday') !== '' || first === undefined) return days;
  return [Number(first.slice(8))];
}

// "A Monday from the 8th to the 14th" is the second one.
function weekOfDays(days: readonly number[]): number | null {
  const [first = 0] = days;
  const isWeek = days.length === 7 && days.every((day, index) => day === first + index);
  return isWeek && first > 0 && first <= 22 && first % 7 === 1 ? (first + 6) / 7 : null;
}

function inOrder(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].toSorted((a, b) => a - b);
}
