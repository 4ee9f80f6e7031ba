import { momentInLondon } from '@waymark/domain/clock';
import { isPrivateService } from '@waymark/domain/navigation';
import { placeWords } from '@waymark/ui/service-card';
import ical, { escape, ICalEventStatus } from 'ical-generator';
import { serviceHref } from '../links.ts';
import { onWords } from '../words/whats-on.ts';
import { bookingLine, stateLine } from './session-lines.ts';
import { titleOf, type Happening } from './sessions.ts';

const hoursBetweenLooks = 6;
const firstSequence = Date.UTC(2000); // so that seconds since then stay a whole number of 32 bits for long
const lastSequence = 2 ** 31 - 1; // whatever a feed says of when it was changed
const status = {
  on: ICalEventStatus.CONFIRMED,
  maybe: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
} as const;

/**
 * Sessions as a calendar file (RFC 5545). Each day is an event of its own with its moment in UTC: term times and
 * cancelled days cannot be told as a rule. The same session on the same day keeps its id, and its sequence rises with
 * every change, so a calendar can follow it. It is nobody's invitation: no method, which would ask for an organiser.
 * What is private is not in it (DIR-30).
 */
export function calendarOf(
  happenings: readonly Happening[],
  { name, origin }: { name: string; origin: string },
): string {
  const calendar = ical({
    name: escape(name, false), // the library leaves this one as it is
    prodId: { company: 'Waymark', product: 'What is on', language: 'EN' },
    ttl: hoursBetweenLooks * 3600,
  });
  const open = happenings.filter(({ service }) => !isPrivateService(service));
  for (const happening of open) {
    const { day, session, service, place, state } = happening;
    const changed = new Date(service.lastModified);
    const told = [stateLine(happening), bookingLine(happening), session.text];
    calendar.createEvent({
      id: `${session.id ?? service.id}-${day}@waymark`,
      start: momentInLondon(day, session.opens),
      end: momentInLondon(day, session.closes),
      stamp: changed,
      lastModified: changed,
      sequence: sequenceOf(changed),
      summary: summaryOf(happening),
      location: place ? placeWords(place) : null,
      description: told.filter((line) => line !== null && line !== undefined).join('\n'),
      url: new URL(serviceHref(service.id), origin).href,
      status: status[state],
    });
  }
  return calendar.toString();
}

function sequenceOf(changed: Date): number {
  const seconds = Math.floor((changed.getTime() - firstSequence) / 1000);
  return Math.min(Math.max(0, seconds), lastSequence);
}

// First what a calendar that shows the beginning alone must not hide.
function summaryOf(happening: Happening): string {
  const title = titleOf(happening);
  if (happening.state === 'cancelled') return onWords.cancelledTitle(title);
  return happening.session.placesLeft === 0 ? onWords.fullTitle(title) : title;
}

/** The answer that gives a calendar to a browser, or to an app that follows it. */
export function calendarAnswer(body: string, file: string): Response {
  return new Response(body, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `attachment; filename="${file}.ics"`,
      'Cache-Control': 'no-cache', // who follows it asks each time whether it has changed
    },
  });
}
