import { z } from 'zod';
import { formatDay, weekdayOf } from './day.ts';
import { dayInLondon, timeInLondon } from './london.ts';
import { isBankHoliday } from './working-days.ts';

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write a time as HH:MM.');
const openHours = z
  .strictObject({ opens: timeOfDay, closes: timeOfDay })
  .refine(({ opens, closes }) => opens < closes, 'It has to close after it opens.');

/**
 * CLK-9: when an office is open, in London time: for each day of the week the hours as HH:MM, or null where it is closed
 * all day. On bank holidays it is closed.
 */
export const OpeningHours = z.strictObject({
  monday: openHours.nullable(),
  tuesday: openHours.nullable(),
  wednesday: openHours.nullable(),
  thursday: openHours.nullable(),
  friday: openHours.nullable(),
  saturday: openHours.nullable(),
  sunday: openHours.nullable(),
});
export type OpeningHours = z.infer<typeof OpeningHours>;

const weekdayHours = { opens: '08:30', closes: '17:00' };

/** The hours that Stoke-on-Trent prints for its front door (S2). A partnership sets its own. */
export const defaultFrontDoorHours: OpeningHours = {
  monday: weekdayHours,
  tuesday: weekdayHours,
  wednesday: weekdayHours,
  thursday: weekdayHours,
  friday: { opens: '08:30', closes: '16:30' },
  saturday: null,
  sunday: null,
};

/** Who takes a call about a child. Somebody always does. */
export const answerers = ['front-door', 'duty-team'] as const;
export type Answerer = (typeof answerers)[number];
/** Who takes a call, in the words of a screen. */
export const answererLabels: Record<Answerer, string> = {
  'front-door': 'The front door',
  'duty-team': 'The emergency duty team',
};

/**
 * CLK-9, CLK-10: who takes a call about a child at a moment, and why. From the minute it opens until the minute it closes
 * it is the front door; at any other time, at weekends and on bank holidays it is the emergency duty team. There is no
 * moment at which nobody does: risk is looked at at any hour. Throws a RangeError where the moment is not valid.
 */
export function whoAnswers(now: Date, hours: OpeningHours): { who: Answerer; because: string } {
  const day = dayInLondon(now);
  const open = hours[weekdayOf(day)];
  const name = formatDay(day);
  if (open === null)
    return { who: 'duty-team', because: `The front door is closed all day on ${name}.` };
  if (isBankHoliday(day))
    return { who: 'duty-team', because: `${name} is a bank holiday: the front door is closed.` };
  const time = timeInLondon(now);
  const between = `The front door is open from ${open.opens} to ${open.closes} on ${name}`;
  if (time >= open.opens && time < open.closes)
    return { who: 'front-door', because: `${between}.` };
  return { who: 'duty-team', because: `${between}, and it is ${time} in London.` };
}
