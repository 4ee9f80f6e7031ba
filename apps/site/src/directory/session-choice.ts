import { addDays, type Day, type SchoolCalendar } from '@waymark/domain/clock';
import {
  weekdayName,
  weekdays,
  type DirectoryService,
  type Weekday,
} from '@waymark/domain/directory';
import {
  ageBandIds,
  isForBand,
  isPrivateService,
  type AgeBandId,
} from '@waymark/domain/navigation';
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
  /** A programme that several sessions belong to, such as a course that runs at every hub. */
  readonly programme: string | null;
  /** Which week of the list, counted from 1. */
  readonly week: number;
  /** Which part of what is on in it, where that is more than a page can hold, counted from 1. */
  readonly part: number;
};

const mostWeeks = 12;
const mostParts = 99;
const daysAtOnce = 7;
const weeksOfOneDay = 4; // of one day of the week, this many are shown at once

/** The hubs and the programmes that can be picked. */
type Listed = { readonly hubs: readonly Hub[]; readonly programmes: readonly string[] };

/**
 * Reads what was picked. The age of a child, a day, a time of year and a programme come only in the body of a POST; a link
 * may name a hub and how far on to look (N3). What is not on the lists is passed over.
 */
export function readChoice(
  query: URLSearchParams,
  form: FormData | null,
  { hubs, programmes }: Listed,
): Choice {
  const picked = form ?? new FormData();
  const at = (form ?? query).get('at');
  return {
    weekday: weekdays.find((day) => day.toLowerCase() === picked.get('day')) ?? null,
    ages: ageBandIds.find((band) => band === picked.get('age')) ?? null,
    hub: hubs.find(({ slug }) => slug === at) ?? null,
    season: seasons.find((season) => season === picked.get('when')) ?? null,
    programme: programmes.find((name) => name === picked.get('programme')) ?? null,
    week: countIn(query, 'week', mostWeeks),
    part: countIn(query, 'part', mostParts),
  };
}

function countIn(query: URLSearchParams, name: string, most: number): number {
  const count = Number(query.get(name));
  return Number.isInteger(count) ? Math.min(Math.max(count, 1), most) : 1;
}

/** The link to a hub and how far on to look. The rest of a choice is never in one (N3). */
export function choiceHref(path: string, { hub }: Choice, week = 1, part = 1): string {
  const query = new URLSearchParams();
  if (hub) query.set('at', hub.slug);
  if (week > 1) query.set('week', String(week));
  if (part > 1) query.set('part', String(part));
  return query.size > 0 ? `${path}?${query}` : path;
}

/** Whether anything was picked that no link may say, so that the form has to be sent again. */
export const isOnlyInForm = ({ weekday, ages, season, programme }: Choice): boolean =>
  [weekday, ages, season, programme].some((picked) => picked !== null);

/** The programmes that sessions belong to, in order. Where a service is private, so is what it runs. */
export function programmesIn(services: readonly DirectoryService[]): readonly string[] {
  const named = services
    .filter((service) => !isPrivateService(service))
    .flatMap(({ sessions }) => sessions.flatMap(({ programme }) => programme ?? []));
  return [...new Set(named)].toSorted((a, b) => a.localeCompare(b, 'en-GB'));
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
export function fitsChoice(happening: Happening, { ages, hub, programme }: Choice): boolean {
  if (hub && !isAtHub(hub, happening.place?.id)) return false;
  if (programme !== null && happening.session.programme !== programme) return false;
  return ages === null || isForBand(agesOf(happening), ages) !== false;
}
