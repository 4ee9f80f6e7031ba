import { type Day, addDays, addMonths } from './day.ts';
import type { ClockLimit } from './definition.ts';
import { dayInLondon, endOfDayInLondon, momentInLondon } from './london.ts';
import { nextMeetingStart } from './next-meeting.ts';
import type { ClockParameters } from './parameters.ts';
import { calendarCovers, halfTermAfter, schoolDayFrom } from './school-calendar.ts';
import { addWorkingDays, isWorkingDay } from './working-days.ts';

/** The last moment that is in time, its day in London, and how the limit was read, in whole sentences. */
export type Due = { at: Date; on: Day; because: string[] };

type Calendar = Pick<ClockParameters, 'meetings' | 'schools'> & { paused: ReadonlySet<Day> };

// OURS, where no school calendar is set: about as long as a short half term.
const halfTermWeeks = 6;

/** CLK-4, CLK-7, CLK-8, CLK-11: when a limit that started at a moment is due. Total. */
export function dueOf(limit: ClockLimit, startedAt: Date, calendar: Calendar): Due {
  const day = dayInLondon(startedAt);
  switch (limit.unit) {
    case 'at-once':
      return { at: startedAt, on: day, because: ['There is no time to wait: it is done at once.'] };
    case 'hours':
      return hoursLater(startedAt, limit.count);
    case 'working-days':
      return endOf(
        addWorkingDays(day, limit.count),
        limit.count === 1
          ? 'The limit is the end of the next working day.'
          : `The limit is the end of the ${ordinal(limit.count)} working day; the day it started is day 0.`,
      );
    case 'calendar-days':
      return endOf(
        addDays(day, limit.count),
        limit.count === 0
          ? 'The limit is the end of the same day.'
          : `The limit is the end of the ${ordinal(limit.count)} calendar day; the day it started is day 0.`,
      );
    case 'weeks':
      return endOf(
        weeksLater(day, limit.count, calendar.paused),
        `The limit is ${number(limit.count, 'week')}, to the end of the day.`,
      );
    case 'months':
      return endOf(
        addMonths(day, limit.count),
        `The limit is ${number(limit.count, 'month')}: the same day of the month, or its last day where the month is shorter.`,
      );
    case 'next-school-day':
      return beforeSchool(startedAt, calendar);
    case 'next-half-term':
      return halfTerm(day, calendar);
    case 'next-meeting':
      return beforeMeeting(startedAt, limit.count, calendar);
  }
}

function hoursLater(startedAt: Date, count: number): Due {
  const at = new Date(startedAt.getTime() + count * 3_600_000);
  return {
    at,
    on: dayInLondon(at),
    because: [`The limit is ${count} hours on the clock, nights and weekends included.`],
  };
}

/** CLK-15: the last day of so many weeks after a day; paused days do not count. */
function weeksLater(day: Day, weeks: number, paused: ReadonlySet<Day>): Day {
  let due = day;
  for (let left = weeks * 7; left > 0;) {
    due = addDays(due, 1);
    if (!paused.has(due)) left -= 1;
  }
  return due;
}

function beforeSchool(startedAt: Date, { schools }: Calendar): Due {
  const today = dayInLondon(startedAt);
  const dayStarts = schools?.dayStarts ?? '08:30';
  const from = momentInLondon(today, dayStarts) > startedAt ? today : addDays(today, 1);
  const covered = schools !== null && calendarCovers(today, schools);
  const known = covered ? schoolDayFrom(from, schools) : null;
  // Without a calendar: the next working day, which is never later than the next school day.
  const on = known ?? (isWorkingDay(from) ? from : addWorkingDays(from, 1));
  return {
    at: new Date(momentInLondon(on, dayStarts).getTime() - 1),
    on,
    because: [
      `The last moment is before ${dayStarts} on the next school day; weekends and holidays are no reason to wait.`,
      ...(known === null
        ? ['The school calendar does not cover it, so the next working day counts as a school day.']
        : []),
    ],
  };
}

function halfTerm(day: Day, { schools }: Calendar): Due {
  const next =
    schools !== null && calendarCovers(day, schools) ? halfTermAfter(day, schools) : null;
  if (next !== null)
    return endOf(
      next.lastDay,
      'There is one in every half term, so the limit is the end of the next.',
    );
  return endOf(
    addDays(day, halfTermWeeks * 7),
    `The school calendar does not cover it, so ${halfTermWeeks} weeks stand for a half term.`,
  );
}

function beforeMeeting(startedAt: Date, count: number, { meetings }: Calendar): Due {
  const last = endOf(
    addWorkingDays(dayInLondon(startedAt), count),
    `The limit is the next meeting, and at most the end of the ${ordinal(count)} working day.`,
  );
  const meeting = meetings === null ? null : nextMeetingStart(startedAt, meetings);
  if (meeting === null || meeting > last.at) return last;
  return { at: meeting, on: dayInLondon(meeting), because: last.because };
}

function endOf(on: Day, because: string): Due {
  return { at: endOfDayInLondon(on), on, because: [because] };
}

function number(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

function ordinal(count: number): string {
  const teens = count % 100 >= 11 && count % 100 <= 13;
  const endings: Record<number, string> = { 1: 'st', 2: 'nd', 3: 'rd' };
  return `${count}${(teens ? undefined : endings[count % 10]) ?? 'th'}`;
}
