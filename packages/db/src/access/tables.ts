import { agencyKinds, staffRoles } from '@waymark/domain/access';
import {
  boolean,
  check,
  index,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';

import { id, moment } from '../columns.ts';
import { allow, my } from '../policies.ts';

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

/** Somebody, or a part of the system, that acts. Sign-in lives in the schema `auth`, under the same id. */
export const actor = pgTable(
  'actor',
  {
    id: id(),
    areaId: areaId(),
    agencyId: uuid('agency_id')
      .notNull()
      .references(() => agency.id),
    kind: actorKind('kind').notNull(),
    name: text('name').notNull(),
    jobTitle: text('job_title').notNull(),
    /** A leaver: sees nothing from this moment, and stays named on what they did. */
    endedAt: moment('ended_at'),
  },
  (table) => [index('actor_area').on(table.areaId), allow('select', `area_id = ${my.areaId}`)],
);

export const actorRole = pgTable(
  'actor_role',
  {
    actorId: uuid('actor_id')
      .notNull()
      .references(() => actor.id),
    role: staffRole('role').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.actorId, table.role] }),
    // The sub-select passes the policy of `actor`: the same area only.
    allow('select', 'exists (select 1 from actor a where a.id = actor_role.actor_id)'),
  ],
);
