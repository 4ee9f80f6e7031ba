import { contactWays, glassAnswers, restrictedClasses } from '@waymark/domain/need-to-know';
import { sql } from 'drizzle-orm';
import { check, index, pgEnum, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';

import { actor, agency, areaId } from '../access/tables.ts';
import { id, moment } from '../columns.ts';
import { contact } from '../contact/tables.ts';
import { family, person } from '../family/tables.ts';
import { allow, iAm, my } from '../policies.ts';
import { familiesOpenToMe, iWorkWithFamilies, mayKnowOfEntry, mayReadEntry } from './gate.ts';

export const restrictedClass = pgEnum('restricted_class', restrictedClasses);
export const contactWay = pgEnum('contact_way', contactWays);
export const glassAnswer = pgEnum('glass_answer', glassAnswers);

const iSeeItsFamily = 'exists (select 1 from family f where f.id = restricted_entry.family_id)';

/**
 * That something about a family is kept from most of those who see it (NTK-1). What it says stands in `restricted_text`, so
 * that whoever may know that it is there cannot read it. Never changed.
 */
export const restrictedEntry = pgTable(
  'restricted_entry',
  {
    id: id(),
    areaId: areaId(),
    familyId: uuid('family_id')
      .notNull()
      .references(() => family.id),
    class: restrictedClass('class').notNull(),
    agencyId: uuid('agency_id')
      .notNull()
      .references(() => agency.id),
    writtenBy: uuid('written_by')
      .notNull()
      .references(() => actor.id),
    writtenAt: moment('written_at').notNull(),
  },
  (table) => [
    index('restricted_entry_family').on(table.familyId, table.writtenAt),
    allow('select', `area_id = ${my.areaId} and ${iSeeItsFamily} and ${mayKnowOfEntry}`),
    // NTK-12: broken glass opens a family for reading alone.
    allow(
      'insert',
      `area_id = ${my.areaId} and written_by = ${my.actorId} and agency_id = ${my.agencyId}
  and ${iWorkWithFamilies} and ${iSeeItsFamily} and family_id not in ${familiesOpenToMe}`,
    ),
  ],
);

const iWroteIt = (entryId: string) => `exists (
    select 1 from restricted_entry e where e.id = ${entryId} and e.written_by = ${my.actorId}
      and e.family_id not in ${familiesOpenToMe})`;

/** What a restricted entry says, of whom, and why only some may read it. */
export const restrictedText = pgTable(
  'restricted_text',
  {
    entryId: uuid('entry_id')
      .primaryKey()
      .references(() => restrictedEntry.id),
    /** Whom of the family it is about; null where it is about all of them. */
    personId: uuid('person_id').references(() => person.id),
    text: text('text').notNull(),
    why: text('why').notNull(),
  },
  () => [
    allow(
      'select',
      `exists (select 1 from restricted_entry e where e.id = restricted_text.entry_id and ${mayReadEntry('e.')})`,
    ),
    allow('insert', iWroteIt('restricted_text.entry_id')),
  ],
);

/** Whom the writer of an entry named to read it (NTK-5). */
export const restrictedReader = pgTable(
  'restricted_reader',
  {
    entryId: uuid('entry_id')
      .notNull()
      .references(() => restrictedEntry.id),
    actorId: uuid('actor_id')
      .notNull()
      .references(() => actor.id),
    namedBy: uuid('named_by')
      .notNull()
      .references(() => actor.id),
    namedAt: moment('named_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.entryId, table.actorId] }),
    index('restricted_reader_actor').on(table.actorId),
    allow(
      'select',
      `(actor_id = ${my.actorId} or named_by = ${my.actorId})
  and exists (select 1 from restricted_entry e where e.id = restricted_reader.entry_id)`,
    ),
    allow(
      'insert',
      `named_by = ${my.actorId} and ${iWroteIt('restricted_reader.entry_id')}
  and exists (
    select 1 from actor a where a.id = restricted_reader.actor_id and a.kind = 'person' and a.ended_at is null)`,
    ),
  ],
);

/** How one person of a family may be reached (NTK-7). The newest row holds; earlier ones stay. */
export const safeContact = pgTable(
  'safe_contact',
  {
    id: id(),
    areaId: areaId(),
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
    ways: contactWay('ways').array().notNull(),
    words: text('words').notNull(),
    setBy: uuid('set_by')
      .notNull()
      .references(() => actor.id),
    setAt: moment('set_at').notNull(),
  },
  (table) => [
    index('safe_contact_person').on(table.personId, table.setAt),
    allow(
      'select',
      `area_id = ${my.areaId} and exists (select 1 from person p where p.id = safe_contact.person_id)`,
    ),
    allow(
      'insert',
      `area_id = ${my.areaId} and set_by = ${my.actorId} and ${iWorkWithFamilies}
  and exists (
    select 1 from person p where p.id = safe_contact.person_id and p.family_id not in ${familiesOpenToMe})`,
    ),
  ],
);

const byAnother = `exists (
    select 1 from actor a where a.id = break_glass.actor_id and a.person_id <> ${my.personId})`;
const iReview = `area_id = ${my.areaId} and ${iAm('information-governance-lead')} and ${byAnother}`;

/**
 * Somebody opened a family that was not their work: why, and until when (NTK-8, NTK-9). Written by `break_glass()` alone,
 * with the times of the database's clock; what was found of it is added once.
 */
export const breakGlass = pgTable(
  'break_glass',
  {
    id: id(),
    areaId: areaId(),
    familyId: uuid('family_id')
      .notNull()
      .references(() => family.id),
    /** The contact by whose reference it was opened. */
    contactId: uuid('contact_id')
      .notNull()
      .references(() => contact.id),
    actorId: uuid('actor_id')
      .notNull()
      .references(() => actor.id),
    reason: text('reason').notNull(),
    brokenAt: moment('broken_at').notNull(),
    endsAt: moment('ends_at').notNull(),
    /** The version of the settings that it was opened under. */
    version: text('version').notNull(),
    answer: glassAnswer('answer'),
    finding: text('finding'),
    reviewedBy: uuid('reviewed_by').references(() => actor.id),
    reviewedAt: moment('reviewed_at'),
  },
  (table) => [
    index('break_glass_actor').on(table.actorId, table.endsAt),
    index('break_glass_area').on(table.areaId, table.brokenAt),
    check(
      'break_glass_for_a_time',
      sql`${table.endsAt} > ${table.brokenAt} and ${table.endsAt} <= ${table.brokenAt} + interval '24 hours'`,
    ),
    check(
      'break_glass_reviewed_whole',
      sql`num_nonnulls(${table.answer}, ${table.finding}, ${table.reviewedBy}, ${table.reviewedAt}) in (0, 4)`,
    ),
    check('break_glass_by_another', sql`${table.reviewedBy} <> ${table.actorId}`),
    allow(
      'select',
      `area_id = ${my.areaId} and (actor_id = ${my.actorId} or (${iReview})
  or family_id in (select families_i_look_after()))`,
    ),
    allow(
      'update',
      `${iReview} and reviewed_at is null`,
      `${iReview} and reviewed_by = ${my.actorId}`,
    ),
  ],
);
