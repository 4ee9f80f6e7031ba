import { formatDay } from '@waymark/domain/clock';
import { isOver, type DirectoryService, type ServiceSession } from '@waymark/domain/directory';
import { clockWords, inARow } from '@waymark/ui/service-card';
import { today } from '../words/day.ts';
import { bookingLine } from './session-lines.ts';

/** How to get a place at one of the times of a service. */
export type BookingLine = {
  readonly what: string;
  readonly said: string;
  /** Where to book, where there is a place left. */
  readonly url: string | undefined;
};

/** The times of which somebody has said whether to book, or what places are left; those that are over are left out. */
export function bookingLinesOf(service: DirectoryService, now = today()): readonly BookingLine[] {
  const lines = coming(service, now)
    .filter(
      ({ booking = 'unknown', placesLeft }) => booking !== 'unknown' || placesLeft !== undefined,
    )
    .map((session) => ({
      what: whatOf(session),
      said: bookingLine({ service, session, state: 'on' }) ?? '',
      url: session.placesLeft === 0 ? undefined : session.bookingUrl,
    }));
  return [...new Map(lines.map((line) => [`${line.what} ${line.said}`, line])).values()];
}

const mostDays = 5;

/** The next days on which something that would be on is not. */
export function cancelledLinesOf(service: DirectoryService, now = today()): readonly string[] {
  return coming(service, now).flatMap((session) => {
    const days = (session.cancelled ?? []).filter((day) => day >= now).toSorted();
    if (days.length === 0) return [];
    return [`${whatOf(session)}: ${inARow(days.slice(0, mostDays).map(formatDay))}`];
  });
}

const coming = ({ sessions }: DirectoryService, now: string): readonly ServiceSession[] =>
  sessions.filter((session) => !isOver(session, now));

const whatOf = ({ name, weekday, opens }: ServiceSession): string =>
  name === undefined ? `${weekday}, ${clockWords(opens)}` : `${name}, ${weekday}`;
