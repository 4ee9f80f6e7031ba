import { and, asc, avg, count, eq, exists, sql, type SQL } from 'drizzle-orm';

import type { Database } from '../client.ts';
import type { Slice } from './queries.ts';
import { containing, type TermList } from './service-filter.ts';
import {
  directoryLocation,
  directoryOrganisation,
  directoryService,
  directoryServiceTerm,
  directoryTerm,
} from './tables.ts';
import type { StoredTerm } from './upsert.ts';

/** Which organisations are asked for; each must run a service. */
export type OrganisationFilter = {
  /** Words that must all be in the name or the description. */
  search?: string | undefined;
  id?: string | undefined;
};

/** The ids of the organisations that run a service, by name. */
export async function listOrganisationIds(
  db: Database,
  filter: OrganisationFilter,
  { limit, offset }: Slice,
): Promise<string[]> {
  const rows = await db
    .select({ id: directoryOrganisation.id })
    .from(directoryOrganisation)
    .where(runsServices(db, filter))
    .orderBy(asc(directoryOrganisation.name), asc(directoryOrganisation.id))
    .limit(limit)
    .offset(offset);
  return rows.map(({ id }) => id);
}

/** How many such organisations there are. */
export async function countOrganisations(
  db: Database,
  filter: OrganisationFilter,
): Promise<number> {
  const rows = await db
    .select({ total: count() })
    .from(directoryOrganisation)
    .where(runsServices(db, filter));
  return rows[0]?.total ?? 0;
}

function runsServices(db: Database, { search, id }: OrganisationFilter): SQL | undefined {
  const organisation = directoryOrganisation;
  return and(
    ...containing(search, organisation.name, organisation.description),
    id === undefined ? undefined : eq(organisation.id, id),
    exists(
      db
        .select({ one: sql`1` })
        .from(directoryService)
        .where(eq(directoryService.organisationId, organisation.id)),
    ),
  );
}

/** Which words of the lists are asked for; each must have a service sorted under it. */
export type TermFilter = {
  search?: string | undefined;
  taxonomy?: TermList | undefined;
  id?: string | undefined;
};

/** Words of the lists that services are sorted by, list by list, by name. */
export function listTerms(db: Database, filter: TermFilter, slice?: Slice): Promise<StoredTerm[]> {
  const { id, taxonomy, code, name } = directoryTerm;
  const query = db
    .select({ id, taxonomy, code, name })
    .from(directoryTerm)
    .where(inUse(db, filter))
    .orderBy(asc(taxonomy), asc(name), asc(code));
  return slice ? query.limit(slice.limit).offset(slice.offset) : query;
}

/** How many such words there are. */
export async function countTerms(db: Database, filter: TermFilter): Promise<number> {
  const rows = await db.select({ total: count() }).from(directoryTerm).where(inUse(db, filter));
  return rows[0]?.total ?? 0;
}

function inUse(db: Database, { search, taxonomy, id }: TermFilter): SQL | undefined {
  return and(
    ...containing(search, directoryTerm.name),
    taxonomy && eq(directoryTerm.taxonomy, taxonomy),
    id === undefined ? undefined : eq(directoryTerm.id, id),
    exists(
      db
        .select({ one: sql`1` })
        .from(directoryServiceTerm)
        .where(eq(directoryServiceTerm.termId, directoryTerm.id)),
    ),
  );
}

/** The middle of the open places at a postcode; null where none is there. */
export async function findPostcodePoint(
  db: Database,
  postcode: string,
): Promise<{ latitude: number; longitude: number } | null> {
  const { latitude, longitude, exactAddressHidden } = directoryLocation;
  const rows = await db
    .select({ latitude: avg(latitude).mapWith(Number), longitude: avg(longitude).mapWith(Number) })
    .from(directoryLocation)
    .where(and(eq(directoryLocation.postcode, postcode), eq(exactAddressHidden, false)));
  const { latitude: north = null, longitude: east = null } = rows[0] ?? {};
  return north === null || east === null ? null : { latitude: north, longitude: east };
}
