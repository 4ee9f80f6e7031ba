import type { ServiceLocation } from '@waymark/domain/directory';
import { checkHoldsDays } from '@waymark/domain/navigation';
import { dayWords, daysBetween, today } from './day.ts';
import { serviceWords } from './service.ts';

/** When it was last checked, and what to do when that is long ago or never. */
export function checkedWords(checkedOn: string | undefined, now = today()): string {
  if (checkedOn === undefined) return serviceWords.checkedNever;
  const day = dayWords(checkedOn);
  return isLongAgo(checkedOn, now) ? serviceWords.checkedLongAgo(day) : serviceWords.checked(day);
}

/** The same in few words, for a list. */
export function checkedInShort(checkedOn: string | undefined, now = today()): string {
  if (checkedOn === undefined) return serviceWords.checkedNeverInShort;
  const day = dayWords(checkedOn);
  return isLongAgo(checkedOn, now)
    ? serviceWords.checkedLongAgoInShort(day)
    : serviceWords.checkedInShort(day);
}

const isLongAgo = (checkedOn: string, now: string): boolean =>
  daysBetween(checkedOn, now) > checkHoldsDays;

/** A link that rings, where the number is one: figures only, with the sign for abroad kept. */
export function telHref(number: string): string | null {
  const figures = number.replace(/\(0\)/g, '').replace(/[^\d+]/g, '');
  return /^\+?\d{3,15}$/.test(figures) ? `tel:${figures}` : null;
}

/** Where it is on an open map; never for an address that is kept private. The link names the place, not the visitor. */
export function mapHref({ latitude, longitude, exactAddressHidden }: ServiceLocation) {
  if (exactAddressHidden || latitude === undefined || longitude === undefined) return undefined;
  const [lat, lon] = [latitude.toFixed(5), longitude.toFixed(5)];
  return `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=17/${lat}/${lon}`;
}
