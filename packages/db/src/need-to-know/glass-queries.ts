import type { GlassAnswer } from '@waymark/domain/need-to-know';
import { aliasedTable, and, asc, desc, eq, inArray, isNotNull, isNull, or, sql } from 'drizzle-orm';

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

/** How many references that nothing has the actor gave in the last hour (NTK-8). */
export async function countUnheardOf(tx: Transaction): Promise<number> {
  const rows = await tx.execute<{ n: number }>(sql`select my_unheard_of_references() as n`);
  return rows[0]?.n ?? 0;
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

/** How much of what is over a list shows. What waits is never left out of one. */
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

/**
 * The glass that the actor may know of: their own, of their families, and for an information governance lead all others'. All
 * that nobody has looked into, and of the rest the newest.
 */
export async function listBrokenGlass(tx: Transaction): Promise<BrokenGlass[]> {
  const newest = tx
    .select({ id: breakGlass.id })
    .from(breakGlass)
    .where(isNotNull(breakGlass.reviewedAt))
    .orderBy(desc(breakGlass.brokenAt), desc(breakGlass.id))
    .limit(longestList);
  return select(tx)
    .where(or(isNull(breakGlass.reviewedAt), inArray(breakGlass.id, newest)))
    .orderBy(desc(breakGlass.brokenAt), desc(breakGlass.id));
}

/** One of them; null where there is none such, or it is not the actor's to know of. */
export async function findBrokenGlass(tx: Transaction, id: string): Promise<BrokenGlass | null> {
  const [row = null] = await select(tx).where(eq(breakGlass.id, id));
  return row;
}

/** Of the glass that the actor may know of what nobody has looked into, the oldest first: what is overdue stands above. */
export async function listGlassToReview(tx: Transaction): Promise<BrokenGlass[]> {
  return select(tx)
    .where(isNull(breakGlass.reviewedAt))
    .orderBy(asc(breakGlass.brokenAt), asc(breakGlass.id));
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
