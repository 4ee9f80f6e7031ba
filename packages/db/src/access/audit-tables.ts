import { sql } from 'drizzle-orm';
import {
  bigint,
  check,
  customType,
  index,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  uuid,
} from 'drizzle-orm/pg-core';

import { moment } from '../columns.ts';
import { allow, my } from '../policies.ts';

const bytes = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' });

/** Plain facts about an act, never anything personal: counts, codes and ids. */
export type AuditDetails = Record<string, string | number | boolean | null>;

/**
 * Who did what to which record, and when. A trigger puts each entry at the end of one of 16 hash chains; the
 * application's role may add entries and nothing else.
 */
export const auditEntry = pgTable(
  'audit_entry',
  {
    chain: smallint('chain').notNull().default(0),
    position: bigint('position', { mode: 'number' }).notNull().default(0),
    at: moment('at').notNull(),
    writtenAt: moment('written_at').notNull().defaultNow(),
    actorId: uuid('actor_id'),
    areaId: uuid('area_id'),
    verb: text('verb').notNull(),
    noun: text('noun').notNull(),
    subjectId: uuid('subject_id'),
    details: jsonb('details').$type<AuditDetails>().notNull(),
    previousHash: bytes('previous_hash')
      .notNull()
      .default(sql`''`),
    hash: bytes('hash')
      .notNull()
      .default(sql`''`),
  },
  (table) => [
    primaryKey({ columns: [table.chain, table.position] }),
    index('audit_entry_subject').on(table.subjectId, table.at),
    index('audit_entry_actor').on(table.actorId, table.at),
    allow('insert', `actor_id = ${my.actorId} and area_id = ${my.areaId}`),
  ],
);

/** The end of each chain, so that cutting entries off the end shows. Only the trigger touches it. */
export const auditChain = pgTable(
  'audit_chain',
  {
    chain: smallint('chain').primaryKey(),
    position: bigint('position', { mode: 'number' }).notNull(),
    hash: bytes('hash').notNull(),
  },
  (table) => [check('audit_chain_sixteen', sql`${table.chain} between 0 and 15`)],
).enableRLS();
