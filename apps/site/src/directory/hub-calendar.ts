import { addDays, type Day, type SchoolCalendar } from '@waymark/domain/clock';
import { calendarOf } from './calendar.ts';
import { isAtHub, type Hub } from './hubs.ts';
import { happeningsOn } from './sessions.ts';
import type { Directory } from './store.ts';

const daysBack = 7;
const daysAhead = 84;
const mostEvents = 1000; // four times what a busy hub has in twelve weeks

type Listed = Directory['services'];

// Of one directory on one day, so that there are never more of them than hubs.
let written: { services: Listed; day: Day; texts: Map<string, string> } | null = null;

/**
 * All that is on at a hub for the next twelve weeks, for a calendar to follow; fewer days where that would be more than a
 * calendar can take (DIR-52). It is written once a day, however often it is asked for.
 */
export function calendarOfHub(
  hub: Hub,
  services: Listed,
  at: { day: Day; schools: SchoolCalendar | null; origin: string },
): string {
  if (written?.services !== services || written.day !== at.day) {
    written = { services, day: at.day, texts: new Map() };
  }
  const text = written.texts.get(hub.slug) ?? write(hub, services, at);
  written.texts.set(hub.slug, text);
  return text;
}

function write(
  hub: Hub,
  services: Listed,
  { day, schools, origin }: Parameters<typeof calendarOfHub>[2],
): string {
  const first = addDays(day, -daysBack);
  const days = Array.from({ length: daysBack + daysAhead }, (_, index) => addDays(first, index));
  const here = services.filter(({ locations }) => locations.some(({ id }) => isAtHub(hub, id)));
  const found = happeningsOn(here, days, schools).filter(({ place }) => isAtHub(hub, place?.id));
  // Of a day all or nothing: who follows the calendar takes a day for whole.
  const end = found[mostEvents]?.day;
  const whole = end === undefined ? found : found.filter((happening) => happening.day < end);
  return calendarOf(whole, { name: hub.service.name, origin });
}
