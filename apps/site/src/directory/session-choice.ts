import { addDays, type Day, type SchoolCalendar } from '@waymark/domain/clock';
import { weekdayName, weekdays, type Weekday } from '@waymark/domain/directory';
import { ageBandIds, isForBand, type AgeBandId } from '@waymark/domain/navigation';
import { isAtHub, type Hub } from './hubs.ts';
import { nextHoliday, nextTerm, type Stretch } from './school-year.ts';
import { agesOf, type Happening } from './sessions.ts';

/** The parts of the year that can be picked. */
const seasons = ['term', 'holiday'] as const;

/** What somebody picked of the lists on the page. Nothing in it was typed. */
export type Choice = {
  readonly weekday: Weekday | null;
  readonly ages: AgeBandId | null;
  readonly hub: Hub | null;
  readonly season: (typeof seasons)[number] | null;
  /** Which week of the list, counted from 1. */
  readonly week: number;
  /** Which part of what is on in it, where that is more than a page can hold, counted from 1. */
  readonly part: number;
};

const mostWeeks = 12;
const mostParts = 99;
const daysAtOnce = 7;
const weeksOfOneDay = 4; // of one day of the week, this many are shown at once

/** Reads what was picked from a link. What is not on the lists is passed over. */
export function readChoice(query: URLSearchParams, hubs: readonly Hub[]): Choice {
  return {
    weekday: weekdays.find((day) => day.toLowerCase() === query.get('day')) ?? null,
    ages: ageBandIds.find((band) => band === query.get('age')) ?? null,
    hub: hubs.find(({ slug }) => slug === query.get('at')) ?? null,
    season: seasons.find((season) => season === query.get('when')) ?? null,
    week: countIn(query, 'week', mostWeeks),
    part: countIn(query, 'part', mostParts),
  };
}

function countIn(query: URLSearchParams, name: string, most: number): number {
  const count = Number(query.get(name));
  return Number.isInteger(count) ? Math.min(Math.max(count, 1), most) : 1;
}

/** The link that picks this. */
export function choiceHref(path: string, choice: Choice, week = 1, part = 1): string {
  const query = new URLSearchParams();
  if (choice.weekday) query.set('day', choice.weekday.toLowerCase());
  if (choice.ages) query.set('age', choice.ages);
  if (choice.hub) query.set('at', choice.hub.slug);
  if (choice.season) query.set('when', choice.season);
  if (week > 1) query.set('week', String(week));
  if (part > 1) query.set('part', String(part));
  return query.size > 0 ? `${path}?${query}` : path;
}

/** The days that a choice shows, and whether there are more after them. None where no such time of year is known. */
export function daysOf(
  { weekday, season, week }: Choice,
  today: Day,
  schools: SchoolCalendar | null,
): { days: readonly Day[]; more: boolean } {
  const stretch = stretchOf(season, today, schools);
  if (!stretch) return { days: [], more: false };
  const atOnce = weekday ? daysAtOnce * weeksOfOneDay : daysAtOnce;
  const first = addDays(stretch.from, (week - 1) * atOnce);
  const days = Array.from({ length: atOnce }, (_, index) => addDays(first, index));
  return {
    days: days.filter(
      (day) => day <= stretch.until && (weekday === null || weekdayName(day) === weekday),
    ),
    more: week < mostWeeks && addDays(first, atOnce) <= stretch.until,
  };
}

function stretchOf(
  season: Choice['season'],
  today: Day,
  schools: SchoolCalendar | null,
): Stretch | null {
  if (season === 'term') return nextTerm(today, schools);
  if (season === 'holiday') return nextHoliday(today, schools);
  return { from: today, until: addDays(today, daysAtOnce * mostWeeks) };
}

/** Whether something fits a choice. What nobody has said fits all, and is asked about (D1, D2 in spirit). */
export function fitsChoice(happening: Happening, { ages, hub }: Choice): boolean {
  if (hub && !isAtHub(hub, happening.place?.id)) return false;
  return ages === null || isForBand(agesOf(happening), ages) !== false;
}
