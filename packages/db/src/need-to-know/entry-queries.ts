import type { ContactWay, RestrictedClass } from '@waymark/domain/need-to-know';
import { asc, desc, eq, inArray, sql } from 'drizzle-orm';

import { actor, agency } from '../access/tables.ts';
import type { Transaction } from '../client.ts';
import { contact } from '../contact/tables.ts';
import { person } from '../family/tables.ts';
import { restrictedEntry, restrictedReader, restrictedText, safeContact } from './tables.ts';

/** A family as the actor sees it by one of its contacts. */
export type SeenFamily = { familyId: string; contactId: string; isOpenByGlass: boolean };

/** The family of a contact that the actor may see, and whether they see it because they broke the glass. */
export async function findFamilyOfContact(
  tx: Transaction,
  contactId: string,
): Promise<SeenFamily | null> {
  const rows = await tx
    .select({
      familyId: contact.familyId,
      contactId: contact.id,
      isOpenByGlass: sql<boolean>`${contact.familyId} in (select families_open_to_me())`,
    })
    .from(contact)
    .where(eq(contact.id, contactId));
  return rows[0] ?? null;
}

/** That something is kept back of a family: what kind, by whom, and whether the actor may read it. Never what. */
export type KeptBack = {
  id: string;
  class: RestrictedClass;
  agencyName: string;
  writtenByName: string;
  writtenAt: string;
  mayRead: boolean;
};

/** What is kept back of a family, of which the actor may know, newest first. */
export async function listKeptBack(tx: Transaction, familyId: string): Promise<KeptBack[]> {
  const rows = await tx
    .select({
      id: restrictedEntry.id,
      class: restrictedEntry.class,
      agencyName: agency.name,
      writtenByName: actor.name,
      writtenAt: restrictedEntry.writtenAt,
      mayRead: sql<boolean>`exists (select 1 from ${restrictedText} where ${restrictedText.entryId} = ${restrictedEntry.id})`,
    })
    .from(restrictedEntry)
    .innerJoin(agency, eq(agency.id, restrictedEntry.agencyId))
    .innerJoin(actor, eq(actor.id, restrictedEntry.writtenBy))
    .where(eq(restrictedEntry.familyId, familyId))
    .orderBy(desc(restrictedEntry.writtenAt), asc(restrictedEntry.id));
  return rows.map((row) => ({ ...row, writtenAt: row.writtenAt.toISOString() }));
}

/** A restricted entry with its text, for whoever may read it. */
export type RestrictedEntryRecord = {
  id: string;
  familyId: string;
  class: RestrictedClass;
  personId: string | null;
  text: string;
  why: string;
  writtenById: string;
  writtenAt: string;
  /** Whom the writer named; for anybody else at most themselves. */
  named: { id: string; name: string }[];
};

/** One entry with its text; null where it does not exist or the actor may not read it. */
export async function findRestrictedEntry(
  tx: Transaction,
  entryId: string,
): Promise<RestrictedEntryRecord | null> {
  const rows = await tx
    .select({
      id: restrictedEntry.id,
      familyId: restrictedEntry.familyId,
      class: restrictedEntry.class,
      personId: restrictedText.personId,
      text: restrictedText.text,
      why: restrictedText.why,
      writtenById: restrictedEntry.writtenBy,
      writtenAt: restrictedEntry.writtenAt,
    })
    .from(restrictedEntry)
    .innerJoin(restrictedText, eq(restrictedText.entryId, restrictedEntry.id))
    .where(eq(restrictedEntry.id, entryId));
  const row = rows[0];
  if (!row) return null;
  const named = await tx
    .select({ id: actor.id, name: actor.name })
    .from(restrictedReader)
    .innerJoin(actor, eq(actor.id, restrictedReader.actorId))
    .where(eq(restrictedReader.entryId, entryId))
    .orderBy(asc(actor.name));
  return { ...row, writtenAt: row.writtenAt.toISOString(), named };
}

/** One contact of a family that the actor sees: what an entry of the audit about the family can be about. */
export async function findAContactOf(tx: Transaction, familyId: string): Promise<string | null> {
  const rows = await tx
    .select({ id: contact.id })
    .from(contact)
    .where(eq(contact.familyId, familyId))
    .orderBy(asc(contact.recordedAt))
    .limit(1);
  return rows[0]?.id ?? null;
}

export type NewRestrictedEntry = {
  id: string;
  areaId: string;
  familyId: string;
  class: RestrictedClass;
  agencyId: string;
  writtenBy: string;
  writtenAt: Date;
  personId: string | null;
  text: string;
  why: string;
  namedIds: readonly string[];
};

/** Writes an entry with its text and whom it names. PostgreSQL refuses it of whoever does not see the family by their work. */
export async function insertRestrictedEntry(
  tx: Transaction,
  { personId, text, why, namedIds, ...entry }: NewRestrictedEntry,
): Promise<void> {
  await tx.insert(restrictedEntry).values(entry);
  await tx.insert(restrictedText).values({ entryId: entry.id, personId, text, why });
  await insertReaders(tx, namedIds, {
    entryId: entry.id,
    namedBy: entry.writtenBy,
    namedAt: entry.writtenAt,
  });
}

/** Names people who may read an entry too; who is named already stays so. */
export async function insertReaders(
  tx: Transaction,
  actorIds: readonly string[],
  named: { entryId: string; namedBy: string; namedAt: Date },
): Promise<void> {
  if (actorIds.length === 0) return;
  const rows = [...new Set(actorIds)].map((actorId) => ({ ...named, actorId }));
  await tx.insert(restrictedReader).values(rows).onConflictDoNothing();
}

/** Which of these people belong to the family, as far as the actor sees them. */
export async function listPeopleOfFamily(
  tx: Transaction,
  familyId: string,
): Promise<{ id: string }[]> {
  return tx.select({ id: person.id }).from(person).where(eq(person.familyId, familyId));
}

/** How somebody may be reached, as it holds now. */
export type SafeContactRecord = {
  personId: string;
  ways: ContactWay[];
  words: string;
  setByName: string;
  setAt: string;
};

/** How each of these people may be reached; those of whom nobody asked are not among them. */
export async function listSafeContact(
  tx: Transaction,
  personIds: readonly string[],
): Promise<SafeContactRecord[]> {
  if (personIds.length === 0) return [];
  const rows = await tx
    .selectDistinctOn([safeContact.personId], {
      personId: safeContact.personId,
      ways: safeContact.ways,
      words: safeContact.words,
      setByName: actor.name,
      setAt: safeContact.setAt,
    })
    .from(safeContact)
    .innerJoin(actor, eq(actor.id, safeContact.setBy))
    .where(inArray(safeContact.personId, [...personIds]))
    .orderBy(safeContact.personId, desc(safeContact.setAt), desc(safeContact.id));
  return rows.map((row) => ({ ...row, setAt: row.setAt.toISOString() }));
}

export type NewSafeContact = {
  id: string;
  areaId: string;
  personId: string;
  ways: readonly ContactWay[];
  words: string;
  setBy: string;
  setAt: Date;
};

/** Sets how somebody may be reached from now on. */
export async function insertSafeContact(tx: Transaction, row: NewSafeContact): Promise<void> {
  await tx.insert(safeContact).values({ ...row, ways: [...row.ways] });
}
