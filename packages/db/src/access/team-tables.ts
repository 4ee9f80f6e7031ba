import { sql } from 'drizzle-orm';
import { index, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';

import { id, moment } from '../columns.ts';
import { allow, iAm, my } from '../policies.ts';
import { actor, agency, areaId } from './tables.ts';

const inMyArea = `area_id = ${my.areaId}`;
const iManage = `${inMyArea} and ${iAm('administrator')}`;

/** A team of an agency (rule ACC-24). No policy but those of these two tables asks for it. */
export const team = pgTable(
  'team',
  {
    id: id(),
    areaId: areaId(),
    agencyId: uuid('agency_id')
      .notNull()
      .references(() => agency.id),
    name: text('name').notNull(),
    startedAt: moment('started_at').notNull(),
    /** Nobody comes in from this moment; who was in it stays written. */
    endedAt: moment('ended_at'),
  },
  (table) => [
    index('team_area').on(table.areaId),
    uniqueIndex('team_one_name')
      .on(table.agencyId, sql`lower(${table.name})`)
      .where(sql`ended_at is null`),
    allow('select', inMyArea),
    allow(
      'insert',
      `${iManage} and ended_at is null and exists (select 1 from agency g where g.id = team.agency_id)`,
    ),
    // An ended team is never begun again.
    allow('update', `${iManage} and ended_at is null`, iManage),
  ],
);

/** A post in a team, from a moment to another. */
export const teamMember = pgTable(
  'team_member',
  {
    areaId: areaId(),
    teamId: uuid('team_id')
      .notNull()
      .references(() => team.id),
    actorId: uuid('actor_id')
      .notNull()
      .references(() => actor.id),
    startedAt: moment('started_at').notNull(),
    /** Moved on, or left; or the team was ended. */
    endedAt: moment('ended_at'),
  },
  (table) => [
    primaryKey({ columns: [table.actorId, table.startedAt] }),
    index('team_member_team').on(table.teamId),
    uniqueIndex('team_member_one_live')
      .on(table.actorId)
      .where(sql`ended_at is null`),
    allow(
      'select',
      `${inMyArea} and (${iAm('administrator')} or ${iAm('information-governance-lead')})`,
    ),
    allow(
      'insert',
      `${iManage} and ended_at is null and exists (
    select 1 from actor a join team t on t.agency_id = a.agency_id
    where a.id = team_member.actor_id and a.kind = 'person' and a.ended_at is null
      and t.id = team_member.team_id and t.ended_at is null)`,
    ),
    allow('update', `${iManage} and ended_at is null`, iManage),
  ],
);
