import { sql } from 'drizzle-orm';
import { check, date, index, pgTable, uuid } from 'drizzle-orm/pg-core';

import { id, moment } from '../columns.ts';
import { allow, iAm, my } from '../policies.ts';
import { actor, areaId, staffRole } from './tables.ts';

const oversees = `area_id = ${my.areaId} and (${iAm('administrator')} or ${iAm('information-governance-lead')})`;

/**
 * A post, or a role of one, that one person asks to end and another ends (ACC-25). Nothing is changed in it by the
 * application: `approve_end` writes who approved, and ends what was asked, in one go.
 */
export const staffEnd = pgTable(
  'staff_end',
  {
    id: id(),
    areaId: areaId(),
    /** Whose it is. */
    actorId: uuid('actor_id')
      .notNull()
      .references(() => actor.id),
    /** Which role; null where it is the whole post. */
    role: staffRole('role'),
    /** The last day of the role. A post ends when it is approved. */
    untilOn: date('until_on'),
    askedById: uuid('asked_by_id')
      .notNull()
      .references(() => actor.id),
    askedAt: moment('asked_at').notNull(),
    approvedById: uuid('approved_by_id').references(() => actor.id),
    approvedAt: moment('approved_at'),
  },
  (table) => [
    index('staff_end_area').on(table.areaId, table.askedAt),
    check(
      'staff_end_two_people',
      sql`${table.askedById} <> ${table.actorId} and ${table.approvedById} <> ${table.askedById}
        and ${table.approvedById} <> ${table.actorId}`,
    ),
    check(
      'staff_end_approved',
      sql`(${table.approvedById} is null) = (${table.approvedAt} is null)`,
    ),
    check('staff_end_last_day', sql`(${table.role} is null) = (${table.untilOn} is null)`),
    allow('select', oversees),
    // Who may end it alone where that takes one: an administrator; of an administrator's post the information governance lead too.
    allow(
      'insert',
      `${oversees} and asked_by_id = ${my.actorId} and approved_by_id is null
        and (${iAm('administrator')} or (role is null and is_administrator(actor_id)))
        and exists (select 1 from actor a where a.id = staff_end.actor_id and a.kind = 'person' and a.ended_at is null
          and a.person_id <> ${my.personId})`,
    ),
  ],
);
