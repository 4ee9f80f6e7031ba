import type {
  CaptureMethod,
  EarlyHelpQuestion,
  ShareUnderAgreement,
} from '@waymark/domain/sharing';
import { and, asc, desc, eq, inArray, isNull, sql, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';

import { actor, agency } from '../access/tables.ts';
import type { Transaction } from '../client.ts';
import { contact } from '../contact/tables.ts';
import {
  familyAnswer,
  familyAnswerLine,
  familyAnswerWithdrawal,
  sharingTask,
} from './answer-tables.ts';
import { disclosure } from './tables.ts';

export type NewFamilyAnswer = typeof familyAnswer.$inferInsert;
export type NewFamilyAnswerLine = typeof familyAnswerLine.$inferInsert;

/** Writes answers, each in a row of its own, with their lines. */
export async function insertAnswers(
  tx: Transaction,
  answers: readonly NewFamilyAnswer[],
  lines: readonly NewFamilyAnswerLine[],
): Promise<void> {
  await tx.insert(familyAnswer).values([...answers]);
  if (lines.length > 0) await tx.insert(familyAnswerLine).values([...lines]);
}

/** That an answer or a line was taken back: when, by whom and how, and when that was written down. */
export type Withdrawal = { on: string; by: string; capture: CaptureMethod; recordedAt: string };

/** One answer of one person, with its lines where the actor may see them. */
export type AnswerRecord = {
  id: string;
  askedId: string;
  question: EarlyHelpQuestion;
  personId: string;
  givenBy: string;
  givenOn: string;
  capture: CaptureMethod;
  wordingVersion: string;
  agreed: boolean | null;
  howJudgedAble: string | null;
  agencyId: string;
  agencyName: string;
  recordedByName: string;
  recordedAt: string;
  withdrawn: Withdrawal | null;
  lines: {
    id: string;
    words: string;
    why: string | null;
    considered: string | null;
    withdrawn: Withdrawal | null;
  }[];
};

/** The answers of the people of a contact, newest first. */
export async function listAnswers(tx: Transaction, contactId: string): Promise<AnswerRecord[]> {
  const rows = await tx
    .select({ row: familyAnswer, agencyName: agency.name, recordedByName: actor.name })
    .from(familyAnswer)
    .innerJoin(agency, eq(agency.id, familyAnswer.agencyId))
    .innerJoin(actor, eq(actor.id, familyAnswer.recordedBy))
    .where(eq(familyAnswer.contactId, contactId))
    .orderBy(desc(familyAnswer.recordedAt), asc(familyAnswer.question));
  if (rows.length === 0) return [];
  const ids = rows.map(({ row }) => row.id);
  const lines = await tx
    .select()
    .from(familyAnswerLine)
    .where(inArray(familyAnswerLine.answerId, ids))
    .orderBy(asc(familyAnswerLine.number));
  const taken = await tx
    .select()
    .from(familyAnswerWithdrawal)
    .where(inArray(familyAnswerWithdrawal.answerId, ids));
  const withdrawn = (answerId: string, lineId: string | null): Withdrawal | null => {
    const found = taken.find((each) => each.answerId === answerId && each.lineId === lineId);
    if (!found) return null;
    const { withdrawnOn: on, withdrawnBy: by, capture, recordedAt } = found;
    return { on, by, capture, recordedAt: recordedAt.toISOString() };
  };
  return rows.map(({ row, agencyName, recordedByName }) => {
    const { recordedAt, areaId: _areaId, contactId: _contactId, recordedBy: _by, ...shown } = row;
    return {
      ...shown,
      agencyName,
      recordedByName,
      recordedAt: recordedAt.toISOString(),
      withdrawn: withdrawn(row.id, null),
      lines: lines
        .filter(({ answerId }) => answerId === row.id)
        .map(({ id, words, why, considered }) => ({
          id,
          words,
          why,
          considered,
          withdrawn: withdrawn(row.id, id),
        })),
    };
  });
}

/** One answer, as a withdrawal needs it, or null where it is out of sight. */
export async function findAnswer(
  tx: Transaction,
  id: string,
): Promise<{
  contactId: string;
  question: EarlyHelpQuestion;
  personId: string;
  givenOn: string;
} | null> {
  const rows = await tx
    .select({
      contactId: familyAnswer.contactId,
      question: familyAnswer.question,
      personId: familyAnswer.personId,
      givenOn: familyAnswer.givenOn,
    })
    .from(familyAnswer)
    .where(eq(familyAnswer.id, id));
  return rows[0] ?? null;
}

/** Writes that an answer was taken back. Breaks `family_answer_withdrawn_once` where it was before. */
export async function insertWithdrawal(
  tx: Transaction,
  row: typeof familyAnswerWithdrawal.$inferInsert,
): Promise<void> {
  await tx.insert(familyAnswerWithdrawal).values(row);
}

/** A share that was made by somebody's agreement, and who sees to it now. */
export type WithdrawnShare = ShareUnderAgreement & { assigneeId: string };

/** Every share made by the agreement that a withdrawal of the actor's takes back, of whichever agency: ids and nothing else. */
export async function listSharesOfWithdrawal(
  tx: Transaction,
  withdrawalId: string,
): Promise<WithdrawnShare[]> {
  const rows = await tx.execute<WithdrawnShare>(sql`
    select disclosure_id as "shareId", recipient_id as "recipientId", rested_on::text as "restedOn", running,
           assignee_id as "assigneeId"
    from shares_of_withdrawal(${withdrawalId}::uuid)`);
  return [...rows];
}

export type NewSharingTask = {
  id: string;
  areaId: string;
  /** None where a share that could not wait was then not approved. */
  withdrawalId: string | null;
  kind: 'tell' | 'stop' | 'check-first';
  disclosureId: string;
  assigneeId: string;
  askedOn: string;
};

/** Writes what is asked of people about shares. */
export async function insertTasks(tx: Transaction, rows: readonly NewSharingTask[]): Promise<void> {
  if (rows.length > 0) await tx.insert(sharingTask).values([...rows]);
}

/** What is asked of somebody about one share. `contactId` and `reference` where the actor may see the contact. */
export type SharingTask = {
  id: string;
  kind: NewSharingTask['kind'];
  /** Why it is asked. */
  because: 'taken-back' | 'not-approved';
  disclosureId: string;
  assigneeId: string;
  assigneeName: string;
  /** Whether whoever was asked has left. */
  isLeft: boolean;
  /** Whether it is the actor's to tick off: their own, or left by somebody for whom they answer (SHR-B5). */
  isMine: boolean;
  recipientName: string;
  purpose: string;
  askedOn: string;
  contactId: string | null;
  reference: string | null;
  doneAt: string | null;
};

/** What is asked about the shares of one contact: what the actor may know of. */
export function listTasksOfContact(tx: Transaction, contactId: string): Promise<SharingTask[]> {
  return tasksWhere(tx, eq(disclosure.contactId, contactId));
}

/** What is asked of the actor and not done, the longest waiting first. */
export function listMyTasks(tx: Transaction): Promise<SharingTask[]> {
  return tasksWhere(tx, and(isMine, isNull(sharingTask.doneAt)));
}

/** One of them, or null where it is out of sight. */
export async function findTask(tx: Transaction, id: string): Promise<SharingTask | null> {
  const [task] = await tasksWhere(tx, eq(sharingTask.id, id));
  return task ?? null;
}

/** Ticks one off for the actor. False where it was done before. */
export async function finishTask(
  tx: Transaction,
  id: string,
  done: { doneAt: Date; doneBy: string },
): Promise<boolean> {
  const rows = await tx
    .update(sharingTask)
    .set(done)
    .where(and(eq(sharingTask.id, id), isNull(sharingTask.doneAt)))
    .returning({ id: sharingTask.id });
  return rows.length === 1;
}

const recipientAgency = alias(agency, 'recipient_agency');
const isMine = sql<boolean>`${sharingTask.id} in (select tasks_i_see_to())`;

async function tasksWhere(tx: Transaction, where: SQL | undefined): Promise<SharingTask[]> {
  const rows = await tx
    .select({
      id: sharingTask.id,
      kind: sharingTask.kind,
      withdrawalId: sharingTask.withdrawalId,
      isMine,
      disclosureId: sharingTask.disclosureId,
      assigneeId: sharingTask.assigneeId,
      assigneeName: actor.name,
      isLeft: sql<boolean>`${actor.endedAt} is not null`,
      recipientName: sql<string>`coalesce(${recipientAgency.name}, ${disclosure.recipientName})`,
      purpose: disclosure.purpose,
      askedOn: sharingTask.askedOn,
      contactId: contact.id,
      reference: contact.reference,
      doneAt: sharingTask.doneAt,
    })
    .from(sharingTask)
    .innerJoin(actor, eq(actor.id, sharingTask.assigneeId))
    .innerJoin(disclosure, eq(disclosure.id, sharingTask.disclosureId))
    .leftJoin(recipientAgency, eq(recipientAgency.id, disclosure.recipientAgencyId))
    .leftJoin(contact, eq(contact.id, disclosure.contactId))
    .where(where)
    .orderBy(asc(sharingTask.askedOn), asc(sharingTask.id));
  return rows.map(({ withdrawalId, doneAt, ...row }) => ({
    ...row,
    because: withdrawalId === null ? 'not-approved' : 'taken-back',
    doneAt: doneAt?.toISOString() ?? null,
  }));
}
