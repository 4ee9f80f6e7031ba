import { personKinds } from '@waymark/domain/contact';
import { date, index, pgEnum, pgTable, text, uuid } from 'drizzle-orm/pg-core';

import { actor, areaId } from '../access/tables.ts';
import { id, moment } from '../columns.ts';
import { iWorkWithFamilies } from '../need-to-know/gate.ts';
import { allow, my } from '../policies.ts';

export const personKind = pgEnum('person_kind', personKinds);

/** A family is seen by whoever sees one of its contacts, and by nobody else. */
export const family = pgTable(
  'family',
  {
    id: id(),
    areaId: areaId(),
    name: text('name').notNull(),
    createdBy: uuid('created_by')
      .notNull()
      .references(() => actor.id),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [
    index('family_area').on(table.areaId),
    allow('select', 'exists (select 1 from contact c where c.family_id = family.id)'),
    // Nobody writes down a family whose role does not work with any.
    allow(
      'insert',
      `area_id = ${my.areaId} and created_by = ${my.actorId} and ${iWorkWithFamilies}`,
    ),
  ],
);

/** A person is seen through the contacts that name them, not through the whole family. */
export const person = pgTable(
  'person',
  {
    id: id(),
    areaId: areaId(),
    familyId: uuid('family_id')
      .notNull()
      .references(() => family.id),
    kind: personKind('kind').notNull(),
    givenName: text('given_name').notNull(),
    familyName: text('family_name').notNull(),
    dateOfBirth: date('date_of_birth', { mode: 'string' }),
  },
  (table) => [
    index('person_family').on(table.familyId),
    allow('select', 'exists (select 1 from contact_person cp where cp.person_id = person.id)'),
    allow('insert', `area_id = ${my.areaId} and family_was_made_by_me(family_id)`),
  ],
);
