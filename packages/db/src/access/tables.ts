import {
  agencyKinds,
  overseerRoles,
  rolesFromSomebodyElse,
  staffRoles,
} from '@waymark/domain/access';
import {
  boolean,
  check,
  date,
  index,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';

import { id, moment } from '../columns.ts';
import { allow, iAm, my } from '../policies.ts';

export const installationKind = pgEnum('installation_kind', ['demo', 'live']);
export const agencyKind = pgEnum('agency_kind', agencyKinds);
export const actorKind = pgEnum('actor_kind', ['person', 'system']);
export const staffRole = pgEnum('staff_role', staffRoles);

/** One row: whether this database is the demo borough's or a partnership's own. */
export const installation = pgTable(
  'installation',
  {
    only: boolean('only').primaryKey().default(true),
    kind: installationKind('kind').notNull(),
    startedAt: moment('started_at').notNull(),
  },
  (table) => [check('installation_one_row', sql`${table.only}`)],
);

/** A council area. Every row of casework belongs to one. */
export const area = pgTable(
  'area',
  {
    id: id(),
    name: text('name').notNull(),
    /** Two or three capitals that begin every reference of the area. */
    referencePrefix: text('reference_prefix').notNull().unique(),
  },
  () => [allow('select', `id = ${my.areaId}`)],
);

/** The area that a row belongs to. */
export const areaId = () =>
  uuid('area_id')
    .notNull()
    .references(() => area.id);

export const agency = pgTable(
  'agency',
  {
    id: id(),
    areaId: areaId(),
    name: text('name').notNull(),
    kind: agencyKind('kind').notNull(),
  },
  (table) => [index('agency_area').on(table.areaId), allow('select', `area_id = ${my.areaId}`)],
);

/**
 * Somebody in one agency of one area (a post), or a part of the system, that acts. Sign-in lives in the schema `auth`,
 * under the id of the person, which is that of their first post.
 */
export const actor = pgTable(
  'actor',
  {
    id: id(),
    areaId: areaId(),
    agencyId: uuid('agency_id')
      .notNull()
      .references(() => agency.id),
    kind: actorKind('kind').notNull(),
    /** Whose post it is; a part of the system is nobody's. */
    personId: uuid('person_id'),
    name: text('name').notNull(),
    jobTitle: text('job_title').notNull(),
    startedAt: moment('started_at').notNull().defaultNow(),
    /** A leaver: sees nothing from this moment, and stays named on what they did. */
    endedAt: moment('ended_at'),
  },
  (table) => [
    index('actor_area').on(table.areaId),
    check('actor_is_somebodys', sql`(${table.kind} = 'person') = (${table.personId} is not null)`),
    // ACC-16: so nobody meets themselves in one area, and whoever approves can be told from whoever asks by the post.
    uniqueIndex('actor_one_live_post')
      .on(table.personId, table.areaId)
      .where(sql`ended_at is null`),
    allow('select', `area_id = ${my.areaId}`),
  ],
);

// ACC-18, ACC-19: by an administrator, about people of their area who are there, and never a guarded role of their own.
const guarded = rolesFromSomebodyElse.map((role) => `'${role}'`).join(', ');
const mineToGive = `${iAm('administrator')}
  and exists (select 1 from actor a where a.id = actor_role.actor_id and a.kind = 'person' and a.ended_at is null)
  and (actor_id <> ${my.actorId} or role::text not in (${guarded}))`;

// ACC-25: an overseer's role ends by two people, in `approve_end`.
const byTwo = overseerRoles.map((role) => `'${role}'`).join(', ');

/** A role, from its first day to its last. */
export const actorRole = pgTable(
  'actor_role',
  {
    actorId: uuid('actor_id')
      .notNull()
      .references(() => actor.id),
    role: staffRole('role').notNull(),
    fromOn: date('from_on')
      .notNull()
      .default(sql`today_in_london()`),
    untilOn: date('until_on'),
  },
  (table) => [
    primaryKey({ columns: [table.actorId, table.role, table.fromOn] }),
    // What was given and taken back on one day ends the day before.
    check('actor_role_in_order', sql`${table.untilOn} >= ${table.fromOn} - 1`),
    uniqueIndex('actor_role_one_open')
      .on(table.actorId, table.role)
      .where(sql`until_on is null`),
    // The sub-select passes the policy of `actor`: the same area only.
    allow('select', 'exists (select 1 from actor a where a.id = actor_role.actor_id)'),
    allow('insert', mineToGive),
    allow('update', `${mineToGive} and role::text not in (${byTwo})`),
  ],
);
