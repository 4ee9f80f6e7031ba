import { addDays, dayInLondon, formatDay } from '@waymark/domain/clock';
import { onWords } from './whats-on.ts';

const inWords = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** Today in London, YYYY-MM-DD. */
export const today = (now = new Date()): string => dayInLondon(now);

/** "3 March 2026". */
export const dayWords = (day: string): string => inWords.format(new Date(`${day}T00:00:00Z`));

/** Whole days from one day to another, both YYYY-MM-DD. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** A day as a list of days says it: "Today, Sunday 22 November". */
export function dayName(day: string, now = today()): string {
  if (day === now) return `${onWords.today}, ${formatDay(day)}`;
  return day === addDays(now, 1) ? `${onWords.tomorrow}, ${formatDay(day)}` : formatDay(day);
}
