import { weekdays } from '../clock/day.ts';
import type { Opening } from './helpline-opening.ts';

/** The one way to write that a line never closes; only lines whose source is marked so may say it (NAV-10). */
export const anyTime = 'Any time, day or night';

/** The hours as a page says them: "Every day, 9am to 10pm"; null where they are not known. */
export function hoursWords(opening: Opening | null): string | null {
  if (opening === null) return null;
  if (opening === 'always') return anyTime;
  const { days, times } = opening;
  const said = daysWords(days);
  return times ? `${said}, ${timeWords(times.opens)} to ${timeWords(times.closes)}` : said;
}

/** A time of day as people say it: "9am", "5.30pm". */
export function timeWords(time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const past = minutes === 0 ? '' : `.${String(minutes).padStart(2, '0')}`;
  return `${hours % 12 || 12}${past}${hours < 12 ? 'am' : 'pm'}`;
}

function daysWords(days: readonly string[]): string {
  const open = weekdays.filter((day) => days.includes(day));
  if (open.length === weekdays.length) return 'Every day';
  if (open.join() === weekdays.slice(0, 5).join()) return 'Weekdays';
  const names = open.map((day) => day.charAt(0).toUpperCase() + day.slice(1));
  return new Intl.ListFormat('en-GB').format(names);
}
