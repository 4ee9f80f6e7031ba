import { z } from 'zod';
import { isDay } from '../clock/day.ts';
import { known, some } from './given.ts';
import { age, listOf, oneOf, text, upTo, webAddress, whole } from './lenient.ts';
import type { NameId } from './name-id.ts';
import { nthDay } from './nth-day.ts';
import { dayCodes, type OpenReferralSchedule } from './open-referral.ts';
import {
  dayLimit,
  type ServiceSession,
  sessionBookings,
  sessionSeasons,
  textLimits,
} from './service.ts';
import { sessionKey } from './times.ts';
import type { Weekday } from './weekday.ts';
import { onDates, someDays, whenOf } from './when.ts';

/** A schedule of a feed, as far as it can be read. */
export const feedSchedule = z.looseObject({
  id: z.uuid().nullish().catch(undefined),
  opens_at: text,
  closes_at: text,
  description: text,
  schedule_link: webAddress,
  waymark_name: upTo(textLimits.name),
  waymark_programme: upTo(textLimits.name),
  waymark_season: oneOf(sessionSeasons),
  waymark_dates: listOf(z.string().refine(isDay), dayLimit),
  waymark_cancelled: listOf(z.string().refine(isDay), dayLimit),
  waymark_booking: oneOf(sessionBookings),
  waymark_places_left: whole(0, 9999),
  waymark_minimum_age: age,
  waymark_maximum_age: age,
});

type FeedSchedule = z.infer<typeof feedSchedule>;

/** A session as a schedule of the feed; what the standard lacks begins with `waymark_` (DIR-10). */
export function toSchedule(
  session: ServiceSession,
  of: { serviceId: string; placeId: string | undefined },
  nameId: NameId,
): OpenReferralSchedule {
  const { serviceId, placeId } = of;
  return {
    id: session.id ?? nameId(serviceId, 'session', sessionKey(session)),
    ...(placeId === undefined ? { service_id: serviceId } : { service_at_location_id: placeId }),
    ...freqOf(session),
    ...daysIn(session),
    opens_at: session.opens,
    closes_at: session.closes,
    ...known('description', session.text),
    ...known('schedule_link', session.bookingUrl),
    ...known('waymark_name', session.name),
    ...known('waymark_programme', session.programme),
    ...known('waymark_season', session.season),
    ...some('waymark_dates', session.dates),
    ...some('waymark_cancelled', session.cancelled),
    ...known('waymark_booking', session.booking),
    ...known('waymark_places_left', session.placesLeft),
    ...known('waymark_minimum_age', session.minAge),
    ...known('waymark_maximum_age', session.maxAge),
  };
}

function freqOf(session: ServiceSession): Partial<OpenReferralSchedule> {
  const { dates, everyWeeks, monthly, from, until } = session;
  if (dates) {
    const [first] = dates;
    return {
      ...known('valid_from', first),
      ...known('valid_to', dates.at(-1)),
      ...known('dtstart', first),
    };
  }
  return {
    freq: monthly ? 'MONTHLY' : 'WEEKLY',
    ...known('interval', monthly ? monthly.every : everyWeeks),
    ...known('valid_from', from),
    ...known('valid_to', until),
    ...known('dtstart', countedFrom(session)),
  };
}

function daysIn({ weekday, monthly }: ServiceSession): { byday: string; bymonthday?: string } {
  const code = dayCodes[weekday];
  const { weeks, days } = monthly ?? {};
  return {
    byday: weeks ? weeks.map((week) => `${week}${code}`).join(',') : code,
    ...known('bymonthday', days?.join(',')),
  };
}

// The standard asks for the first day where it is not every week.
function countedFrom(session: ServiceSession): string | undefined {
  const { everyWeeks = 1, from, monthly } = session;
  if (from === undefined || (monthly ? monthly.every === undefined : everyWeeks === 1))
    return undefined;
  return nthDay([session], { from, n: 1 });
}

/** The sessions that a schedule of a feed stands for: one for each day of the week that it is on. */
export function sessionsFrom(
  entry: FeedSchedule,
  locationId: string | undefined,
): ServiceSession[] {
  const opens = clockOf(entry.opens_at);
  const closes = clockOf(entry.closes_at);
  if (opens === null || closes === null) return [];
  const dates = someDays(entry.waymark_dates);
  const times = dates ? onDates(dates) : whenOf(entry).times;
  return times.map((when) => ({
    id: entry.id ? idOn(when.weekday, entry.id, times.length) : undefined,
    ...when,
    opens,
    closes,
    name: entry.waymark_name ?? undefined,
    programme: entry.waymark_programme ?? undefined,
    season: entry.waymark_season ?? undefined,
    cancelled: someDays(entry.waymark_cancelled),
    booking: entry.waymark_booking ?? undefined,
    bookingUrl: entry.schedule_link ?? undefined,
    placesLeft: entry.waymark_places_left ?? undefined,
    minAge: entry.waymark_minimum_age ?? undefined,
    maxAge: entry.waymark_maximum_age ?? undefined,
    locationId,
    text: entry.description ?? undefined,
  }));
}

// An id names one session only.
function idOn(weekday: Weekday, id: string, times: number): string {
  return times === 1 ? id : `${id}-${weekday}`;
}

function clockOf(value: string | null | undefined): string | null {
  return /^([01]\d|2[0-3]):[0-5]\d/.exec(value ?? '')?.[0] ?? null;
}
