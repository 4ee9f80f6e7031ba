import { type Day, addDays, weekdayOf, weekdays } from '../clock/day.ts';
import { type SchoolCalendar, calendarCovers, isSchoolDay } from '../clock/school-calendar.ts';
import { type Flow, inFlow } from './period.ts';

/** What schools did in a week: open on every weekday, on some, on none, or not known. */
export const schoolWeeks = ['open', 'partly', 'closed', 'not-known'] as const;
export type SchoolWeek = (typeof schoolWeeks)[number];

/** One point of a weekly chart. `whole` is false where the period cuts the week, which makes its count too small. */
export type WeekCount = { from: Day; to: Day; count: number; whole: boolean; schools: SchoolWeek };

/**
 * MEA-12: counts of a period week by week, Monday to Sunday, with what schools did: referrals fall in school holidays and
 * rise when schools return, so that a fall in August is no success. `days` are the days on which things came in.
 */
export function weeklyCounts(
  days: readonly Day[],
  period: Flow,
  schools: SchoolCalendar | null,
): WeekCount[] {
  const weeks: WeekCount[] = [];
  const monday = addDays(period.from, -weekdays.indexOf(weekdayOf(period.from)));
  for (let from = monday; from <= period.to; from = addDays(from, 7)) {
    const to = addDays(from, 6);
    const counted = days.filter((day) => inFlow(day, { from, to }) && inFlow(day, period));
    const whole = from >= period.from && to <= period.to;
    weeks.push({ from, to, count: counted.length, whole, schools: schoolWeek(from, schools) });
  }
  return weeks;
}

function schoolWeek(monday: Day, schools: SchoolCalendar | null): SchoolWeek {
  const days = [0, 1, 2, 3, 4].map((later) => addDays(monday, later));
  if (schools === null || !days.every((day) => calendarCovers(day, schools))) return 'not-known';
  const open = days.filter((day) => isSchoolDay(day, schools)).length;
  if (open === 5) return 'open';
  return open === 0 ? 'closed' : 'partly';
}
