import { z } from 'zod';
import { addDays, isDay } from '../clock/day.ts';
import { known, some } from './given.ts';
import { age, day, listOf, oneOf, text, upTo, webAddress, whole } from './lenient.ts';
import { isOfMonth, type Monthly, monthNumber } from './monthly.ts';
import type { NameId } from './name-id.ts';
import { dayCodes, type OpenReferralSchedule } from './open-referral.ts';
import { daysOfRule } from './recurrence.ts';
import { type ServiceSession, sessionBookings, sessionSeasons, textLimits } from './service.ts';
import { onDates, sessionKey, someDays, type When } from './times.ts';
import { type Weekday, weekNumber, weekdayName } from './weekday.ts';

/** A schedule of a feed, as far as it can be read. */
export const feedSchedule = z.object({
  id: z.uuid().nullish().catch(undefined),
  freq: text,
  interval: whole(1, 52),
  byday: text,
  bymonthday: text,
  valid_from: day,
  valid_to: day,
  dtstart: day,
  until: day,
  opens_at: text,
  closes_at: text,
  description: text,
  schedule_link: webAddress,
  waymark_name: upTo(textLimits.name),
  waymark_programme: upTo(textLimits.name),
  waymark_season: oneOf(sessionSeasons),
  waymark_dates: listOf(z.string().refine(isDay)),
  waymark_cancelled: listOf(z.string().refine(isDay)),
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
    ...whenOf(session),
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

function whenOf(session: ServiceSession): Partial<OpenReferralSchedule> {
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
    ...known('dtstart', firstDay(session)),
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
function firstDay({ everyWeeks = 1, from, weekday, monthly }: ServiceSession): string | undefined {
  if (from === undefined) return undefined;
  if (monthly) return firstOfMonths(monthly, from, weekday);
  if (everyWeeks === 1) return undefined;
  const inWeek = Array.from({ length: 7 }, (_, days) => addDays(from, days)).find(
    (each) => weekdayName(each) === weekday,
  );
  if (inWeek === undefined) return undefined;
  const sameWeek = weekNumber(inWeek) === weekNumber(from);
  return sameWeek ? inWeek : addDays(inWeek, 7 * (everyWeeks - 1));
}

// A year holds every month in which it may be but a leap day's.
function firstOfMonths(monthly: Monthly, from: string, weekday: Weekday): string | undefined {
  if (monthly.every === undefined) return undefined;
  return Array.from({ length: 366 }, (_, days) => addDays(from, days)).find(
    (each) => weekdayName(each) === weekday && isOfMonth(monthly, each, from),
  );
}

/** The sessions that a schedule of a feed stands for: one for each day of the week that it is on. */
export function sessionsFrom(
  entry: FeedSchedule,
  locationId: string | undefined,
): ServiceSession[] {
  const opens = clockOf(entry.opens_at);
  const closes = clockOf(entry.closes_at);
  if (opens === null || closes === null) return [];
  const dates = datesOf(entry);
  const times = dates.length > 0 ? onDates(dates) : again(entry);
  return times.map((when) => ({
    // An id names one session only.
    id: times.length === 1 ? (entry.id ?? undefined) : undefined,
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

function datesOf({ waymark_dates: dates, freq, dtstart }: FeedSchedule): string[] {
  if (dates.length > 0) return someDays(dates) ?? [];
  return freq || !dtstart ? [] : [dtstart];
}

function again(entry: FeedSchedule): When[] {
  return daysOfRule(entry).map(({ weekday, monthly }) => ({
    weekday,
    everyWeeks: monthly ? undefined : (entry.interval ?? undefined),
    monthly,
    from: fromOf(entry, monthly ? monthNumber : weekNumber),
    until: entry.valid_to ?? entry.until ?? undefined,
  }));
}

// Of "every second week" it is the first day that says which weeks; elsewhere it only begins the list. So with months.
function fromOf(
  { interval, valid_from: valid, dtstart }: FeedSchedule,
  numberOf: (day: string) => number,
): string | undefined {
  if (!valid || !dtstart || !interval || interval === 1) return valid ?? dtstart ?? undefined;
  return (numberOf(dtstart) - numberOf(valid)) % interval === 0 ? valid : dtstart;
}

function clockOf(value: string | null | undefined): string | null {
  return /^([01]\d|2[0-3]):[0-5]\d/.exec(value ?? '')?.[0] ?? null;
}
