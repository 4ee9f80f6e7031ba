import {
  type Day,
  daysBetween,
  isDay,
  weekdayOf,
  weekdays as clockWeekdays,
} from '../clock/day.ts';

/** The days of the week as a page prints them. */
export const weekdays = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

/** A day of the week. */
export type Weekday = (typeof weekdays)[number];

/** The day of the week that a day is; null where it is not a day. */
export function weekdayName(day: Day): Weekday | null {
  return isDay(day) ? (weekdays[clockWeekdays.indexOf(weekdayOf(day))] ?? null) : null;
}

/** The number of the week that a day is in, Monday first, counted from the first Monday of 1970. */
export function weekNumber(day: Day): number {
  return Math.floor(daysBetween('1970-01-05', day) / 7);
}
