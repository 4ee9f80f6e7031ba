import { type Weekday, addDays, weekdayOf } from './day.ts';
import { dayInLondon, momentInLondon } from './london.ts';
import { isWorkingDay } from './working-days.ts';

/** When a meeting is held: a time in London as HH:MM, and the days of the week. */
export type MeetingTimes = { time: string; weekdays: readonly Weekday[] };

/**
 * CLK-6: the first start after `now` on one of the weekdays that is a working day, as a moment. Throws a RangeError
 * where the time is not HH:MM or no working weekday is named.
 */
export function nextMeetingStart(now: Date, { time, weekdays }: MeetingTimes): Date {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time))
    throw new RangeError('Write the time of the meeting as HH:MM.');
  if (!weekdays.some((weekday) => weekday !== 'saturday' && weekday !== 'sunday'))
    throw new RangeError('Name at least one day from Monday to Friday for the meeting.');
  let day = dayInLondon(now);
  for (;;) {
    const start = momentInLondon(day, time);
    if (start > now && weekdays.includes(weekdayOf(day)) && isWorkingDay(day)) return start;
    day = addDays(day, 1);
  }
}
