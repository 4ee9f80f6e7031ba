import { z } from 'zod';
import { type Day, addMonths } from '../clock/day.ts';

const counted = (most: number) =>
  z
    .array(z.int().min(-most).max(most))
    .min(1)
    .max(most)
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
export function isOfMonth(
  { every = 1, weeks, days }: Monthly,
  day: Day,
  from: Day | undefined,
): boolean {
  const inMonth = Number(day.slice(8));
  const left = lengthOfMonth(day) - inMonth; // days after it
  return (
    (from === undefined || (monthNumber(day) - monthNumber(from)) % every === 0) &&
    isOne(weeks, Math.ceil(inMonth / 7), -1 - Math.floor(left / 7)) &&
    isOne(days, inMonth, -1 - left)
  );
}

/** Whether it is known which days of which months it is on. */
export function isSureMonth({ every = 1, weeks, days }: Monthly, from: Day | undefined): boolean {
  return (weeks ?? days) !== undefined && (every === 1 || from !== undefined);
}

function monthNumber(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}

function isOne(numbers: readonly number[] | undefined, fromStart: number, fromEnd: number) {
  return numbers === undefined || numbers.includes(fromStart) || numbers.includes(fromEnd);
}

function lengthOfMonth(day: Day): number {
  return Number(addMonths(`${day.slice(0, 4)}-01-31`, Number(day.slice(5, 7)) - 1).slice(8));
}
