import type { APIRoute } from 'astro';
import { isDay } from '@waymark/domain/clock';
import { isPrivateService } from '@waymark/domain/navigation';
import { calendarAnswer, calendarOf } from '../../../directory/calendar.ts';
import { directoryStore } from '../../../directory/current.ts';
import { schools } from '../../../directory/schools.ts';
import { happeningsOn, titleOf } from '../../../directory/sessions.ts';
import { siteUrl } from '../../../serve/site-url.ts';

/** One session on one day, for a calendar. */
export const GET: APIRoute = ({ params, rewrite }) => {
  const { session: id, day = '' } = params;
  const services = directoryStore.directory?.services ?? [];
  const service = services.find(({ sessions }) => sessions.some((session) => session.id === id));
  const [found] =
    service && isDay(day) && !isPrivateService(service)
      ? happeningsOn([service], [day], schools).filter(({ session }) => session.id === id)
      : [];
  if (!found) return rewrite('/404');
  const name = titleOf(found);
  return calendarAnswer(calendarOf([found], { name, origin: siteUrl }), day);
};
