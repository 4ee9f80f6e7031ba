import type { ActionState } from '@waymark/domain/action';
import { and, asc, desc, eq, sql } from 'drizzle-orm';

import { actor, agency } from '../access/tables.ts';
import type { Transaction } from '../client.ts';
import { contact } from '../contact/tables.ts';
import { family } from '../family/tables.ts';
import { triageItem, triageMeeting } from '../triage/tables.ts';
import { action } from './tables.ts';

/** An action as its person's list shows it. `dueOn` is a day in London. */
export type MyAction = {
  id: string;
  description: string;
  dueOn: string;
  state: ActionState;
  reference: string;
  familyName: string;
  itemId: string;
  contactId: string;
  fromMeeting: string;
  meetingAt: string;
  completedAt: string | null;
};

const longestList = 200;

/** The actions given to the actor: open ones by date, then done ones, at most 200. */
export async function listMyActions(tx: Transaction): Promise<MyAction[]> {
  const rows = await tx
    .select({
      id: action.id,
      description: action.description,
      dueOn: action.dueOn,
      state: action.state,
      reference: contact.reference,
      familyName: family.name,
      itemId: action.itemId,
      contactId: action.contactId,
      fromMeeting: triageMeeting.name,
      meetingAt: triageMeeting.startsAt,
      completedAt: action.completedAt,
    })
    .from(action)
    .innerJoin(contact, eq(contact.id, action.contactId))
    .innerJoin(family, eq(family.id, contact.familyId))
    .innerJoin(triageItem, eq(triageItem.id, action.itemId))
    .innerJoin(triageMeeting, eq(triageMeeting.id, triageItem.meetingId))
    .where(eq(action.assigneeId, sql`current_actor_id()`))
    .orderBy(asc(action.state), asc(action.dueOn), desc(action.completedAt), asc(action.id))
    .limit(longestList);
  return rows.map((row) => ({
    ...row,
    meetingAt: row.meetingAt.toISOString(),
    completedAt: row.completedAt?.toISOString() ?? null,
  }));
}

/** An action as the contact it came from shows it. */
export type ActionRecord = {
  id: string;
  areaId: string;
  contactId: string;
  itemId: string;
  description: string;
  dueOn: string;
  state: ActionState;
  assigneeId: string;
  assigneeName: string;
  agencyName: string;
  createdById: string;
  completedAt: string | null;
  completionNote: string | null;
};

/** One action, or null where it does not exist or the actor may not see it. */
export async function findAction(tx: Transaction, id: string): Promise<ActionRecord | null> {
  const rows = await selectActions(tx).where(eq(action.id, id));
  return rows[0] ? asRecord(rows[0]) : null;
}

/** The actions that came from an item. */
export async function listActionsOfItem(tx: Transaction, itemId: string): Promise<ActionRecord[]> {
  const rows = await selectActions(tx).where(eq(action.itemId, itemId)).orderBy(asc(action.dueOn));
  return rows.map(asRecord);
}

function selectActions(tx: Transaction) {
  return tx
    .select({
      id: action.id,
      areaId: action.areaId,
      contactId: action.contactId,
      itemId: action.itemId,
      description: action.description,
      dueOn: action.dueOn,
      state: action.state,
      assigneeId: action.assigneeId,
      assigneeName: actor.name,
      agencyName: agency.name,
      createdById: action.createdBy,
      completedAt: action.completedAt,
      completionNote: action.completionNote,
    })
    .from(action)
    .innerJoin(actor, eq(actor.id, action.assigneeId))
    .innerJoin(agency, eq(agency.id, action.agencyId));
}

function asRecord(row: Awaited<ReturnType<typeof selectActions>>[number]): ActionRecord {
  return { ...row, completedAt: row.completedAt?.toISOString() ?? null };
}

export async function insertAction(
  tx: Transaction,
  row: {
    id: string;
    areaId: string;
    contactId: string;
    itemId: string;
    description: string;
    agencyId: string;
    assigneeId: string;
    dueOn: string;
    createdBy: string;
    createdAt: Date;
  },
): Promise<void> {
  await tx.insert(action).values({ ...row, state: 'open' });
}

/** Marks an action done if it is still open. False where it was done before. */
export async function completeAction(
  tx: Transaction,
  id: string,
  done: { at: Date; note: string | null },
): Promise<boolean> {
  const rows = await tx
    .update(action)
    .set({ state: 'done', completedAt: done.at, completionNote: done.note })
    .where(and(eq(action.id, id), eq(action.state, 'open')))
    .returning({ id: action.id });
  return rows.length === 1;
}
