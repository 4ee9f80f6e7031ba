import { z } from 'zod';
import { weekdays } from '../clock/day.ts';

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** When a helpline is open, in London's time: always, or on some days, between two times where they are confirmed (NAV-10). */
export const openingSchema = z.union([
  z.literal('always'),
  z.strictObject({
    days: z.array(z.enum(weekdays)).min(1).readonly(),
    times: z
      .strictObject({ opens: clock, closes: clock })
      .refine(({ opens, closes }) => opens < closes, 'It opens before it closes.')
      .optional(),
  }),
]);

/** When a helpline is open. */
export type Opening = z.infer<typeof openingSchema>;

/** Monday to Friday, at times that nobody has confirmed. */
export const onWeekdays: Opening = { days: weekdays.slice(0, 5) };

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
