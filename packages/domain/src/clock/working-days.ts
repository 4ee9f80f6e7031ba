import { bankHolidays } from './bank-holidays.ts';
import { type Day, addDays, daysBetween, formatDayAndYear, weekdayOf } from './day.ts';

const holidays = new Set(bankHolidays.days);

/**
 * CLK-3: Monday to Friday, not a bank holiday of England. Past the end of the known holidays every Monday to Friday
 * counts, so that a clock runs out too early rather than too late; `bankHolidayWarning` says when that is near.
 */
export function isWorkingDay(day: Day): boolean {
  return !weekend(day) && !holidays.has(day);
}

function weekend(day: Day): boolean {
  const weekday = weekdayOf(day);
  return weekday === 'saturday' || weekday === 'sunday';
}

// Each has its own date. On a Saturday or Sunday a substitute stands on the list, and the day itself is kept all the same.
const fixedHolidays = ['01-01', '12-25', '12-26'];

/**
 * CLK-2: whether a day is kept as a bank holiday in England and Wales, and what keeps weekdays may be closed: a day of the
 * list, or Christmas Day, Boxing Day or New Year's Day itself on a Saturday or Sunday.
 */
export function isBankHoliday(day: Day): boolean {
  return holidays.has(day) || (weekend(day) && fixedHolidays.includes(day.slice(5)));
}

/**
 * CLK-4: the day by whose end something is due "within N working days" of the day it was received (day 0).
 * N is a whole number, 0 or more; 0 is the day itself. Throws a RangeError otherwise.
 */
export function addWorkingDays(day: Day, count: number): Day {
  if (!Number.isInteger(count) || count < 0)
    throw new RangeError('Working days are counted in whole numbers, 0 or more.');
  let due = day;
  for (let left = count; left > 0;) {
    due = addDays(due, 1);
    if (isWorkingDay(due)) left -= 1;
  }
  return due;
}

/** CLK-4: working days after `from`, up to and including `to`; 0 where `to` is not later. */
export function workingDaysBetween(from: Day, to: Day): number {
  if (to <= from) return 0;
  const weeks = Math.floor(daysBetween(from, to) / 7);
  let count = weeks * 5 - bankHolidays.days.filter((day) => day > from && day <= to).length;
  for (let day = addDays(from, weeks * 7); day < to;) {
    day = addDays(day, 1);
    if (!weekend(day)) count += 1;
  }
  return count;
}

const warnDaysBefore = 180;

/** CLK-2: says when the list of bank holidays has run out or soon will; null while it reaches far enough. */
export function bankHolidayWarning(today: Day): string | null {
  const { knownFrom, knownUntil, source } = bankHolidays;
  if (today < knownFrom)
    return `Bank holidays are known only from ${formatDayAndYear(knownFrom)}: earlier due dates ignore them.`;
  if (today > knownUntil)
    return `The list of bank holidays ended on ${formatDayAndYear(knownUntil)}: due dates now ignore them. Add the new ones from ${source}.`;
  if (addDays(today, warnDaysBefore) > knownUntil)
    return `The list of bank holidays ends on ${formatDayAndYear(knownUntil)}. Add the new ones from ${source}.`;
  return null;
}
