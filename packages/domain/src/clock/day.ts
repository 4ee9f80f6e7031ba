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

function noon(day: Day): Date {
  if (!isDay(day)) throw new RangeError('Not a day: write it as YYYY-MM-DD.');
  return new Date(`${day}T12:00:00Z`);
}

function toDay(at: Date): Day {
  return at.toISOString().slice(0, 10);
}
