import { isDay } from '../clock/day.ts';
import type { Monthly } from './monthly.ts';
import { dayCodes } from './open-referral.ts';
import { asText } from './reading.ts';
import { type Weekday, weekdays } from './weekday.ts';

/** What a schedule says of when it comes again, as RFC 5545 has it. */
type Rule = {
  readonly freq?: unknown;
  readonly interval?: unknown;
  readonly byday?: unknown;
  readonly bymonthday?: unknown;
  readonly dtstart?: unknown;
};

type OnDay = { readonly weekday: Weekday; readonly monthly?: Monthly };

/**
 * The days of the week that a rule comes back on; where it is monthly, with which of the month (DIR-31). A day of the month
 * falls on any day of the week. None where it is neither weekly nor monthly, or cannot be read.
 */
export function daysOfRule(rule: Rule): OnDay[] {
  const freq = asText(rule.freq).trim().toUpperCase();
  const byDay = readByDay(asText(rule.byday));
  const interval = Number(asText(rule.interval) || 1);
  const saysWhich = byDay.some(({ week }) => week !== null) || asText(rule.bymonthday) !== '';
  if (freq === 'MONTHLY' || (freq === '' && saysWhich)) return monthlyDays(rule, byDay, interval);
  if (!/^(WEEKLY|DAILY)?$/.test(freq) || (freq === 'DAILY' && interval > 1)) return [];
  return weekdays
    .filter((weekday) => byDay.some((each) => each.weekday === weekday && each.week === null))
    .map((weekday) => ({ weekday }));
}

function monthlyDays(rule: Rule, byDay: readonly ByDay[], every: number): OnDay[] {
  if (!Number.isInteger(every) || every < 1 || every > 12) return [];
  const days = monthDaysOf(rule, byDay);
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
function monthDaysOf({ bymonthday, dtstart }: Rule, byDay: readonly ByDay[]): number[] {
  const days = inOrder(
    asText(bymonthday)
      .split(/[\s,]+/)
      .map(Number)
      .filter(isMonthDay),
  );
  const first = asText(dtstart).slice(0, 10);
  if (days.length > 0 || byDay.length > 0 || !isDay(first)) return days;
  return [Number(first.slice(8))];
}

function isMonthDay(day: number): boolean {
  return Number.isInteger(day) && day !== 0 && Math.abs(day) <= 31;
}

// "A Monday from the 8th to the 14th" is the second one.
function weekOfDays(days: readonly number[]): number | null {
  const [first = 0] = days;
  const isWeek = days.length === 7 && days.every((day, index) => day === first + index);
  return isWeek && first > 0 && first <= 22 && first % 7 === 1 ? (first + 6) / 7 : null;
}

type ByDay = { readonly weekday: Weekday; readonly week: number | null };

function readByDay(codes: string): ByDay[] {
  return codes
    .toUpperCase()
    .split(/[\s,]+/)
    .flatMap((code) => {
      const [, week, name] = /^([+-]?[1-5])?([A-Z]{2})$/.exec(code) ?? [];
      const weekday = weekdays.find((day) => dayCodes[day] === name);
      return weekday ? [{ weekday, week: week === undefined ? null : Number(week) }] : [];
    });
}

function inOrder(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].toSorted((a, b) => a - b);
}
