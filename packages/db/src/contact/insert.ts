import type { ContactPerson, ContactSource, RecordContact } from '@waymark/domain/contact';
import type { TriageRoute } from '@waymark/domain/triage';
import { sql } from 'drizzle-orm';

import type { Transaction } from '../client.ts';
import { family, person } from '../family/tables.ts';
import { contact, contactPerson, referenceCounter } from './tables.ts';

export type NewContact = {
  id: string;
  /** A family that is there already, or the id for a new one. */
  familyId: string;
  areaId: string;
  agencyId: string;
  reference: string;
  source: ContactSource;
  recordedBy: string;
  recordedAt: Date;
  /** The agreement that it is sent under; null where it needs none (AGR-6). */
  madeUnder: string | null;
  written: RecordContact;
  route: TriageRoute;
};

/** Writes a family without its people. */
export async function insertFamily(
  tx: Transaction,
  row: { id: string; areaId: string; name: string; createdBy: string; createdAt: Date },
): Promise<void> {
  await tx.insert(family).values(row);
}

/** Writes a contact in its first state. Breaks `contact_police_reference` where the agency has sent it before. */
export async function insertContact(tx: Transaction, row: NewContact): Promise<void> {
  await tx.insert(contact).values(columnsOf(row));
}

/**
 * The same with the next reference of its area, WB-26-0012, which it gives back. The area's counter stays locked until the
 * transaction ends, so little is to be asked for after it.
 */
export async function insertNextContact(
  tx: Transaction,
  row: Omit<NewContact, 'reference'>,
  { prefix, year }: { prefix: string; year: number },
): Promise<string> {
  const taken = tx.$with('taken').as(
    tx
      .insert(referenceCounter)
      .values({ areaId: row.areaId, year, last: 1 })
      .onConflictDoUpdate({
        target: [referenceCounter.areaId, referenceCounter.year],
        set: { last: sql`${referenceCounter.last} + 1` },
      })
      .returning({ last: referenceCounter.last }),
  );
  const before = `${prefix}-${String(year % 100).padStart(2, '0')}-`;
  const reference = sql<string>`(
    select ${before}::text || lpad(last::text, greatest(4, length(last::text)), '0') from taken)`;
  const rows = await tx
    .with(taken)
    .insert(contact)
    .values({ ...columnsOf(row), reference })
    .returning({ reference: contact.reference });
  return rows[0]?.reference ?? '';
}

function columnsOf<Row extends Omit<NewContact, 'reference'>>({ written, route, ...columns }: Row) {
  return {
    ...columns,
    state: 'routed' as const,
    worry: written.worry,
    analysis: written.analysis,
    childVoice: written.childVoice,
    agreement: written.agreement,
    agreementReason: written.agreementReason,
    policeReference: written.policeReference,
    screenedBy: written.screenedBy,
    facts: written.facts,
    route,
    routeOutcome: route.outcome,
  };
}

/** The name of the unique index that says a police reference was sent before by the same agency. */
export const policeReferenceIndex = 'contact_police_reference';

/** Writes people of a family and names them in a contact. */
export async function insertPeople(
  tx: Transaction,
  of: { areaId: string; familyId: string; contactId: string },
  people: readonly (ContactPerson & { id: string })[],
): Promise<void> {
  if (people.length === 0) return;
  // Sent together, one after the other.
  await Promise.all([
    insertPersons(tx, of, people),
    namePeople(
      tx,
      of.contactId,
      people.map((each) => each.id),
    ),
  ]);
}

async function insertPersons(
  tx: Transaction,
  { areaId, familyId }: { areaId: string; familyId: string },
  people: readonly (ContactPerson & { id: string })[],
): Promise<void> {
  await tx.insert(person).values(people.map((each) => ({ ...each, areaId, familyId })));
}

/** Names people who are there already in a contact. */
export async function namePeople(
  tx: Transaction,
  contactId: string,
  personIds: readonly string[],
): Promise<void> {
  await tx.insert(contactPerson).values(personIds.map((personId) => ({ contactId, personId })));
}
