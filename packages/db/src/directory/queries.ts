import type { DirectoryService } from '@waymark/domain/directory';
import { and, asc, count, eq, gte, inArray, sql, type SQL } from 'drizzle-orm';

import type { Database, Transaction } from '../client.ts';
import { locationsOf, organisationOf, sessionsOf, termsOf } from './nested.ts';
import {
  directoryOrganisation,
  directoryService,
  directoryServiceTerm,
  directoryTerm,
} from './tables.ts';

/** Which services a reader of the feed asks for; every part given must hold. */
export type ServiceFilter = {
  /** Words that must all be in the name or the description. */
  search?: string | undefined;
  organisationId?: string | undefined;
  termId?: string | undefined;
  taxonomy?: 'category' | 'send' | 'need' | undefined;
  /** Changed at the source at this moment or later. */
  modifiedAfter?: Date | undefined;
};

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
  'cost', json_build_object('kind', ${directoryService.costKind}, 'text', ${directoryService.costText}),
  'referral', ${directoryService.referral},
  'ways', ${directoryService.ways},
  'locations', ${locationsOf},
  'sessions', ${sessionsOf},
  'categories', ${termsOf('category', sql`json_build_object('name', t.name, 'slug', t.code)`)},
  'sendNeeds', ${termsOf('send', sql`t.name`)},
  'needKeys', ${termsOf('need', sql`t.code`)},
  'dadsWelcome', ${directoryService.dadsWelcome},
  'whatToExpect', ${directoryService.whatToExpect},
  'languages', ${directoryService.languages},
  'serviceArea', ${directoryService.serviceArea},
  'checkedOn', ${directoryService.checkedOn},
  'lastModified', ${iso(directoryService.sourceModifiedAt)}))`;

/** A page of services by name, each whole (DIR-11). No actor is needed: the directory is public. */
export async function listServices(
  db: Database,
  filter: ServiceFilter,
  { limit, offset }: { limit: number; offset: number },
): Promise<DirectoryService[]> {
  const rows = await db
    .select({ service })
    .from(directoryService)
    .innerJoin(directoryOrganisation, eq(directoryOrganisation.id, directoryService.organisationId))
    .where(conditionOf(filter))
    .orderBy(asc(directoryService.name), asc(directoryService.id))
    .limit(limit)
    .offset(offset);
  return rows.map((row) => row.service);
}

/** How many services there are that a filter lets through. */
export async function countServices(db: Database, filter: ServiceFilter): Promise<number> {
  const rows = await db
    .select({ total: count() })
    .from(directoryService)
    .where(conditionOf(filter));
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
export async function findStored(
  tx: Transaction,
  id: string,
): Promise<{ contentHash: string; sourceModifiedAt: Date } | null> {
  const rows = await tx
    .select({
      contentHash: directoryService.contentHash,
      sourceModifiedAt: directoryService.sourceModifiedAt,
    })
    .from(directoryService)
    .where(eq(directoryService.id, id));
  return rows[0] ?? null;
}

function conditionOf(filter: ServiceFilter): SQL | undefined {
  return and(
    ...wordsOf(filter.search),
    filter.organisationId === undefined
      ? undefined
      : eq(directoryService.organisationId, filter.organisationId),
    filter.termId === undefined ? undefined : inArray(directoryService.id, withTerm(filter.termId)),
    filter.taxonomy === undefined
      ? undefined
      : inArray(directoryService.id, inTaxonomy(filter.taxonomy)),
    filter.modifiedAfter === undefined
      ? undefined
      : gte(directoryService.sourceModifiedAt, filter.modifiedAfter),
  );
}

function wordsOf(search: string | undefined): SQL[] {
  const words = (search ?? '').split(/\s+/).filter((word) => word !== '');
  return words.map((word) => {
    const pattern = `%${word.replace(/[\\%_]/g, '\\$&')}%`;
    return sql`(${directoryService.name} ilike ${pattern} or ${directoryService.description} ilike ${pattern})`;
  });
}

function withTerm(termId: string): SQL {
  return sql`(select ${directoryServiceTerm.serviceId} from ${directoryServiceTerm}
    where ${directoryServiceTerm.termId} = ${termId})`;
}

function inTaxonomy(taxonomy: 'category' | 'send' | 'need'): SQL {
  return sql`(select ${directoryServiceTerm.serviceId} from ${directoryServiceTerm}
    join ${directoryTerm} on ${directoryTerm.id} = ${directoryServiceTerm.termId}
    where ${directoryTerm.taxonomy} = ${taxonomy})`;
}
