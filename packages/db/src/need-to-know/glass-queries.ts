import type { GlassAnswer } from '@waymark/domain/need-to-know';
import { aliasedTable, and, asc, desc, eq, isNull, sql } from 'drizzle-orm';

import { actor, agency } from '../access/tables.ts';
import type { Transaction } from '../client.ts';
import { contact } from '../contact/tables.ts';
import { breakGlass } from './tables.ts';

/** Whether the actor sees a contact by its reference, and whether because they broke the glass; null where they do not. */
export async function findByReference(
  tx: Transaction,
  reference: string,
): Promise<{ contactId: string; isOpenByGlass: boolean } | null> {
  const rows = await tx
    .select({
      contactId: contact.id,
      isOpenByGlass: sql<boolean>`${contact.familyId} in (select families_open_to_me())`,
    })
    .from(contact)
    .where(eq(contact.reference, reference));
  return rows[0] ?? null;
}

export type NewBreakGlass = {
  id: string;
  reference: string;
  reason: string;
  hours: number;
  version: string;
};

/** What was opened, and until when by the database's clock. */
export type OpenedFamily = { contactId: string; familyId: string; endsAt: string };

/** Opens a family to the actor for a time. Null where nothing of the area has this reference. */
export async function openByGlass(
  tx: Transaction,
  { id, reference, reason, hours, version }: NewBreakGlass,
): Promise<OpenedFamily | null> {
  const rows = await tx.execute<{ contactId: string; familyId: string; endsAt: string }>(sql`
    select contact_id as "contactId", family_id as "familyId", ends_at as "endsAt"
    from break_glass(${id}::uuid, ${reference}, ${reason}, ${hours}::int, ${version})`);
  const row = rows[0];
  return row ? { ...row, endsAt: new Date(row.endsAt).toISOString() } : null;
}

/** Whose work an open family is (NTK-10), each with a contact of theirs; leavers are not among them. */
export async function listOwnersOfOpen(
  tx: Transaction,
  familyId: string,
): Promise<{ actorId: string; contactId: string }[]> {
  const rows = await tx.execute<{ actorId: string; contactId: string }>(sql`
    select actor_id as "actorId", contact_id as "contactId" from owners_of_open_family(${familyId}::uuid)`);
  return [...rows];
}

/** Glass that was broken: by whom, why, until when, and what was found of it. */
export type BrokenGlass = {
  id: string;
  contactId: string;
  /** The reference by which it was opened. */
  reference: string;
  /** Whether the actor sees the contact themselves. */
  maySee: boolean;
  actorId: string;
  personId: string;
  name: string;
  jobTitle: string;
  agencyName: string;
  reason: string;
  brokenAt: Date;
  endsAt: Date;
  isOpen: boolean;
  answer: GlassAnswer | null;
  finding: string | null;
  reviewedByName: string | null;
  reviewedAt: Date | null;
};

const longestList = 200;

function select(tx: Transaction) {
  const reviewer = aliasedTable(actor, 'reviewer');
  return tx
    .select({
      id: breakGlass.id,
      contactId: breakGlass.contactId,
      reference: sql<string>`reference_of_glass(${breakGlass.id})`,
      maySee: sql<boolean>`exists (select 1 from ${contact} where ${contact.id} = ${breakGlass.contactId})`,
      actorId: breakGlass.actorId,
      personId: sql<string>`coalesce(${actor.personId}::text, '')`,
      name: actor.name,
      jobTitle: actor.jobTitle,
      agencyName: agency.name,
      reason: breakGlass.reason,
      brokenAt: breakGlass.brokenAt,
      endsAt: breakGlass.endsAt,
      isOpen: sql<boolean>`${breakGlass.endsAt} > now()`,
      answer: breakGlass.answer,
      finding: breakGlass.finding,
      reviewedByName: reviewer.name,
      reviewedAt: breakGlass.reviewedAt,
    })
    .from(breakGlass)
    .innerJoin(actor, eq(actor.id, breakGlass.actorId))
    .innerJoin(agency, eq(agency.id, actor.agencyId))
    .leftJoin(reviewer, eq(reviewer.id, breakGlass.reviewedBy));
}

/** The glass that the actor may know of: their own, of their families, and for an information governance lead all others'. */
export async function listBrokenGlass(tx: Transaction): Promise<BrokenGlass[]> {
  return select(tx).orderBy(desc(breakGlass.brokenAt), desc(breakGlass.id)).limit(longestList);
}

/** Of the glass that the actor may know of what nobody has looked into, the oldest first: what is overdue stands above. */
export async function listGlassToReview(tx: Transaction): Promise<BrokenGlass[]> {
  return select(tx)
    .where(isNull(breakGlass.reviewedAt))
    .orderBy(asc(breakGlass.brokenAt), asc(breakGlass.id))
    .limit(longestList);
}

/** Adds what was found, once. False where somebody was faster, or the actor may not. */
export async function reviewGlass(
  tx: Transaction,
  id: string,
  found: { answer: GlassAnswer; finding: string; reviewedBy: string; reviewedAt: Date },
): Promise<boolean> {
  const rows = await tx
    .update(breakGlass)
    .set(found)
    .where(and(eq(breakGlass.id, id), isNull(breakGlass.reviewedAt)))
    .returning({ id: breakGlass.id });
  return rows.length === 1;
}

/** The actor's person, the same in every post of theirs. */
export async function findMyPersonId(tx: Transaction): Promise<string> {
  const rows = await tx.execute<{ personId: string | null }>(
    sql`select current_person_id() as "personId"`,
  );
  return rows[0]?.personId ?? '';
}
