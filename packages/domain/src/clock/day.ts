/** A day as text, YYYY-MM-DD, with no time and no zone. */
export type Day = string;

/** Days of the week, Monday first. */
export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
export type Weekday = (typeof weekdays)[number];

/** Whether a text is a day that exists, as YYYY-MM-DD, in the years 1000 to 9999. */
export function isDay(text: string): boolean {
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && toDay(at) === text;
}

/** The day so many calendar days later, or earlier where negative. Throws a RangeError where it is not a day. */
export function addDays(day: Day, days: number): Day {
  const at = noon(day);
  at.setUTCDate(at.getUTCDate() + days);
  return toDay(at);
}

/**
 * CLK-7: the same day of the month so many months later; where that month is shorter, its last day (31 January and one
 * month is the end of February). Throws a RangeError where it is not a day.
 */
export function addMonths(day: Day, months: number): Day {
  const at = noon(day);
  const date = at.getUTCDate();
  at.setUTCDate(1);
  at.setUTCMonth(at.getUTCMonth() + months);
  const last = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate();
  at.setUTCDate(Math.min(date, last));
  return toDay(at);
}

/** Calendar days from one day to another, negative where the other is earlier. Throws a RangeError where one is not a day. */
export function daysBetween(from: Day, to: Day): number {
  return (noon(to).getTime() - noon(from).getTime()) / 86_400_000;
}

/** The day of the week. Throws a RangeError where it is not a day. */
export function weekdayOf(day: Day): Weekday {
  return weekdays[(noon(day).getUTCDay() + 6) % 7] ?? 'monday';
}

const longDay = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});

/** CLK-5: a day as people say it: "Thursday 27 November". Throws a RangeError where it is not a day. */
export function formatDay(day: Day): string {
  return longDay.format(noon(day)).replace(',', '');
}

/** CLK-5: a day with its year, where the year may differ: "Thursday 27 November 2025". Throws as `formatDay` does. */
export function formatDayAndYear(day: Day): string {
  return `${formatDay(day)} ${day.slice(0, 4)}`;
}

function noon(day: Day): Date {
  if (!isDay(day)) throw new RangeError('Not a day: write it as YYYY-MM-DD.');
  return new Date(`${day}T12:00:00Z`);
}

function toDay(at: Date): Day {
  return at.toISOString().slice(0, 10);
}
