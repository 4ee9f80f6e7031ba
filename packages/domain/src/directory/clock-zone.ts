import { daysBetween } from '../clock/day.ts';
import { momentInLondon } from '../clock/london.ts';
import { asText } from './reading.ts';
import type { When } from './when.ts';

/** The offset from UTC behind a time of day, in minutes; null where it has none. */
export function offsetIn(value: unknown): number | null {
  const [, zone, sign, hours, minutes = '0'] =
    /\d\s*(Z|([+-])(\d{2}):?(\d{2})?)$/i.exec(asText(value).trim()) ?? [];
  if (zone === undefined) return null;
  return hours === undefined ? 0 : (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
}

// Longer ones may begin and end in winter, and have been through summer.
const mostOfSeason = 120;

/**
 * Whether the clocks of London have that offset on some day of a session. All year they have both: who writes 10:00Z for a
 * class that runs through summer means ten in the morning.
 */
export function isLondonOffset(offset: number, { dates, from, until }: When): boolean {
  const few = from !== undefined && until !== undefined && daysBetween(from, until) <= mostOfSeason;
  const named = dates ?? (few ? [from, until] : undefined);
  if (named) return named.some((day) => offset === offsetOn(day));
  return offset === 0 || offset === 60;
}

function offsetOn(day: string): number {
  const noon = Date.parse(`${day}T12:00:00Z`);
  return (noon - momentInLondon(day, '12:00').getTime()) / 60_000;
}
