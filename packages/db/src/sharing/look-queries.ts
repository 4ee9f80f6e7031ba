import { asc, eq, inArray, sql } from 'drizzle-orm';

import { actor } from '../access/tables.ts';
import type { Transaction } from '../client.ts';
import { disclosure, disclosureLook } from './tables.ts';

/** What came of looking again at a decision not to share; no day where it is settled. */
export type LookRecord = {
  reason: string;
  lookAgainOn: string | null;
  byName: string;
  recordedAt: string;
};

/** SQL: the agency has decided since about all of these people with this recipient, as far as the actor may know of it. */
export const decidedAgain = sql<boolean>`exists (
  select 1 from disclosure later
  where later.contact_id = ${disclosure.contactId} and later.agency_id = ${disclosure.agencyId}
    and later.recipient_id = ${disclosure.recipientId} and later.decided_at > ${disclosure.decidedAt}
    and later.subject_ids @> ${disclosure.subjectIds})`;

/** Writes what came of a look. It is never changed. */
export async function insertLook(
  tx: Transaction,
  row: typeof disclosureLook.$inferInsert,
): Promise<void> {
  await tx.insert(disclosureLook).values(row);
}

/** The latest look at each of these decisions. */
export async function latestLooks(
  tx: Transaction,
  ids: readonly string[],
): Promise<Map<string, LookRecord>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .select({ look: disclosureLook, byName: actor.name })
    .from(disclosureLook)
    .innerJoin(actor, eq(actor.id, disclosureLook.recordedBy))
    .where(inArray(disclosureLook.disclosureId, [...ids]))
    .orderBy(asc(disclosureLook.recordedAt));
  // The latest comes last, and so it is the one that is kept.
  return new Map(
    rows.map(({ look: { disclosureId, reason, lookAgainOn, recordedAt }, byName }) => [
      disclosureId,
      { reason, lookAgainOn, byName, recordedAt: recordedAt.toISOString() },
    ]),
  );
}
