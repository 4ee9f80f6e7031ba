import { z } from 'zod';
import { isDay } from '../clock/day.ts';
import { needKeys } from '../navigation/need-key.ts';
import { controls } from './controls.ts';
import { monthlySchema } from './monthly.ts';
import { weekdayName, weekdays } from './weekday.ts';

/** Whether a service is running. */
export const serviceStatuses = ['active', 'inactive'] as const;

/** What a service costs. Unknown is never shown as free (DIR-4). */
export const costKinds = ['free', 'paid', 'unknown'] as const;

/** Whether somebody has to send you. Unknown is never shown as open to all (DIR-4). */
export const referralKinds = ['not-needed', 'needed', 'unknown'] as const;

/** The ways a service can be used. An empty list means that nobody has said: ask (DIR-3). */
export const serviceWays = ['in-person', 'online', 'phone'] as const;

/** When a weekly time is kept: all year, while schools are open, or while they are closed. */
export const sessionSeasons = ['always', 'term', 'holiday'] as const;

/** Whether to book first. Unknown is never shown as "just come" (DIR-4). */
export const sessionBookings = ['drop-in', 'book', 'unknown'] as const;

/** The longest a text of each sort may be, in characters; longer ones are cut at a word (DIR-9). */
export const textLimits = { name: 200, line: 300, note: 2000, description: 10_000 } as const;

/** The most entries kept of any list inside one service. */
export const listLimit = 50;

/** The most lines of an address before the town. */
export const addressLines = 6;

/** The most named days kept of one session: a year of weeks, and the holidays. */
export const dayLimit = 100;

/** What has to be escaped in a link, for a class of signs. */
export const notInLinks = String.raw`\s<>"{}|\\^\x60${controls}`;

/** A web address that is safe as a link: http or https with a host, no user name in it, no spaces (DIR-8). */
export const webAddressPattern = new RegExp(
  String.raw`^https?://[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?(?:[/?#][^${notInLinks}]*)?$`,
  'i',
);

/** An e-mail address that is safe behind `mailto:`: nothing in it could begin a subject or another address (DIR-8). */
export const emailPattern =
  /^[a-z0-9&'+_-]+(?:\.[a-z0-9&'+_-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i;

/** Of a schedule on several days each has its day behind the id. */
const sessionId = z.templateLiteral([
  z.uuid(),
  z.enum(['', ...weekdays.map((day) => `-${day}` as const)]),
]);
const name = z.string().min(1).max(textLimits.name);
const line = z.string().min(1).max(textLimits.line);
const webAddress = z.string().max(2000).regex(webAddressPattern);
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const note = z.string().min(1).max(textLimits.note);
const age = z.number().min(0).max(120);
const day = z.string().refine(isDay, 'Write a day as YYYY-MM-DD.');
const days = z.array(day).min(1).max(dayLimit);

const organisation = z.object({
  id: z.uuid(),
  name,
  description: z.string().max(textLimits.description).optional(),
  url: webAddress.optional(),
});

/** The people of a family hub who chose to be named there: by first name and role, and nothing more (DIR-16). */
const hub = z.object({
  people: z
    .array(
      z.object({
        firstName: z
          .string()
          .max(40)
          .regex(/^\p{L}[\p{L}\p{M}’'-]*$/u),
        role: line,
        photoUrl: webAddress.optional(),
      }),
    )
    .max(listLimit),
  whatToExpect: note.optional(),
  /** Who will meet somebody at the door, and how to ask for that. */
  buddy: note.optional(),
  buses: z.array(line).max(listLimit),
  openingTimes: line.optional(),
});

const location = z.object({
  id: z.uuid(),
  name: name.optional(),
  /** The lines before the town; empty where the exact address is hidden. */
  address: z.array(line).max(addressLines),
  town: line.optional(),
  county: line.optional(),
  postcode: z
    .string()
    .regex(/^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/)
    .optional(),
  /** The first half of the postcode, kept where the whole is hidden. */
  outcode: z
    .string()
    .regex(/^[A-Z]{1,2}\d[A-Z\d]?$/)
    .optional(),
  latitude: z.number().min(-90).max(90).optional(),
  longitude: z.number().min(-180).max(180).optional(),
  accessibility: z.array(line).max(listLimit),
  exactAddressHidden: z.boolean(),
  /** Only where this service is a family hub. */
  hub: hub.optional(),
});

/** Weekly, monthly, or on named dates; whatever nobody said is left out, and stays unknown (DIR-17, DIR-31). */
const session = z
  .object({
    /** The same in every import and every feed, so that a calendar can follow it. */
    id: sessionId.optional(),
    /** What it is called, where it is more than the service being open. */
    name: name.optional(),
    programme: name.optional(),
    /** Of every date, where it is on named dates. */
    weekday: z.enum(weekdays),
    opens: clock,
    closes: clock,
    /** Every so many weeks, counted from the week of `from`. */
    everyWeeks: z.int().min(1).max(52).optional(),
    /** Where it is not each week: which days of the month. */
    monthly: monthlySchema.optional(),
    from: day.optional(),
    until: day.optional(),
    season: z.enum(sessionSeasons).optional(),
    /** The days it is on, in order, where it is not weekly. */
    dates: days.optional(),
    /** Days on which it would be, and is not. */
    cancelled: days.optional(),
    booking: z.enum(sessionBookings).optional(),
    bookingUrl: webAddress.optional(),
    /** Nought is full. */
    placesLeft: z.int().min(0).max(9999).optional(),
    minAge: age.optional(),
    maxAge: age.optional(),
    locationId: z.uuid().optional(),
    text: line.optional(),
  })
  .refine(
    ({ dates, weekday, everyWeeks, monthly, from, until }) =>
      dates === undefined ||
      ((everyWeeks ?? monthly ?? from ?? until) === undefined &&
        dates.every((date) => weekdayName(date) === weekday)),
    'Named dates fall on its weekday, and nothing else says when it is.',
  )
  .refine(
    ({ everyWeeks, monthly }) => everyWeeks === undefined || monthly === undefined,
    'It is counted by weeks or by months.',
  );

/** A service as every layer passes it on: clean text, known or said to be unknown, no person in it (DIR-1, DIR-7). */
export const directoryServiceSchema = z.object({
  id: z.uuid(),
  /** Which directory it came from, and the id it has there. */
  source: name,
  sourceId: name,
  name,
  /** Plain text; an empty line parts two paragraphs. May be empty. */
  description: z.string().max(textLimits.description),
  organisation,
  url: webAddress.optional(),
  email: z.string().max(254).regex(emailPattern).optional(),
  phones: z.array(z.object({ number: line, name: line.optional() })).max(listLimit),
  status: z.enum(serviceStatuses),
  /** Whole or half years, both ends included. */
  minAge: age.optional(),
  maxAge: age.optional(),
  cost: z.object({
    kind: z.enum(costKinds),
    /** In pounds, where there is one price. */
    amount: z.number().positive().max(1_000_000).optional(),
    text: note.optional(),
  }),
  referral: z.enum(referralKinds),
  ways: z.array(z.enum(serviceWays)).max(serviceWays.length),
  locations: z.array(location).max(listLimit),
  sessions: z.array(session).max(listLimit),
  categories: z.array(z.object({ name, slug })).max(listLimit),
  sendNeeds: z.array(name).max(listLimit),
  needKeys: z.array(z.enum(needKeys)),
  dadsWelcome: z.boolean().optional(),
  whatToExpect: note.optional(),
  /** What holds for a while: a move, spaces, a waiting list that is shut. */
  alert: note.optional(),
  /** How long a family may wait. */
  waitTime: line.optional(),
  /** What to do to start. */
  applicationProcess: note.optional(),
  /** How to have an interpreter. */
  interpretation: note.optional(),
  /** The languages spoken there, beside English or with it. */
  languages: z.array(name).max(listLimit).optional(),
  /** Whose families it is for, in its own words: a town, a council's area. */
  serviceArea: line.optional(),
  /** The day somebody last checked with the service that this is right, YYYY-MM-DD. */
  checkedOn: z.iso.date().optional(),
  /** When the source last changed it, ISO 8601 in UTC. */
  lastModified: z.iso.datetime(),
});

/** A service of the directory. */
export type DirectoryService = z.infer<typeof directoryServiceSchema>;
/** A place where a service happens. */
export type ServiceLocation = DirectoryService['locations'][number];
/** A time at which a service happens: weekly, monthly, or on named dates. */
export type ServiceSession = DirectoryService['sessions'][number];
/** What a family hub tells of itself. */
export type FamilyHub = NonNullable<ServiceLocation['hub']>;
/** A phone number, with the role or desk that answers it. */
export type ServicePhone = DirectoryService['phones'][number];
