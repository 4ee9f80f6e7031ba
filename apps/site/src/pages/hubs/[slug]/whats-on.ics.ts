import type { APIRoute } from 'astro';
import { addDays } from '@waymark/domain/clock';
import { calendarAnswer, calendarOf } from '../../../directory/calendar.ts';
import { directoryStore } from '../../../directory/current.ts';
import { hubsIn, isAtHub } from '../../../directory/hubs.ts';
import { schools } from '../../../directory/schools.ts';
import { happeningsOn } from '../../../directory/sessions.ts';
import { siteUrl } from '../../../serve/site-url.ts';
import { today } from '../../../words/day.ts';

const daysBack = 7;
const daysAhead = 84;

/** All that is on at a hub for the next twelve weeks, for a calendar to follow. */
export const GET: APIRoute = ({ params, rewrite }) => {
  const services = directoryStore.directory?.services ?? [];
  const hub = hubsIn(services).find(({ slug }) => slug === params['slug']);
  if (!hub) return rewrite('/404');
  const first = addDays(today(), -daysBack);
  const days = Array.from({ length: daysBack + daysAhead }, (_, index) => addDays(first, index));
  const found = happeningsOn(services, days, schools).filter(({ place }) =>
    isAtHub(hub, place?.id),
  );
  return calendarAnswer(calendarOf(found, { name: hub.service.name, origin: siteUrl }), hub.slug);
};
