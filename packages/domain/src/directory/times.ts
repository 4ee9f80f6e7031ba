import { isDay } from '../clock/day.ts';
import { readAges } from './ages.ts';
import { readWebAddress } from './contact-points.ts';
import { isLondonOffset, offsetIn } from './clock-zone.ts';
import { dayCodes } from './open-referral.ts';
import { readLine } from './plain-text.ts';
import { asRecords, asText, type RecordReading } from './reading.ts';
import {
  listLimit,
  type ServiceSession,
  sessionBookings,
  sessionSeasons,
  textLimits,
} from './service.ts';
import { type Weekday, weekdays } from './weekday.ts';
import { onDates, someDays, type When, whenOf } from './when.ts';

/** The service that times are read for, and its places. */
type TimesOf = {
  serviceId: string;
  /** The id here of a place that the source knows by another; none where this service is not there. */
  placeId: (sourceId: string) => string | undefined;
  /** With one place there is only one place it can be. */
  onlyPlace: string | undefined;
};

/**
 * The times of a record, in the order of the week. Beside the weekday and the clock an entry may say what a schedule of
 * Open Referral says, under the same names. Times that cannot be read are left out, with a note (DIR-5, DIR-17).
 */
export function readSessions(
  value: unknown,
  of: TimesOf,
  reading: RecordReading,
): ServiceSession[] {
  const entries = asRecords(value);
  // Cut before anything is worked out: a record may hold thousands (DIR-47).
  const sessions = entries.slice(0, listLimit).flatMap((entry) => readEntry(entry, of, reading));
  const once = sessions
    .toSorted(byWeek)
    .filter(({ id }, i, all) => all.findIndex((other) => other.id === id) === i);
  if (Math.max(entries.length, once.length) > listLimit)
    reading.note(`times: only the first ${listLimit} kept`);
  return once.slice(0, listLimit);
}

/** Sorts times in the order of the week. */
export function byWeek(a: ServiceSession, b: ServiceSession): number {
  return orderOf(a) < orderOf(b) ? -1 : Number(orderOf(a) > orderOf(b));
}

function orderOf(session: ServiceSession): string {
  return `${weekdays.indexOf(session.weekday)} ${sessionKey(session)}`;
}

/** What tells one session of a service from another, where its source gives it no id. */
export function sessionKey(session: ServiceSession): string {
  const { weekday, opens, closes, locationId, text, name, from, dates, monthly } = session;
  const key = [weekday, opens, closes, locationId, text, name, from ?? dates?.[0]];
  return [...key, ...(monthly ? [JSON.stringify(monthly)] : [])].join('|');
}

function readEntry(
  entry: Record<string, unknown>,
  of: TimesOf,
  reading: RecordReading,
): ServiceSession[] {
  const opens = readClock(entry['opens_at']);
  const closes = readClock(entry['closes_at']);
  const { times, unread } = readWhen(entry, reading);
  for (const part of unread) reading.note(`times: not read and left out: ${part}`);
  if (times.length === 0 || opens === null || closes === null || opens >= closes) {
    if (unread.length === 0) reading.note('times: a time that cannot be right, left out');
    return [];
  }
  noteZone(entry, times, reading);
  const locationId = of.placeId(asText(entry['location_id'])) ?? of.onlyPlace;
  const said = readSaid(entry, reading);
  return times.map((when) => {
    const session = { ...when, opens, closes, ...(locationId && { locationId }), ...said };
    const name = asText(entry['id']) || sessionKey(session);
    return { id: reading.nameId(of.serviceId, 'session', name, when.weekday), ...session };
  });
}

function readWhen(
  entry: Record<string, unknown>,
  reading: RecordReading,
): { times: When[]; unread: string[] } {
  const dates = readDays(entry['waymark_dates'], reading);
  if (dates) return { times: onDates(dates), unread: [] };
  const weekday = readWeekday(entry['weekday']);
  // Outpost names the day of the week; a schedule of Open Referral is a rule.
  return whenOf(weekday === null ? entry : { ...entry, freq: 'WEEKLY', byday: dayCodes[weekday] });
}

// Whoever writes a time writes what the clock on the wall says: it is kept, and only said (DIR-42).
function noteZone(
  entry: Record<string, unknown>,
  times: readonly When[],
  reading: RecordReading,
): void {
  const offsets = [entry['opens_at'], entry['closes_at']].flatMap((time) => offsetIn(time) ?? []);
  const right = times.every((when) => offsets.every((offset) => isLondonOffset(offset, when)));
  if (!right) reading.note('times: not of the zone of London on its days, kept as written');
}

type Said = Omit<ServiceSession, keyof When | 'id' | 'opens' | 'closes' | 'locationId'>;

function readSaid(entry: Record<string, unknown>, reading: RecordReading): Said {
  const line = (key: string, max: number) =>
    readLine(entry[key], 'times', max, reading) || undefined;
  const name = line('waymark_name', textLimits.name);
  const programme = line('waymark_programme', textLimits.name);
  const text = line('description', textLimits.line);
  const season = sessionSeasons.find((known) => known === entry['waymark_season']);
  const booking = sessionBookings.find((known) => known === entry['waymark_booking']);
  const bookingUrl = readWebAddress(entry['schedule_link'], 'booking link', reading);
  const cancelled = readDays(entry['waymark_cancelled'], reading);
  const placesLeft = readWhole(entry['waymark_places_left'], 0, 9999, reading);
  const onlyInTerm =
    season ?? (/^term[\s-]?time(?: only)?\b/i.test(text ?? '') ? 'term' : undefined);
  return {
    ...(name && { name }),
    ...(programme && { programme }),
    ...(onlyInTerm && { season: onlyInTerm }),
    ...(cancelled && { cancelled }),
    ...(booking && { booking }),
    ...(bookingUrl && { bookingUrl }),
    ...(placesLeft !== undefined && { placesLeft }),
    ...readAges(entry['waymark_minimum_age'], entry['waymark_maximum_age'], reading),
    ...(text && { text }),
  };
}

function readDays(value: unknown, reading: RecordReading): string[] | undefined {
  const given = (Array.isArray(value) ? value : []).map((day) => asText(day).trim());
  const days = given.filter(isDay);
  if (days.length < given.filter((day) => day !== '').length)
    reading.note('times: not a day, left out');
  return someDays(days);
}

function readWhole(
  value: unknown,
  min: number,
  max: number,
  reading: RecordReading,
): number | undefined {
  const text = asText(value).trim();
  if (text === '') return undefined;
  const number = Number(text);
  if (Number.isInteger(number) && number >= min && number <= max) return number;
  reading.note('times: a number that cannot be right, left out');
  return undefined;
}

function readWeekday(value: unknown): Weekday | null {
  const start = asText(value).trim().slice(0, 3).toLowerCase();
  return weekdays.find((day) => start.length === 3 && day.toLowerCase().startsWith(start)) ?? null;
}

/** A time of day as HH:MM, from `9:30`, `09.30`, `09:30:00`, `9am`, `9.30pm` or `09:30+01:00`; or null. */
export function readClock(value: unknown): string | null {
  const match =
    /^(\d{1,2})(?:[:.](\d{2}))?(?::\d{2}(?:\.\d+)?)?\s*([ap])?\.?(?:m\.?)?\s*(?:Z|[+-]\d{2}(?::?\d{2})?)?$/i.exec(
      asText(value).trim(),
    );
  if (!match) return null;
  const [, hours = '', minutes, half] = match;
  if (minutes === undefined && half === undefined) return null;
  const hour = hourOf(Number(hours), half?.toLowerCase());
  if (hour === null || Number(minutes ?? 0) > 59) return null;
  return `${String(hour).padStart(2, '0')}:${minutes ?? '00'}`;
}

function hourOf(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour <= 23 ? hour : null;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}

/** The moment in a text as ISO 8601 in UTC; null where it is not one. */
export function readMoment(value: unknown): string | null {
  const text = asText(value).trim();
  if (!/^\d{4}-\d{2}-\d{2}/.test(text)) return null;
  // A moment without a zone would be read in the zone of the machine.
  const zoned = /(?:Z|[+-]\d{2}:?\d{2})$|^\d{4}-\d{2}-\d{2}$/.test(text) ? text : `${text}Z`;
  const moment = new Date(zoned);
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString();
}
