import { type Day, isDay } from '../clock/day.ts';
import { asText } from './reading.ts';
import { type Weekday, weekdays } from './weekday.ts';

/** The parts of a schedule that say when it is, as RFC 5545 and Open Referral name them. */
const ruleParts = [
  'freq',
  'interval',
  'count',
  'byday',
  'bymonthday',
  'byweekno',
  'byyearday',
  'bymonth',
  'bysetpos',
  'wkst',
  'valid_from',
  'valid_to',
  'dtstart',
  'until',
] as const;

/** One of them. */
export type RulePart = (typeof ruleParts)[number];
/** What a schedule says of when it is, unread, among whatever else it says. */
export type Rule = { readonly [part in RulePart]?: unknown } & { readonly [key: string]: unknown };

/** What a part says, with its name, for whoever looks after the list; empty where nothing is said. */
export function said(rule: Rule, part: RulePart): string {
  const words = textIn(rule[part]).slice(0, 40);
  return words === '' ? '' : `${part} ${words}`;
}

/** How often it comes again, in capitals; empty where nothing is said. */
export function freqIn({ freq }: Rule): string {
  return textIn(freq).toUpperCase();
}

/** Whether it is counted by months: it says so, or which of the month. */
export function isMonthly(rule: Rule): boolean {
  const freq = freqIn(rule);
  const saysWhich =
    said(rule, 'bymonthday') !== '' || byDayIn(rule).some((day) => (day?.week ?? null) !== null);
  return freq === 'MONTHLY' || (freq === '' && saysWhich);
}

/** The day in a text that may hold a time as well, dashes or none; nothing where it is not one. */
export function dayIn(value: unknown): Day | undefined {
  const [, year, month, day] = /^(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(textIn(value)) ?? [];
  const read = `${year}-${month}-${day}`;
  return isDay(read) ? read : undefined;
}

/** The whole number in a text; null where it is not one. */
export function wholeIn(value: unknown): number | null {
  const words = textIn(value);
  return /^[+-]?\d{1,4}$/.test(words) ? Number(words) : null;
}

/** The days of the month that are said; null for what is none. */
export function monthDaysIn({ bymonthday }: Rule): (number | null)[] {
  return listIn(bymonthday).map((entry) => {
    const day = wholeIn(entry);
    return day !== null && day !== 0 && Math.abs(day) <= 31 ? day : null;
  });
}

/** A day of the week, with which of the month it is where that is said. */
export type ByDay = { readonly weekday: Weekday; readonly week: number | null };

/** The days of the week that are said, by their two letters or in full; null for what is none. */
export function byDayIn({ byday }: Rule): (ByDay | null)[] {
  return listIn(byday).map((entry) => {
    const [, week, name = ''] = /^([+-]?[1-5])?([A-Z]{2,})$/.exec(entry.toUpperCase()) ?? [];
    const weekday = weekdays.find((day) => name !== '' && day.toUpperCase().startsWith(name));
    return weekday ? { weekday, week: week === undefined ? null : Number(week) } : null;
  });
}

/** The parts of a rule that cannot be read, or mean nothing beside the others. */
export function unreadParts(rule: Rule): RulePart[] {
  return ruleParts.filter((part) => textIn(rule[part]) !== '' && !isRead(rule, part));
}

function isRead(rule: Rule, part: RulePart): boolean {
  const freq = freqIn(rule);
  const byDay = byDayIn(rule);
  const byWeek = freq === 'WEEKLY' || freq === 'DAILY';
  switch (part) {
    case 'freq':
      return /^(?:DAILY|WEEKLY|MONTHLY)$/.test(freq);
    case 'interval':
      return isWithin(rule.interval, freq === 'DAILY' ? 1 : isMonthly(rule) ? 12 : 52);
    case 'count':
      return isWithin(rule.count, 1000);
    case 'byday':
      return byDay.every((day) => day !== null && (day.week === null || !byWeek));
    case 'bymonthday':
      return !byWeek && !monthDaysIn(rule).includes(null);
    case 'wkst':
      // Of one day each second week it makes no difference on which day a week begins.
      return (
        byDay.length < 2 || /^MO/i.test(textIn(rule.wkst)) || (wholeIn(rule.interval) ?? 1) === 1
      );
    case 'valid_from':
    case 'valid_to':
    case 'dtstart':
    case 'until':
      return dayIn(rule[part]) !== undefined;
    default:
      return false;
  }
}

function isWithin(value: unknown, most: number): boolean {
  const number = wholeIn(value);
  return number !== null && number >= 1 && number <= most;
}

function listIn(value: unknown): string[] {
  return textIn(value)
    .split(/[\s,]+/)
    .filter((entry) => entry !== '');
}

function textIn(value: unknown): string {
  return (Array.isArray(value) ? value.map(asText).join(',') : asText(value)).trim();
}
