import type { DirectoryService, TwinFacts } from '@waymark/domain/directory';
import { and, asc, count, eq, inArray, ne, sql } from 'drizzle-orm';

import type { Database, Transaction } from '../client.ts';
import { locationsOf, organisationOf, sessionsOf, termsOf } from './nested.ts';
import { placesWithin, servicesWithin, type ServiceFilter } from './service-filter.ts';
import {
  directoryLocation,
  directoryOrganisation,
  directoryService,
  directoryServiceLocation,
} from './tables.ts';

const iso = (column: unknown) =>
  sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

// The row and all that hangs on it become one value in PostgreSQL: one query however many services there are.
const service = sql<DirectoryService>`json_strip_nulls(json_build_object(
  'id', ${directoryService.id},
  'source', ${directoryService.source},
  'sourceId', ${directoryService.sourceId},
  'name', ${directoryService.name},
  'description', ${directoryService.description},
  'organisation', ${organisationOf},
  'url', ${directoryService.url},
  'email', ${directoryService.email},
  'phones', ${directoryService.phones},
  'status', ${directoryService.status},
  'minAge', ${directoryService.minAge},
  'maxAge', ${directoryService.maxAge},
  'cost', json_build_object(
    'kind', ${directoryService.costKind}, 'amount', ${directoryService.costAmount}, 'text', ${directoryService.costText}),
  'referral', ${directoryService.referral},
  'ways', ${directoryService.ways},
  'locations', ${locationsOf},
  'sessions', ${sessionsOf},
  'categories', ${termsOf('category', sql`json_build_object('name', t.name, 'slug', t.code)`)},
  'sendNeeds', ${termsOf('send', sql`t.name`)},
  'needKeys', ${termsOf('need', sql`t.code`)},
  'dadsWelcome', ${directoryService.dadsWelcome},
  'whatToExpect', ${directoryService.whatToExpect},
  'alert', ${directoryService.alert},
  'waitTime', ${directoryService.waitTime},
  'applicationProcess', ${directoryService.applicationProcess},
  'interpretation', ${directoryService.interpretation},
  'languages', ${directoryService.languages},
  'serviceArea', ${directoryService.serviceArea},
  'checkedOn', ${directoryService.checkedOn},
  'lastModified', ${iso(directoryService.sourceModifiedAt)}))`;

/** Part of a list: so many entries, after so many. */
export type Slice = { limit: number; offset: number };

const byName = [asc(directoryService.name), asc(directoryService.id)];

/** The services that a filter lets through by name, each whole (DIR-11). No actor is needed: the directory is public. */
export async function listServices(
  db: Database,
  filter: ServiceFilter,
  slice?: Slice,
): Promise<DirectoryService[]> {
  const rows = await db
    .select({ service })
    .from(directoryService)
    .innerJoin(directoryOrganisation, eq(directoryOrganisation.id, directoryService.organisationId))
    .where(slice ? inArray(directoryService.id, idsOn(db, filter, slice)) : servicesWithin(filter))
    .orderBy(...byName);
  return rows.map((row) => row.service);
}

// PostgreSQL would make every service before the page whole too, and throw it away.
function idsOn(db: Database, filter: ServiceFilter, { limit, offset }: Slice) {
  return db
    .select({ id: directoryService.id })
    .from(directoryService)
    .where(servicesWithin(filter))
    .orderBy(...byName)
    .limit(limit)
    .offset(offset);
}

/** The same services by name, with nothing but when each last changed at its source. */
export async function listChanges(
  db: Database,
  filter: ServiceFilter,
  { limit, offset }: Slice,
): Promise<{ id: string; lastModified: string }[]> {
  return db
    .select({
      id: directoryService.id,
      lastModified: sql<string>`${iso(directoryService.sourceModifiedAt)}`,
    })
    .from(directoryService)
    .where(servicesWithin(filter))
    .orderBy(...byName)
    .limit(limit)
    .offset(offset);
}

/** How many services there are that a filter lets through. */
export async function countServices(db: Database, filter: ServiceFilter): Promise<number> {
  const rows = await db
    .select({ total: count() })
    .from(directoryService)
    .where(servicesWithin(filter));
  return rows[0]?.total ?? 0;
}

/** One service, whole; null where there is none with that id. */
export async function findService(db: Database, id: string): Promise<DirectoryService | null> {
  const rows = await db
    .select({ service })
    .from(directoryService)
    .innerJoin(directoryOrganisation, eq(directoryOrganisation.id, directoryService.organisationId))
    .where(eq(directoryService.id, id));
  return rows[0]?.service ?? null;
}

/** A service at one of its places. */
export type Placement = { service: DirectoryService; locationId: string };

const placeJoins = {
  service: eq(directoryService.id, directoryServiceLocation.serviceId),
  organisation: eq(directoryOrganisation.id, directoryService.organisationId),
  place: eq(directoryLocation.id, directoryServiceLocation.locationId),
};

const inPlacementOrder = [...byName, asc(directoryServiceLocation.position)];

/** Services at their places, by the name of the service, with the service whole. */
export async function listPlacements(
  db: Database,
  filter: ServiceFilter,
  { limit, offset }: Slice,
): Promise<Placement[]> {
  const page = db
    .select({
      serviceId: directoryServiceLocation.serviceId,
      locationId: directoryServiceLocation.locationId,
    })
    .from(directoryServiceLocation)
    .innerJoin(directoryService, placeJoins.service)
    .innerJoin(directoryLocation, placeJoins.place)
    .where(placesWithin(filter))
    .orderBy(...inPlacementOrder)
    .limit(limit)
    .offset(offset)
    .as('page');
  return db
    .select({ service, locationId: directoryServiceLocation.locationId })
    .from(directoryServiceLocation)
    .innerJoin(
      page,
      and(
        eq(page.serviceId, directoryServiceLocation.serviceId),
        eq(page.locationId, directoryServiceLocation.locationId),
      ),
    )
    .innerJoin(directoryService, placeJoins.service)
    .innerJoin(directoryOrganisation, placeJoins.organisation)
    .orderBy(...inPlacementOrder);
}

/** How many such placements there are. */
export async function countPlacements(db: Database, filter: ServiceFilter): Promise<number> {
  const rows = await db
    .select({ total: count() })
    .from(directoryServiceLocation)
    .innerJoin(directoryService, placeJoins.service)
    .innerJoin(directoryLocation, placeJoins.place)
    .where(placesWithin(filter));
  return rows[0]?.total ?? 0;
}

/** Which service is at which place, for all of them: two ids each. */
export function listPlacementIds(
  db: Database,
): Promise<{ serviceId: string; locationId: string }[]> {
  return db
    .select({
      serviceId: directoryServiceLocation.serviceId,
      locationId: directoryServiceLocation.locationId,
    })
    .from(directoryServiceLocation);
}

/** What the whole directory looks like from outside: any change to it changes `digest`. */
export type DirectoryRevision = { total: number; digest: string; changedAt: Date | null };

/** Tells in one light query whether anything changed, whatever order the changes were committed in. */
export async function findRevision(db: Database): Promise<DirectoryRevision> {
  const rows = await db
    .select({
      total: count(),
      digest: sql<string>`coalesce(to_hex(bit_xor(hashtextextended(
        ${directoryService.id}::text || ${directoryService.contentHash} || ${directoryService.sourceModifiedAt}::text, 0))), '0')`,
      changedAt: sql<string | null>`${iso(sql`max(${directoryService.changedAt})`)}`,
    })
    .from(directoryService);
  const { total = 0, digest = '0', changedAt = null } = rows[0] ?? {};
  return { total, digest, changedAt: changedAt === null ? null : new Date(changedAt) };
}

/** What is stored of a service already, for telling whether a record brings anything new. */
export type StoredState = { contentHash: string; sourceModifiedAt: Date };

const state = {
  contentHash: directoryService.contentHash,
  sourceModifiedAt: directoryService.sourceModifiedAt,
};

/** What is stored of one service; null where there is none. */
export async function findStored(tx: Transaction, id: string): Promise<StoredState | null> {
  const rows = await tx.select(state).from(directoryService).where(eq(directoryService.id, id));
  return rows[0] ?? null;
}

/** What is stored of all services of a source, by id. */
export async function listStored(
  tx: Transaction,
  { areaId, source }: { areaId: string; source: string },
): Promise<Map<string, StoredState>> {
  const rows = await tx
    .select({ id: directoryService.id, ...state })
    .from(directoryService)
    .where(and(eq(directoryService.areaId, areaId), eq(directoryService.source, source)));
  return new Map(rows.map(({ id, ...row }) => [id, row]));
}

/** What families see of an area from every source but one, as far as it tells twins (DIR-46). */
export function listElsewhere(
  tx: Transaction,
  { areaId, source }: { areaId: string; source: string },
): Promise<TwinFacts[]> {
  return tx
    .select({
      source: directoryService.source,
      name: directoryService.name,
      phones: directoryService.phones,
      postcodes: sql<string[]>`array(select ${directoryLocation.postcode} from ${directoryLocation}
        join ${directoryServiceLocation} on ${directoryServiceLocation.locationId} = ${directoryLocation.id}
        where ${directoryServiceLocation.serviceId} = ${directoryService.id}
          and ${directoryLocation.postcode} is not null)`,
    })
    .from(directoryService)
    .where(
      and(
        eq(directoryService.areaId, areaId),
        ne(directoryService.source, source),
        eq(directoryService.status, 'active'),
      ),
    )
    .orderBy(asc(directoryService.id));
}
