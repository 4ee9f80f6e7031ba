import { z } from 'zod';
import { clockKeys, clocks } from './clocks.ts';
import { weekdays } from './day.ts';
import { type CountedUnit, countedUnits } from './definition.ts';
import { OpeningHours, defaultFrontDoorHours } from './opening-hours.ts';
import { SchoolCalendar } from './school-calendar.ts';

/** CLK-13: what a partnership sets instead of a clock's own limit: a unit and how many of it. */
const LimitSetting = z.strictObject({
  clock: z.enum(clockKeys),
  unit: z.enum(countedUnits),
  count: z.int().min(1),
});

const meetingTimes = z.strictObject({
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write a time as HH:MM.'),
  weekdays: z.array(z.enum(weekdays.slice(0, 5))).min(1),
});

/**
 * CLK-13: what a partnership may set in the clocks. A limit may be set only where its clock says so, and never longer than
 * the clock allows; only a clock whose row says so may be paused. `meetings` and `schools` are null until they are set.
 */
export const ClockParameters = z
  .strictObject({
    version: z.string().min(1),
    /** The day from which these apply, as YYYY-MM-DD. */
    effectiveFrom: z.iso.date(),
    limits: z.array(LimitSetting),
    mayPause: z.array(z.enum(clockKeys)),
    frontDoorHours: OpeningHours,
    meetings: meetingTimes.nullable(),
    schools: SchoolCalendar.nullable(),
  })
  .superRefine(({ limits, mayPause }, context) => {
    const refuse = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    for (const [at, { clock, unit, count }] of limits.entries()) {
      const longest = longestSetting(clock, unit);
      if (longest === null)
        refuse(['limits', at], `The clock "${clock}" cannot be set in that unit.`);
      else if (count > longest)
        refuse(['limits', at], `The clock "${clock}" may be at most ${longest} of that unit.`);
      if (limits.findIndex((limit) => limit.clock === clock) !== at)
        refuse(['limits', at], `The clock "${clock}" is set twice.`);
    }
    for (const [at, clock] of mayPause.entries())
      if (clocks[clock].pausable !== true)
        refuse(['mayPause', at], `The clock "${clock}" may not be paused: no rule says so.`);
  });
export type ClockParameters = z.infer<typeof ClockParameters>;

/** CLK-13: the longest a partnership may set a clock to in a unit; null where it may not set it in that unit. */
export function longestSetting(clock: ClockParameters['mayPause'][number], unit: CountedUnit) {
  return clocks[clock].settable?.[unit] ?? null;
}

/** The limits this package ships: as the sources print them, nothing paused. A partnership must adopt them. */
export const defaultClockParameters: ClockParameters = {
  version: 'clock-2',
  effectiveFrom: '2026-11-22',
  limits: [],
  mayPause: [],
  frontDoorHours: defaultFrontDoorHours,
  meetings: null,
  schools: null,
};
