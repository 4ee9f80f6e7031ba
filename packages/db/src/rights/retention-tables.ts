import { signOffAnswers } from '@waymark/domain/retention';
import { sql } from 'drizzle-orm';
import { check, date, index, pgEnum, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';

import { actor, areaId } from '../access/tables.ts';
import { id, moment } from '../columns.ts';
import { family } from '../family/tables.ts';
import { allow, iAm, my } from '../policies.ts';

export const signOffAnswer = pgEnum('sign_off_answer', signOffAnswers);

// RET-4: who says what becomes of a record, and who may be the second.
const iKeep = iAm('information-governance-lead');
const iMayBeSecond = `(${iKeep} or ${iAm('supervisor')})`;

const familyId = () =>
  uuid('family_id')
    .notNull()
    .references(() => family.id);

/** RET-5: nothing of a family's record may go while there is one that was not lifted. */
export const legalHold = pgTable(
  'legal_hold',
  {
    id: id(),
    areaId: areaId(),
    familyId: familyId(),
    reason: text('reason').notNull(),
    placedBy: uuid('placed_by')
      .notNull()
      .references(() => actor.id),
    placedAt: moment('placed_at').notNull(),
    liftedReason: text('lifted_reason'),
    liftedBy: uuid('lifted_by').references(() => actor.id),
    liftedAt: moment('lifted_at'),
  },
  (table) => [
    uniqueIndex('legal_hold_one')
      .on(table.familyId)
      .where(sql`lifted_at is null`),
    check(
      'legal_hold_lifted',
      sql`num_nonnulls(${table.liftedReason}, ${table.liftedBy}, ${table.liftedAt}) in (0, 3)`,
    ),
    allow('select', `area_id = ${my.areaId} and ${iMayBeSecond}`),
    allow(
      'insert',
      `area_id = ${my.areaId} and ${iKeep} and placed_by = ${my.actorId} and lifted_at is null and family_is_of_my_area(family_id)`,
    ),
    allow(
      'update',
      `area_id = ${my.areaId} and ${iKeep} and lifted_at is null`,
      `area_id = ${my.areaId} and ${iKeep} and lifted_by = ${my.actorId}`,
    ),
  ],
);

/** RET-4: what a person said of a record whose time is over. That it may be destroyed counts once a second person agrees. */
export const retentionSignOff = pgTable(
  'retention_sign_off',
  {
    id: id(),
    areaId: areaId(),
    familyId: familyId(),
    answer: signOffAnswer('answer').notNull(),
    reason: text('reason').notNull(),
    lookAgainOn: date('look_again_on', { mode: 'string' }),
    /** The version of the periods under which its time was over. */
    version: text('version').notNull(),
    saidBy: uuid('said_by')
      .notNull()
      .references(() => actor.id),
    saidAt: moment('said_at').notNull(),
    agreedBy: uuid('agreed_by').references(() => actor.id),
    agreedAt: moment('agreed_at'),
  },
  (table) => [
    index('retention_sign_off_family').on(table.familyId, table.saidAt),
    check(
      'retention_sign_off_day',
      sql`(${table.answer} = 'keep') = (${table.lookAgainOn} is not null)`,
    ),
    check(
      'retention_sign_off_by_another',
      sql`(${table.agreedBy} is null) = (${table.agreedAt} is null) and ${table.agreedBy} <> ${table.saidBy}
        and (${table.agreedBy} is null or ${table.answer} = 'destroy')`,
    ),
    allow('select', `area_id = ${my.areaId} and ${iMayBeSecond}`),
    allow(
      'insert',
      `area_id = ${my.areaId} and ${iKeep} and said_by = ${my.actorId} and agreed_by is null and family_is_of_my_area(family_id)
  and (answer = 'keep' or not family_is_held(family_id))`,
    ),
    allow(
      'update',
      `area_id = ${my.areaId} and ${iMayBeSecond} and answer = 'destroy' and agreed_by is null and made_by_another(said_by)
  and not family_is_held(family_id) and family_is_as_it_was(family_id, said_at)`,
      `area_id = ${my.areaId} and agreed_by = ${my.actorId} and made_by_another(said_by)`,
    ),
  ],
);
