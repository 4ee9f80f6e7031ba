import type { SignOffAnswer } from '@waymark/domain/retention';
import { and, eq, isNull, sql } from 'drizzle-orm';

import type { Transaction } from '../client.ts';
import { legalHold, retentionSignOff } from './retention-tables.ts';

/** What retention has to know of a family's record: days and ids, and no word of it. */
export type RetentionRow = {
  familyId: string;
  /** A contact of the family, for the audit. */
  contactId: string;
  references: string[];
  births: (string | null)[];
  lastDone: string;
  /** The same as a moment; now, while somebody waits for what is held of them (RTS-1). */
  lastDoneAt: string;
  /** When the newest hold was placed, lifted or not. */
  lastHeldAt: string | null;
  wentToSocialCare: boolean;
  hold: { id: string; reason: string; placedByName: string; placedAt: string } | null;
  /** What was said of it last. */
  said: {
    id: string;
    answer: SignOffAnswer;
    reason: string;
    lookAgainOn: string | null;
    saidOn: string;
    saidAt: string;
    saidByName: string;
    saidByAnother: boolean;
    agreedByName: string | null;
  } | null;
};

/**
 * Records for which nothing was done since a day, or that are held; or the one with a reference. Nothing for anybody but an
 * information governance lead or a supervisor of the area: PostgreSQL says so.
 */
export async function listForRetention(
  tx: Transaction,
  which: { quietSince: string } | { reference: string },
): Promise<RetentionRow[]> {
  const quietSince = 'quietSince' in which ? which.quietSince : null;
  const reference = 'reference' in which ? which.reference : null;
  const rows = await tx.execute<RetentionRow>(sql`
    select family_id as "familyId", contact_id as "contactId", refs as "references", births, last_done as "lastDone",
           last_done_at as "lastDoneAt", last_held_at as "lastHeldAt",
           went_to_social_care as "wentToSocialCare", hold, said
    from records_for_retention(${quietSince}::date, ${reference}::text)`);
  return [...rows];
}

/** Places a hold. Breaks `legal_hold_one` where there is one. */
export async function insertHold(
  tx: Transaction,
  row: {
    id: string;
    areaId: string;
    familyId: string;
    reason: string;
    placedBy: string;
    placedAt: Date;
  },
): Promise<void> {
  await tx.insert(legalHold).values(row);
}

/** Lifts a hold. False where it was lifted before. */
export async function liftHold(
  tx: Transaction,
  id: string,
  lifted: { liftedReason: string; liftedBy: string; liftedAt: Date },
): Promise<boolean> {
  const rows = await tx
    .update(legalHold)
    .set(lifted)
    .where(and(eq(legalHold.id, id), isNull(legalHold.liftedAt)))
    .returning({ id: legalHold.id });
  return rows.length === 1;
}

/** Of which family a hold is, where the actor may see it. */
export async function findHold(tx: Transaction, id: string): Promise<{ familyId: string } | null> {
  const rows = await tx
    .select({ familyId: legalHold.familyId })
    .from(legalHold)
    .where(eq(legalHold.id, id));
  return rows[0] ?? null;
}

/** Writes down what is to become of a record. */
export async function insertSignOff(
  tx: Transaction,
  row: {
    id: string;
    areaId: string;
    familyId: string;
    answer: SignOffAnswer;
    reason: string;
    lookAgainOn: string | null;
    version: string;
    saidBy: string;
    saidAt: Date;
  },
): Promise<void> {
  await tx.insert(retentionSignOff).values(row);
}

/** The second person agrees that a record may be destroyed. False where somebody was faster. */
export async function agreeToDestroy(
  tx: Transaction,
  id: string,
  agreed: { agreedBy: string; agreedAt: Date },
): Promise<boolean> {
  const rows = await tx
    .update(retentionSignOff)
    .set(agreed)
    .where(and(eq(retentionSignOff.id, id), isNull(retentionSignOff.agreedBy)))
    .returning({ id: retentionSignOff.id });
  return rows.length === 1;
}
