import { z } from 'zod';
import { type Day, addDays, weekdayOf } from './day.ts';

const halfTerm = z
  .strictObject({ name: z.string().min(1), firstDay: z.iso.date(), lastDay: z.iso.date() })
  .refine(({ firstDay, lastDay }) => firstDay <= lastDay, 'A half term ends after it begins.');

/**
 * CLK-11: the schools of an area, as the partnership sets them: the time in London at which the school day begins, the
 * half terms in order, and other days on which schools are closed (training days, bank holidays in term).
 */
export const SchoolCalendar = z
  .strictObject({
    dayStarts: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write a time as HH:MM.'),
    halfTerms: z.array(halfTerm).min(1),
    closedOn: z.array(z.iso.date()),
  })
  .refine(
    ({ halfTerms }) =>
      halfTerms.every((term, at) => at === 0 || (halfTerms[at - 1]?.lastDay ?? '') < term.firstDay),
    'Half terms stand in order and do not overlap.',
  );
export type SchoolCalendar = z.infer<typeof SchoolCalendar>;
export type HalfTerm = SchoolCalendar['halfTerms'][number];

/** CLK-11: whether schools are open: Monday to Friday in a half term, and not a closed day. */
export function isSchoolDay(day: Day, calendar: SchoolCalendar): boolean {
  const weekday = weekdayOf(day);
  if (weekday === 'saturday' || weekday === 'sunday') return false;
  return calendar.halfTerms.some(inTerm(day)) && !calendar.closedOn.includes(day);
}

/** CLK-11: the first school day on or after a day; null where the calendar has run out. */
export function schoolDayFrom(day: Day, calendar: SchoolCalendar): Day | null {
  const end = calendar.halfTerms.at(-1)?.lastDay ?? '';
  for (let at = day; at <= end; at = addDays(at, 1)) if (isSchoolDay(at, calendar)) return at;
  return null;
}

/** The half term after the one that a day is in; for a day in a holiday, the next; null where the calendar has run out. */
export function halfTermAfter(day: Day, calendar: SchoolCalendar): HalfTerm | null {
  return calendar.halfTerms.find((term) => term.firstDay > day) ?? null;
}

/** Whether the calendar says anything of a day: from the first day of its first half term to the last of its last. */
export function calendarCovers(day: Day, calendar: SchoolCalendar): boolean {
  const [first] = calendar.halfTerms;
  const last = calendar.halfTerms.at(-1);
  return first !== undefined && last !== undefined && day >= first.firstDay && day <= last.lastDay;
}

function inTerm(day: Day) {
  return (term: HalfTerm) => day >= term.firstDay && day <= term.lastDay;
}
