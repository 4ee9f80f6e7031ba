import type { Day } from '../clock/day.ts';
import { nthDay } from './nth-day.ts';
import { daysOfRule } from './recurrence.ts';
import { dayIn, type Rule, type RulePart, said, unreadParts, wholeIn } from './rule-parts.ts';
import { dayLimit, type ServiceSession } from './service.ts';
import { isSureTime } from './session-on.ts';
import { weekdayName, weekdays } from './weekday.ts';

/** When a session is: weekly, monthly, or on named dates. */
export type When = Pick<
  ServiceSession,
  'weekday' | 'dates' | 'everyWeeks' | 'monthly' | 'from' | 'until'
>;

/** The days in order, each once; nothing where there is none. */
export function someDays(days: readonly Day[]): Day[] | undefined {
  return days.length === 0 ? undefined : [...new Set(days)].toSorted().slice(0, dayLimit);
}

/** Named dates as sessions: those that fall on one day of the week are one. */
export function onDates(dates: readonly Day[]): When[] {
  return weekdays.flatMap((weekday) => {
    const some = dates.filter((date) => weekdayName(date) === weekday);
    return some.length === 0 ? [] : [{ weekday, dates: some }];
  });
}

// Without these what is left is still true: fewer days, or nothing said of where it begins.
const mayLack: ReadonlySet<RulePart> = new Set(['byday', 'valid_from', 'dtstart']);

/**
 * When a rule says that a session is, for each day of the week. What cannot be read is named, and is never taken for
 * something else: neither for each week, nor for ever (DIR-41).
 */
export function whenOf(rule: Rule): { times: When[]; unread: string[] } {
  const parts = unreadParts(rule);
  const unread = parts.map((part) => said(rule, part));
  if (parts.some((part) => !mayLack.has(part))) return { times: [], unread };
  const once = onlyDay(rule);
  if (once !== undefined) return { times: onDates([once]), unread };
  const times = daysOfRule(rule).map((on) => beginning(on, rule));
  const counted = lastOfCount(rule, times);
  if (counted === null) return { times: [], unread: [...unread, said(rule, 'count')] };
  const ends = [dayIn(rule.valid_to), dayIn(rule.until), counted];
  const [until] = ends.flatMap((day) => day ?? []).toSorted();
  return { times: times.map((when) => ({ ...when, ...(until && { until }) })), unread };
}

const again = ['freq', 'byday', 'bymonthday', 'interval', 'count'] as const;

// A day that nothing says to come back to is one day.
function onlyDay(rule: Rule): Day | undefined {
  if (again.some((part) => said(rule, part) !== '')) return undefined;
  const [first, last] = [dayIn(rule.valid_from), dayIn(rule.valid_to)];
  const day = dayIn(rule.dtstart) ?? (first === last ? first : undefined);
  return [day, undefined].includes(dayIn(rule.until)) ? day : undefined;
}

// Of "every second week" it is the first day that says which weeks; the day from which a schedule holds may be another.
function beginning(when: When, rule: Rule): When {
  const [valid, first] = [dayIn(rule.valid_from), dayIn(rule.dtstart)];
  const from = valid ?? first;
  if (from === undefined) return when;
  if (first === undefined || valid === undefined) return { ...when, from };
  const later = first > valid ? first : valid;
  const real = nthDay([when], { from: first, day: later, n: 1 });
  const same = nthDay([when], { from: valid, n: 1 }) === real;
  return { ...when, from: same ? valid : (real ?? later) };
}

// Null where it is not known which is the last of so many.
function lastOfCount(rule: Rule, times: readonly When[]): Day | null | undefined {
  const count = wholeIn(rule.count);
  if (count === null) return undefined;
  const first = dayIn(rule.dtstart) ?? dayIn(rule.valid_from);
  if (first === undefined) return null;
  const sure = times.every((when) => isSureTime({ ...when, from: first }));
  return (sure && nthDay(times, { from: first, n: count })) || null;
}
