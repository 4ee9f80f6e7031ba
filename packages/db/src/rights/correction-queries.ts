import type { AskCorrection, CorrectionAnswer, CorrectionAsker } from '@waymark/domain/rights';
import { and, asc, eq, isNull, sql } from 'drizzle-orm';

import { actor } from '../access/tables.ts';
import type { Transaction } from '../client.ts';
import { contact } from '../contact/tables.ts';
import { correctionRequest } from './tables.ts';

/** The contact with a reference where the actor sees it, or is an information governance lead of the area; else null. */
export async function findContactToCorrect(
  tx: Transaction,
  reference: string,
): Promise<string | null> {
  const rows = await tx.execute<{ id: string }>(sql`
    select c.id from contact c where c.reference = ${reference}
    union select contact_to_correct(${reference}) limit 1`);
  return rows[0]?.id ?? null;
}

export type NewCorrection = Omit<AskCorrection, 'reference'> & {
  id: string;
  areaId: string;
  contactId: string;
  registeredBy: string;
  registeredAt: Date;
};

/** Writes down what somebody says is wrong. */
export async function insertCorrection(tx: Transaction, row: NewCorrection): Promise<void> {
  await tx.insert(correctionRequest).values(row);
}

export type CorrectionRow = {
  id: string;
  contactId: string;
  /** Null where the actor does not see the contact itself. */
  reference: string | null;
  agencyId: string | null;
  askedBy: CorrectionAsker;
  wrong: string;
  right: string;
  receivedOn: string;
  answer: CorrectionAnswer | null;
  correction: string | null;
  reason: string | null;
  answeredByName: string | null;
  answeredAt: Date | null;
};

/** What is said to be wrong in the records that the actor sees, or in one of them; what waits before what is answered. */
export function listCorrections(
  tx: Transaction,
  only: { id?: string; contactId?: string } = {},
): Promise<CorrectionRow[]> {
  return tx
    .select({
      id: correctionRequest.id,
      contactId: correctionRequest.contactId,
      reference: contact.reference,
      agencyId: contact.agencyId,
      askedBy: correctionRequest.askedBy,
      wrong: correctionRequest.wrong,
      right: correctionRequest.right,
      receivedOn: correctionRequest.receivedOn,
      answer: correctionRequest.answer,
      correction: correctionRequest.correction,
      reason: correctionRequest.reason,
      answeredByName: actor.name,
      answeredAt: correctionRequest.answeredAt,
    })
    .from(correctionRequest)
    .leftJoin(contact, eq(contact.id, correctionRequest.contactId))
    .leftJoin(actor, eq(actor.id, correctionRequest.answeredBy))
    .where(
      and(
        only.id === undefined ? undefined : eq(correctionRequest.id, only.id),
        only.contactId === undefined ? undefined : eq(correctionRequest.contactId, only.contactId),
      ),
    )
    .orderBy(
      sql`${correctionRequest.answeredAt} is not null`,
      asc(correctionRequest.receivedOn),
      asc(correctionRequest.id),
    );
}

/** Writes the answer. False where it was answered before. */
export async function answerCorrection(
  tx: Transaction,
  id: string,
  given: {
    answer: CorrectionAnswer;
    correction: string;
    reason: string;
    answeredBy: string;
    answeredAt: Date;
  },
): Promise<boolean> {
  const rows = await tx
    .update(correctionRequest)
    .set(given)
    .where(and(eq(correctionRequest.id, id), isNull(correctionRequest.answer)))
    .returning({ id: correctionRequest.id });
  return rows.length === 1;
}
