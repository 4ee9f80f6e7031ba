import { placeWords } from '@waymark/ui/service-card';
import { onWords } from '../words/whats-on.ts';
import type { Happening } from './sessions.ts';

/** What stands in the way of just going, said plainly; null where nothing does. */
export function stateLine({ state, session }: Happening): string | null {
  if (state === 'cancelled') return onWords.cancelled;
  if (session.placesLeft === 0) return onWords.full;
  return state === 'maybe' ? onWords.maybe : null;
}

/** Whether to book, and how many places are left where somebody has said. */
export function bookingLine({
  state,
  session,
  service,
}: Pick<Happening, 'state' | 'session' | 'service'>): string | null {
  if (state === 'cancelled') return null;
  const { booking: said = 'unknown', placesLeft } = session;
  if (placesLeft === 0) return onWords.fullAsk;
  // Nobody just comes to what somebody has to send them to.
  const booking = said === 'drop-in' && service.referral === 'needed' ? 'unknown' : said;
  const left = placesLeft === undefined ? '' : ` ${onWords.placesLeft(placesLeft)}`;
  return `${onWords.booking[booking]}${left}`;
}

/** Where it is, in short: the address stands on the page of the service. */
export function whereLine({ place, service }: Happening): string {
  if (place === null) {
    const goesThere = service.ways.includes('in-person') || service.ways.length === 0;
    return goesThere ? onWords.askWhere : onWords.online;
  }
  if (place.exactAddressHidden) return placeWords(place);
  const { name, town, address } = place;
  const [first, second] = [name ?? address[0], town].filter((part) => part !== undefined);
  if (first === undefined) return placeWords(place);
  return second === undefined || first.includes(second) ? first : `${first}, ${second}`;
}
