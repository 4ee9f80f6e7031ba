import type { APIRoute } from 'astro';
import { calendarAnswer } from '../../../directory/calendar.ts';
import { directoryStore } from '../../../directory/current.ts';
import { calendarOfHub } from '../../../directory/hub-calendar.ts';
import { hubsIn } from '../../../directory/hubs.ts';
import { schools } from '../../../directory/schools.ts';
import { siteUrl } from '../../../serve/site-url.ts';
import { today } from '../../../words/day.ts';

/** All that is on at a hub, for a calendar to follow. */
export const GET: APIRoute = ({ params, rewrite }) => {
  const services = directoryStore.directory?.services ?? [];
  const hub = hubsIn(services).find(({ slug }) => slug === params['slug']);
  if (!hub) return rewrite('/404');
  const at = { day: today(), schools, origin: siteUrl };
  return calendarAnswer(calendarOfHub(hub, services, at), hub.slug);
};
