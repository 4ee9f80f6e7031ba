import { sql } from 'drizzle-orm';
import { check, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';

import { actor, areaId } from '../access/tables.ts';
import { id, moment } from '../columns.ts';
import { allow, iAm, my } from '../policies.ts';

const administered = `area_id = ${my.areaId} and ${iAm('administrator')}`;

const approves = `area_id = ${my.areaId} and (${iAm('administrator')} or ${iAm('information-governance-lead')})`;

/**
 * Somebody's second step that is to be taken off (SGN-8). A trigger of the owner takes it off when a second person
 * approves: the application's role cannot reach sign-in.
 */
export const secondFactorReset = pgTable(
  'second_factor_reset',
  {
    id: id(),
    areaId: areaId(),
    /** Whose it is. */
    actorId: uuid('actor_id')
      .notNull()
      .references(() => actor.id),
    /** How whoever asked made sure who it is. */
    recognisedBy: text('recognised_by').notNull(),
    askedById: uuid('asked_by_id')
      .notNull()
      .references(() => actor.id),
    askedAt: moment('asked_at').notNull(),
    approvedById: uuid('approved_by_id').references(() => actor.id),
    approvedAt: moment('approved_at'),
  },
  (table) => [
    index('second_factor_reset_area').on(table.areaId, table.askedAt),
    check(
      'second_factor_reset_two_people',
      sql`${table.askedById} <> ${table.actorId} and ${table.approvedById} <> ${table.askedById}
        and ${table.approvedById} <> ${table.actorId}`,
    ),
    check(
      'second_factor_reset_approved',
      sql`(${table.approvedById} is null) = (${table.approvedAt} is null)`,
    ),
    allow('select', approves),
    // The sub-select passes the policy of `actor`: nobody of another area.
    allow(
      'insert',
      `${administered} and asked_by_id = ${my.actorId} and approved_by_id is null
        and exists (select 1 from actor a where a.id = second_factor_reset.actor_id and a.kind = 'person' and a.ended_at is null
          and a.person_id <> ${my.personId})`,
    ),
    allow(
      'update',
      `${approves} and approved_by_id is null`,
      `${approves} and approved_by_id = ${my.actorId} and is_administrator(asked_by_id)
        and exists (select 1 from actor a where a.id = second_factor_reset.actor_id and a.ended_at is null)
        and not exists (
          select 1 from actor a where a.id in (second_factor_reset.actor_id, asked_by_id) and a.person_id = ${my.personId})`,
    ),
  ],
);
