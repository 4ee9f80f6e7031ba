import { sql } from 'drizzle-orm';
import {
  check,
  customType,
  date,
  index,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core';

import { id, moment } from '../columns.ts';
import { allow, iAm, my } from '../policies.ts';
import { actor, agency, areaId, staffRole } from './tables.ts';
import { team } from './team-tables.ts';

const bytes = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' });

const confirms = `(${iAm('administrator')} or ${iAm('information-governance-lead')})`;

/**
 * Somebody asked by e-mail to take up a post (rule ACC-20). Of the link's secret only a hash is kept, and the application
 * cannot read that: whoever accepts must have the link.
 */
export const invitation = pgTable(
  'invitation',
  {
    id: id(),
    areaId: areaId(),
    agencyId: uuid('agency_id')
      .notNull()
      .references(() => agency.id),
    email: text('email').notNull(),
    name: text('name').notNull(),
    jobTitle: text('job_title').notNull(),
    tokenHash: bytes('token_hash').notNull().unique(),
    invitedBy: uuid('invited_by')
      .notNull()
      .references(() => actor.id),
    invitedAt: moment('invited_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
    acceptedAt: moment('accepted_at'),
    /** The post that came of it. */
    actorId: uuid('actor_id').references(() => actor.id),
    withdrawnAt: moment('withdrawn_at'),
    withdrawnBy: uuid('withdrawn_by').references(() => actor.id),
    /** ACC-23: it opens nothing before. */
    confirmedAt: moment('confirmed_at'),
    confirmedBy: uuid('confirmed_by').references(() => actor.id),
    /** The team that they come into, where it goes on until then (ACC-24). */
    teamId: uuid('team_id').references(() => team.id),
  },
  (table) => [
    index('invitation_area').on(table.areaId),
    check('invitation_accepted', sql`(${table.acceptedAt} is null) = (${table.actorId} is null)`),
    check(
      'invitation_seven_days',
      sql`${table.expiresAt} <= ${table.invitedAt} + interval '8 days'`,
    ),
    check(
      'invitation_confirmed_by_another',
      sql`(${table.confirmedAt} is null) = (${table.confirmedBy} is null) and ${table.confirmedBy} <> ${table.invitedBy}`,
    ),
    allow('select', `area_id = ${my.areaId} and ${confirms}`),
    // Under the id of a reset the link of it is made (SGN-8), by nobody else.
    allow(
      'insert',
      `area_id = ${my.areaId} and ${iAm('administrator')} and invited_by = ${my.actorId}
  and exists (select 1 from agency g where g.id = invitation.agency_id)
  and not exists (select 1 from second_factor_reset r where r.id = invitation.id)
  and (team_id is null or exists (
    select 1 from team t where t.id = invitation.team_id and t.agency_id = invitation.agency_id and t.ended_at is null))`,
    ),
    // Whoever may withdraw one cannot bring it back.
    allow(
      'update',
      `area_id = ${my.areaId} and ${iAm('administrator')} and withdrawn_at is null`,
      `area_id = ${my.areaId} and ${iAm('administrator')} and withdrawn_by = ${my.actorId}`,
    ),
  ],
);

/** The roles that come with an accepted invitation, with their dates. */
export const invitationRole = pgTable(
  'invitation_role',
  {
    invitationId: uuid('invitation_id')
      .notNull()
      .references(() => invitation.id),
    role: staffRole('role').notNull(),
    fromOn: date('from_on').notNull(),
    untilOn: date('until_on'),
  },
  (table) => [
    primaryKey({ columns: [table.invitationId, table.role] }),
    check('invitation_role_in_order', sql`${table.untilOn} >= ${table.fromOn}`),
    allow(
      'select',
      'exists (select 1 from invitation i where i.id = invitation_role.invitation_id)',
    ),
    allow(
      'insert',
      `exists (select 1 from invitation i where i.id = invitation_role.invitation_id and i.invited_by = ${my.actorId}
  and i.accepted_at is null and i.confirmed_at is null and i.withdrawn_at is null)`,
    ),
  ],
);
