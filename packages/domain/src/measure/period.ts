import { z } from 'zod';
import { type Day, addDays, daysBetween, formatDayAndYear } from '../clock/day.ts';

/**
 * MEA-3: what a count covers. A flow is everything from a first to a last day, both included; a snapshot is one day; words
 * are a period that somebody printed and nobody can count with.
 */
export const MeasurePeriod = z.discriminatedUnion('kind', [
  z
    .strictObject({ kind: z.literal('flow'), from: z.iso.date(), to: z.iso.date() })
    .refine(({ from, to }) => from <= to, 'A period ends after it begins.'),
  z.strictObject({ kind: z.literal('snapshot'), on: z.iso.date() }),
  z.strictObject({ kind: z.literal('words'), words: z.string().min(1) }),
]);
export type MeasurePeriod = z.infer<typeof MeasurePeriod>;
export type Flow = Extract<MeasurePeriod, { kind: 'flow' }>;

/** Whether a day lies in a flow, its first and last day included. */
export function inFlow(day: Day, { from, to }: Pick<Flow, 'from' | 'to'>): boolean {
  return day >= from && day <= to;
}

/** How many days a flow has, its first and last day included. */
export function daysIn({ from, to }: Flow): number {
  return daysBetween(from, to) + 1;
}

/** How many whole calendar months a flow is made of; null where it begins or ends in the middle of one. */
export function wholeMonths({ from, to }: Flow): number | null {
  const after = addDays(to, 1);
  if (!from.endsWith('-01') || !after.endsWith('-01')) return null;
  return monthNumber(after) - monthNumber(from);
}

/**
 * MEA-3: whether two flows may be compared: whole months, as many, and the same months one year later. What children do
 * follows the school year, so that March is never compared with August; and a change over several years is not one over a year.
 */
export function isLikeForLike(earlier: Flow, later: Flow): boolean {
  const months = wholeMonths(earlier);
  if (months === null || months > 12 || months !== wholeMonths(later)) return false;
  return monthNumber(later.from) - monthNumber(earlier.from) === 12;
}

/** Whether two flows share a day. */
export function overlap(one: Flow, other: Flow): boolean {
  return one.from <= other.to && other.from <= one.to;
}

/** A period in words: "from 1 March to 31 August 2024". */
export function periodInWords(period: MeasurePeriod): string {
  if (period.kind === 'words') return period.words;
  if (period.kind === 'snapshot') return `on ${formatDayAndYear(period.on)}`;
  return `from ${formatDayAndYear(period.from)} to ${formatDayAndYear(period.to)}`;
}

function monthNumber(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}
