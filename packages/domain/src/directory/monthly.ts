import { z } from 'zod';
import type { Day } from '../clock/day.ts';
import { type Weekday, weekdays } from './weekday.ts';

const counted = (most: number) =>
  z
    .array(z.int().min(-most).max(most))
    .min(1)
    .max(2 * most)
    .refine((numbers) => !numbers.includes(0), 'Counts from 1, or back from -1.');

/** Which days of a month a session is on, beside its day of the week (DIR-31). Where nothing is said, nobody knows which. */
export const monthlySchema = z.object({
  /** Every so many months, counted from the month of `from`. */
  every: z.int().min(2).max(12).optional(),
  /** The first of its day of the week in the month, the second …; -1 is the last. */
  weeks: counted(5).optional(),
  /** Days of the month; -1 is the last. */
  days: counted(31).optional(),
});

/** Which days of a month a session is on. */
export type Monthly = z.infer<typeof monthlySchema>;

/** Whether a day, which is of the right day of the week, is one of them. What nobody knows is not ruled out. */
export function isOfMonth(monthly: Monthly, day: Day, from: Day | undefined): boolean {
  const { every = 1 } = monthly;
  const month = monthNumber(day);
  return (
    (from === undefined || (month - monthNumber(from)) % every === 0) &&
    isOne(monthly, Number(day.slice(8)), lengthOfMonth(month))
  );
}

/** The days of a month, by its number, that are of a day of the week and are ones of them; in order. */
export function daysOfMonth(monthly: Monthly, weekday: Weekday, month: number): Day[] {
  const firstFromSunday = dateIn(month, 1).getUTCDay();
  const first = 1 + ((weekdays.indexOf(weekday) + 8 - firstFromSunday) % 7);
  const length = lengthOfMonth(month);
  return [0, 7, 14, 21, 28]
    .map((later) => first + later)
    .filter((day) => day <= length && isOne(monthly, day, length))
    .map((day) => dateIn(month, day).toISOString().slice(0, 10));
}

/** Whether it is known which days of which months it is on. */
export function isSureMonth({ every = 1, weeks, days }: Monthly, from: Day | undefined): boolean {
  return (weeks ?? days) !== undefined && (every === 1 || from !== undefined);
}

/** The number of the month that a day is in, counted from the year nought. */
export function monthNumber(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function isOne({ weeks, days }: Monthly, day: number, length: number): boolean {
  const left = length - day; // days after it
  const isIn = (numbers: readonly number[] | undefined, fromStart: number, fromEnd: number) =>
    numbers === undefined || numbers.includes(fromStart) || numbers.includes(fromEnd);
  return isIn(weeks, Math.ceil(day / 7), -1 - Math.floor(left / 7)) && isIn(days, day, -1 - left);
}

function lengthOfMonth(month: number): number {
  return dateIn(month + 1, 0).getUTCDate();
}

function dateIn(month: number, day: number): Date {
  return new Date(Date.UTC(Math.floor(month / 12), month % 12, day));
}
