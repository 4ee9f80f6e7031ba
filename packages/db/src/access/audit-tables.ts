import { reviewAnswers, unusualKinds } from '@waymark/domain/audit';
import { sql } from 'drizzle-orm';
import {
  bigint,
  check,
  customType,
  date,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';

import { id, moment } from '../columns.ts';
import { allow, my } from '../policies.ts';
import { actor, areaId } from './tables.ts';

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

/** Where a chain ended when a root was signed: the last position and its hash, in hexadecimal. */
export type AuditEnd = { chain: number; position: number; hash: string };

/**
 * AUD-9: the ends of all chains at a moment, signed with a key that is not in the database. Anybody may add one: what is
 * not signed with the key of the installation is found by `waymark audit verify`.
 */
export const auditCheckpoint = pgTable(
  'audit_checkpoint',
  {
    number: integer('number').primaryKey(),
    at: moment('at').notNull(),
    entries: bigint('entries', { mode: 'number' }).notNull(),
    ends: jsonb('ends').$type<AuditEnd[]>().notNull(),
    /** The root before this one; null for the first. */
    previousRoot: text('previous_root'),
    root: text('root').notNull().unique(),
    /** Which key signed it: a digest of its public half. */
    keyId: text('key_id').notNull(),
    signature: text('signature').notNull(),
  },
  (table) => [
    check('audit_checkpoint_from_one', sql`${table.number} > 0`),
    // The next one after the last, and nothing that would keep the true next one out.
    // The server signs by itself: nobody who acts does.
    allow(
      'insert',
      'current_actor_id() is null and follows_last_checkpoint(number, previous_root)',
    ),
  ],
);

export const unusualKind = pgEnum('unusual_kind', unusualKinds);
export const reviewAnswer = pgEnum('review_answer', reviewAnswers);

/** AUD-U7: an information governance lead, about the looks of anybody but themselves. */
const reviewsIt = `area_id = ${my.areaId} and (select actor_has_role('information-governance-lead'))
  and exists (
    select 1 from actor a where a.id = unusual_review.actor_id and a.person_id <> ${my.personId})`;

/** What a person found of an unusual look. Never changed: what is followed up gets another row. */
export const unusualReview = pgTable(
  'unusual_review',
  {
    id: id(),
    areaId: areaId(),
    /** Which look: see `Unusual` in the domain. */
    key: text('key').notNull(),
    kind: unusualKind('kind').notNull(),
    /** Whoever looked. */
    actorId: uuid('actor_id')
      .notNull()
      .references(() => actor.id),
    day: date('day', { mode: 'string' }).notNull(),
    answer: reviewAnswer('answer').notNull(),
    reason: text('reason').notNull(),
    /** The version of the settings under which the look was unusual. */
    version: text('version').notNull(),
    reviewedBy: uuid('reviewed_by')
      .notNull()
      .references(() => actor.id),
    reviewedAt: moment('reviewed_at').notNull(),
  },
  (table) => [
    index('unusual_review_area').on(table.areaId, table.day),
    // AUD-U9: settled once.
    uniqueIndex('unusual_review_settled_once')
      .on(table.key)
      .where(sql`${table.answer} <> 'follow-up'`),
    check('unusual_review_by_another', sql`${table.reviewedBy} <> ${table.actorId}`),
    allow('select', reviewsIt),
    allow('insert', `${reviewsIt} and reviewed_by = ${my.actorId}`),
  ],
);
