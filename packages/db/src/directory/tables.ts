import {
  costKinds,
  referralKinds,
  serviceStatuses,
  serviceWays,
  sessionBookings,
  sessionSeasons,
  weekdays,
  type FamilyHub,
  type ServicePhone,
  type ServiceSession,
} from '@waymark/domain/directory';
import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  doublePrecision,
  index,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  real,
  smallint,
  text,
  time,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';

import { areaId } from '../access/tables.ts';
import { id, moment } from '../columns.ts';
import { allow, my } from '../policies.ts';

export const directoryStatus = pgEnum('directory_status', serviceStatuses);
export const directoryCost = pgEnum('directory_cost', costKinds);
export const directoryReferral = pgEnum('directory_referral', referralKinds);
export const directoryWay = pgEnum('directory_way', serviceWays);
export const directoryWeekday = pgEnum('directory_weekday', weekdays);
export const directorySeason = pgEnum('directory_season', sessionSeasons);
export const directoryBooking = pgEnum('directory_booking', sessionBookings);
export const directoryTaxonomy = pgEnum('directory_taxonomy', ['category', 'send', 'need']);

// No table here holds a person but those whom a family hub names for families (DIR-16), and all of it is printed on the families' site: everybody may read it. Writing is for
// a directory editor of the area; the part of the system that imports is one too.
const everybody = 'true';
const mayWrite = "(select actor_has_role('directory-editor'))";
const mineToWrite = `area_id = ${my.areaId} and ${mayWrite}`;

function openToRead(writable: string) {
  return [
    allow('select', everybody),
    allow('insert', writable),
    allow('update', writable),
    allow('delete', writable),
  ];
}

// A row that hangs on a service is written by whoever may write the service.
const ofMyService = (table: string) =>
  `${mayWrite} and exists (select 1 from directory_service s where s.id = ${table}.service_id and s.area_id = ${my.areaId})`;

/** Whoever runs services: a council team, a charity, a school. */
export const directoryOrganisation = pgTable(
  'directory_organisation',
  {
    id: id(),
    areaId: areaId(),
    name: text('name').notNull(),
    description: text('description'),
    url: text('url'),
  },
  (table) => [index('directory_organisation_area').on(table.areaId), ...openToRead(mineToWrite)],
);

/** Something a family can use. Its id is made from its source and the id it has there. */
export const directoryService = pgTable(
  'directory_service',
  {
    id: id(),
    areaId: areaId(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => directoryOrganisation.id),
    source: text('source').notNull(),
    sourceId: text('source_id').notNull(),
    name: text('name').notNull(),
    description: text('description').notNull(),
    url: text('url'),
    email: text('email'),
    phones: jsonb('phones').$type<ServicePhone[]>().notNull(),
    status: directoryStatus('status').notNull(),
    minAge: real('min_age'),
    maxAge: real('max_age'),
    costKind: directoryCost('cost_kind').notNull(),
    /** In pounds, where there is one price. */
    costAmount: doublePrecision('cost_amount'),
    costText: text('cost_text'),
    referral: directoryReferral('referral').notNull(),
    ways: directoryWay('ways').array().notNull(),
    dadsWelcome: boolean('dads_welcome'),
    whatToExpect: text('what_to_expect'),
    alert: text('alert'),
    waitTime: text('wait_time'),
    applicationProcess: text('application_process'),
    interpretation: text('interpretation'),
    languages: text('languages').array(),
    serviceArea: text('service_area'),
    checkedOn: date('checked_on', { mode: 'string' }),
    /** When the source last changed it. */
    sourceModifiedAt: moment('source_modified_at').notNull(),
    /** The SHA-256 of what was stored, so that the same record again changes nothing. */
    contentHash: text('content_hash').notNull(),
    /** When it was last written here. */
    changedAt: moment('changed_at').notNull(),
  },
  (table) => [
    unique('directory_service_source').on(table.areaId, table.source, table.sourceId),
    index('directory_service_organisation').on(table.organisationId),
    index('directory_service_order').on(table.name, table.id),
    check('directory_service_ages', sql`${table.minAge} <= ${table.maxAge}`),
    ...openToRead(mineToWrite),
  ],
);

/** A place where services happen. Of a hidden place the exact address was never stored. */
export const directoryLocation = pgTable(
  'directory_location',
  {
    id: id(),
    areaId: areaId(),
    name: text('name'),
    address: text('address').array().notNull(),
    town: text('town'),
    county: text('county'),
    postcode: text('postcode'),
    outcode: text('outcode'),
    latitude: doublePrecision('latitude'),
    longitude: doublePrecision('longitude'),
    accessibility: text('accessibility').array().notNull(),
    exactAddressHidden: boolean('exact_address_hidden').notNull(),
  },
  (table) => [
    index('directory_location_area').on(table.areaId),
    check(
      'directory_location_hidden',
      sql`not ${table.exactAddressHidden} or num_nonnulls(${table.name}, ${table.postcode}, ${table.latitude}, ${table.longitude}) + cardinality(${table.address}) = 0`,
    ),
    ...openToRead(mineToWrite),
  ],
);

/** Which service is at which place, in the order that the source gave. */
export const directoryServiceLocation = pgTable(
  'directory_service_location',
  {
    serviceId: uuid('service_id')
      .notNull()
      .references(() => directoryService.id, { onDelete: 'cascade' }),
    locationId: uuid('location_id')
      .notNull()
      .references(() => directoryLocation.id),
    position: smallint('position').notNull(),
    /** What the service tells of itself there, where it is a family hub. */
    hub: jsonb('hub').$type<FamilyHub>(),
  },
  (table) => [
    primaryKey({ columns: [table.serviceId, table.locationId] }),
    index('directory_service_location_location').on(table.locationId),
    ...openToRead(ofMyService('directory_service_location')),
  ],
);

/** A time at which a service happens: weekly, monthly, or on named dates. */
export const directorySession = pgTable(
  'directory_session',
  {
    serviceId: uuid('service_id')
      .notNull()
      .references(() => directoryService.id, { onDelete: 'cascade' }),
    position: smallint('position').notNull(),
    /** The same in every import; the row's own key is its place in the list. */
    id: uuid('id'),
    name: text('name'),
    programme: text('programme'),
    weekday: directoryWeekday('weekday').notNull(),
    opens: time('opens').notNull(),
    closes: time('closes').notNull(),
    everyWeeks: smallint('every_weeks'),
    monthly: jsonb('monthly').$type<NonNullable<ServiceSession['monthly']>>(),
    from: date('valid_from', { mode: 'string' }),
    until: date('valid_to', { mode: 'string' }),
    season: directorySeason('season'),
    dates: date('dates', { mode: 'string' }).array(),
    cancelled: date('cancelled', { mode: 'string' }).array(),
    booking: directoryBooking('booking'),
    bookingUrl: text('booking_url'),
    placesLeft: smallint('places_left'),
    minAge: real('min_age'),
    maxAge: real('max_age'),
    locationId: uuid('location_id').references(() => directoryLocation.id),
    text: text('text'),
  },
  (table) => [
    primaryKey({ columns: [table.serviceId, table.position] }),
    index('directory_session_location').on(table.locationId),
    ...openToRead(ofMyService('directory_session')),
  ],
);

/** A word of one of the three lists that services are sorted by: the source's categories, SEND needs, what families need. */
export const directoryTerm = pgTable(
  'directory_term',
  {
    id: id(),
    taxonomy: directoryTaxonomy('taxonomy').notNull(),
    code: text('code').notNull(),
    name: text('name').notNull(),
  },
  (table) => [
    unique('directory_term_code').on(table.taxonomy, table.code),
    ...openToRead(mayWrite),
  ],
);

/** Which words a service is sorted under, in order. */
export const directoryServiceTerm = pgTable(
  'directory_service_term',
  {
    serviceId: uuid('service_id')
      .notNull()
      .references(() => directoryService.id, { onDelete: 'cascade' }),
    termId: uuid('term_id')
      .notNull()
      .references(() => directoryTerm.id),
    position: smallint('position').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.serviceId, table.termId] }),
    index('directory_service_term_term').on(table.termId),
    ...openToRead(ofMyService('directory_service_term')),
  ],
);
