import type { Day } from '../clock/day.ts';
import { calendarCovers, type SchoolCalendar } from '../clock/school-calendar.ts';
import { isBankHoliday } from '../clock/working-days.ts';
import { isOfMonth, isSureMonth } from './monthly.ts';
import type { DirectoryService, ServiceSession } from './service.ts';
import { weekNumber, weekdayName } from './weekday.ts';

/** What can be said of a session on a day. `maybe`: it is its day, and nobody has said that it is on (DIR-18). */
export type SessionOn = 'on' | 'maybe' | 'cancelled' | 'off';

/** Whether a session is on that day, with the school calendar of its area as far as it is known (DIR-17, DIR-18). */
export function sessionOn(
  session: ServiceSession,
  day: Day,
  schools: SchoolCalendar | null,
): SessionOn {
  if (!isItsDay(session, day)) return 'off';
  if (session.cancelled?.includes(day)) return 'cancelled';
  if (session.dates) return 'on';
  const season = seasonOn(day, schools);
  const wanted = session.season ?? 'always';
  if (wanted !== 'always' && season !== 'unknown' && season !== wanted) return 'off';
  const sure = wanted === 'always' || season === wanted;
  return sure && isSureTime(session) && !isBankHoliday(day) ? 'on' : 'maybe';
}

/** Whether a session will not be again: its last day, where one is known, is before today. */
export function isOver({ dates, until }: ServiceSession, today: Day): boolean {
  const last = dates ? dates.at(-1) : until;
  return last !== undefined && last < today;
}

/** What says on which days a session is. */
type Days = Pick<ServiceSession, 'dates' | 'weekday' | 'everyWeeks' | 'monthly' | 'from' | 'until'>;

/** Whether a day is one of a session's days, as far as they are known (DIR-17, DIR-31). */
function isItsDay(session: Days, day: Day): boolean {
  const { dates, weekday, monthly, from, until } = session;
  if (dates) return dates.includes(day);
  if (weekdayName(day) !== weekday) return false;
  if ((from !== undefined && day < from) || (until !== undefined && day > until)) return false;
  return monthly ? isOfMonth(monthly, day, from) : isItsWeek(session, day);
}

function isItsWeek({ everyWeeks = 1, from }: Days, day: Day): boolean {
  return from === undefined || (weekNumber(day) - weekNumber(from)) % everyWeeks === 0;
}

/** Whether it is known which days: "every second week" without a first day does not say which weeks, nor "once a month" when. */
export function isSureTime({ everyWeeks = 1, monthly, from }: Days): boolean {
  if (monthly) return isSureMonth(monthly, from);
  return everyWeeks === 1 || from !== undefined;
}

function seasonOn(day: Day, schools: SchoolCalendar | null): 'term' | 'holiday' | 'unknown' {
  if (schools === null || !calendarCovers(day, schools)) return 'unknown';
  const inTerm = schools.halfTerms.some(
    ({ firstDay, lastDay }) => day >= firstDay && day <= lastDay,
  );
  return inTerm ? 'term' : 'holiday';
}

type Filed = Pick<DirectoryService, 'locations' | 'categories'> &
  Partial<Pick<DirectoryService, 'name'>>;

/** Whether a service is a family hub: it tells of itself as one, is called one, or its directory files it so. */
export function isFamilyHub({ name = '', locations, categories }: Filed): boolean {
  return (
    locations.some((place) => place.hub !== undefined) ||
    /\bfamily hub$/i.test(name) ||
    categories.some(({ slug }) => /^family-hubs?$/.test(slug))
  );
}

const longHours = 5;

/** Whether a time is only when a place is open, and nothing that is on: of a hub, or long, without a name (DIR-19). */
export function isOpeningTime(
  service: Filed,
  { name, dates, season, opens, closes }: ServiceSession,
): boolean {
  if (name !== undefined || dates !== undefined) return false;
  if (isFamilyHub(service)) return true;
  return season !== 'holiday' && hours(closes) - hours(opens) >= longHours;
}

function hours(clock: string): number {
  return Number(clock.slice(0, 2)) + Number(clock.slice(3)) / 60;
}
