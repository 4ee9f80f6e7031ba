import { agreementKinds, type DataSet } from '@waymark/domain/agreement-register';
import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  jsonb,
  pgEnum,
  pgTable,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';

import { actor, agency, areaId } from '../access/tables.ts';
import { id, moment } from '../columns.ts';
import { allow, my } from '../policies.ts';
import { iKeepTheRegister } from './gate.ts';

export const agreementKind = pgEnum('agreement_kind', agreementKinds);

/** One version of an agreement (AGR-1). Never changed: an amendment is another row that names the one it replaces. */
export const agreement = pgTable(
  'agreement',
  {
    id: id(),
    areaId: areaId(),
    kind: agreementKind('kind').notNull(),
    title: text('title').notNull(),
    purpose: text('purpose').notNull(),
    version: smallint('version').notNull(),
    supersedesId: uuid('supersedes_id').unique('agreement_replaced_once'),
    coversTriage: boolean('covers_triage').notNull(),
    dataSets: jsonb('data_sets').$type<DataSet[]>().notNull(),
    startsOn: date('starts_on', { mode: 'string' }).notNull(),
    lastDay: date('last_day', { mode: 'string' }),
    reviewOn: date('review_on', { mode: 'string' }).notNull(),
    registeredBy: uuid('registered_by')
      .notNull()
      .references(() => actor.id),
    registeredAt: moment('registered_at').notNull(),
  },
  (table) => [
    unique('agreement_in_area').on(table.id, table.areaId),
    // Of the same area: no version replaces another area's.
    foreignKey({
      columns: [table.supersedesId, table.areaId],
      foreignColumns: [table.id, table.areaId],
      name: 'agreement_replaces',
    }),
    index('agreement_area').on(table.areaId, table.coversTriage),
    check('agreement_days', sql`${table.lastDay} is null or ${table.lastDay} >= ${table.startsOn}`),
    check(
      'agreement_first_version',
      sql`(${table.version} = 1) = (${table.supersedesId} is null) and ${table.version} > 0`,
    ),
    allow('select', `area_id = ${my.areaId}`),
    allow(
      'insert',
      `area_id = ${my.areaId} and registered_by = ${my.actorId} and ${iKeepTheRegister}`,
    ),
  ],
);

/** An agency that an agreement names, and its signature. One that left and signs again has another row. */
export const agreementSignatory = pgTable(
  'agreement_signatory',
  {
    id: id(),
    areaId: areaId(),
    agreementId: uuid('agreement_id')
      .notNull()
      .references(() => agreement.id),
    agencyId: uuid('agency_id')
      .notNull()
      .references(() => agency.id),
    signedOn: date('signed_on', { mode: 'string' }),
    endedOn: date('ended_on', { mode: 'string' }),
  },
  (table) => [
    uniqueIndex('agreement_signatory_once')
      .on(table.agreementId, table.agencyId)
      .where(sql`${table.endedOn} is null`),
    index('agreement_signatory_agency').on(table.agencyId),
    check(
      'agreement_signatory_days',
      sql`${table.endedOn} is null or (${table.signedOn} is not null and ${table.endedOn} >= ${table.signedOn})`,
    ),
    allow('select', `area_id = ${my.areaId}`),
    allow(
      'insert',
      `area_id = ${my.areaId} and ${iKeepTheRegister}
  and exists (select 1 from agreement a where a.id = agreement_signatory.agreement_id)
  and exists (select 1 from agency g where g.id = agreement_signatory.agency_id)`,
    ),
    allow('update', `area_id = ${my.areaId} and ${iKeepTheRegister}`),
  ],
);
