import type {
  ItemState,
  ReturnKind,
  TriageDecision,
  TriageOutcome,
  TriageRouteOutcome,
} from '@waymark/domain/triage';
import { and, asc, eq, sql } from 'drizzle-orm';

import { actor, agency } from '../access/tables.ts';
import { agreement } from '../agreement/tables.ts';
import type { Transaction } from '../client.ts';
import { contact } from '../contact/tables.ts';
import { triageDecision, triageItem, triageMeeting, triageReturn } from './tables.ts';

/** An item with the state facts that decisions about it need. */
export type Item = {
  id: string;
  areaId: string;
  contactId: string;
  meetingId: string;
  meetingName: string;
  startsAt: string;
  state: ItemState;
  routeOutcome: TriageRouteOutcome;
  raisedById: string;
};

/** One item, or null where it does not exist or the actor may not see it. */
export async function findItem(tx: Transaction, id: string): Promise<Item | null> {
  const rows = await selectItem(tx).where(eq(triageItem.id, id));
  return asItem(rows[0]);
}

function selectItem(tx: Transaction) {
  return tx
    .select({
      id: triageItem.id,
      areaId: triageItem.areaId,
      contactId: triageItem.contactId,
      meetingId: triageItem.meetingId,
      meetingName: triageMeeting.name,
      startsAt: triageMeeting.startsAt,
      state: triageItem.state,
      routeOutcome: contact.routeOutcome,
      raisedById: contact.recordedBy,
    })
    .from(triageItem)
    .innerJoin(triageMeeting, eq(triageMeeting.id, triageItem.meetingId))
    .innerJoin(contact, eq(contact.id, triageItem.contactId));
}

function asItem(row: Awaited<ReturnType<typeof selectItem>>[number] | undefined): Item | null {
  return row ? { ...row, startsAt: row.startsAt.toISOString() } : null;
}

/** The name of the unique index that keeps a contact on one list at a time. */
export const oneItemIndex = 'triage_item_contact_once';

/** Puts a contact on a meeting's list. Breaks `triage_item_contact_once` where it is on one already. */
export async function insertItem(
  tx: Transaction,
  row: {
    id: string;
    areaId: string;
    meetingId: string;
    contactId: string;
    listedBy: string;
    listedAt: Date;
  },
): Promise<void> {
  await tx.insert(triageItem).values({ ...row, state: 'listed' });
}

/** Moves an item on if it is still in the state it was read in. False where somebody else was faster. */
export async function changeItemState(
  tx: Transaction,
  id: string,
  from: ItemState,
  to: ItemState,
): Promise<boolean> {
  const rows = await tx
    .update(triageItem)
    .set({ state: to })
    .where(and(eq(triageItem.id, id), eq(triageItem.state, from)))
    .returning({ id: triageItem.id });
  return rows.length === 1;
}

/** Takes an item off the list with its reason, if it is still on it. False where somebody else was faster. */
export async function withdrawItem(
  tx: Transaction,
  id: string,
  withdrawn: { reason: string; at: Date },
): Promise<boolean> {
  const rows = await tx
    .update(triageItem)
    .set({ state: 'withdrawn', withdrawnReason: withdrawn.reason, withdrawnAt: withdrawn.at })
    .where(and(eq(triageItem.id, id), eq(triageItem.state, 'listed')))
    .returning({ id: triageItem.id });
  return rows.length === 1;
}

/** What stands on a meeting's list, for a police chair whose agency may not take part: no word about a family (AGR-7). */
export async function listItemsUnseen(
  tx: Transaction,
  meetingId: string,
): Promise<{ id: string; reference: string }[]> {
  const rows = await tx.execute<{ id: string; reference: string }>(
    sql`select id, reference from items_to_take_off(${meetingId}::uuid)`,
  );
  return [...rows];
}

/** Takes an item off the list unseen, and its contact with it; null where it is not on one. For a police chair alone. */
export async function takeOffList(
  tx: Transaction,
  id: string,
  withdrawn: { reason: string; at: Date },
): Promise<{ contactId: string; raisedById: string } | null> {
  const rows = await tx.execute<{ contactId: string; raisedById: string }>(sql`
    select contact_id as "contactId", raised_by as "raisedById"
    from take_off_list(${id}::uuid, ${withdrawn.reason}, ${withdrawn.at.toISOString()}::timestamptz)`);
  return rows[0] ?? null;
}

/** A referral to social care as it is written for an item that the chair may not see (AGR-12). */
export type UnseenReferral = {
  decision: { id: string; decision: TriageDecision; mustRecord: string[] };
  /** For somebody of the front door; `dueOn` is YYYY-MM-DD. */
  action: { id: string; description: string; assigneeId: string; dueOn: string };
  at: Date;
};

/** Refers a listed item to social care unseen; null where it is not on a list. For a police chair alone. */
export async function referUnseen(
  tx: Transaction,
  id: string,
  { decision, action, at }: UnseenReferral,
): Promise<{ contactId: string; raisedById: string } | null> {
  const mustRecord = sql.param(decision.mustRecord, triageDecision.mustRecord);
  const rows = await tx.execute<{ contactId: string; raisedById: string }>(sql`
    select contact_id as "contactId", raised_by as "raisedById"
    from refer_unseen(
      ${id}::uuid, ${decision.id}::uuid, ${JSON.stringify(decision.decision)}::text::jsonb, ${mustRecord}::text[],
      ${action.id}::uuid, ${action.description}, ${action.assigneeId}::uuid, ${action.dueOn}::date,
      ${at.toISOString()}::timestamptz)`);
  return rows[0] ?? null;
}

/** When and why a contact was last taken off a list, and of which meeting. */
export type Withdrawal = {
  at: string;
  reason: string;
  meetingName: string;
  meetingStartsAt: string;
};

/** What one agency gave to the meeting. */
export type ReturnRecord = {
  id: string;
  agencyId: string;
  agencyName: string;
  byName: string;
  at: string;
  kind: ReturnKind;
  text: string | null;
  reason: string | null;
  /** The agreement and version that it was given under; null where it was given before there was a register. */
  madeUnder: { title: string; version: number } | null;
};

/** The returns to an item that the actor may see, oldest first. */
export async function listReturns(tx: Transaction, itemId: string): Promise<ReturnRecord[]> {
  const rows = await tx
    .select({
      id: triageReturn.id,
      agencyId: triageReturn.agencyId,
      agencyName: agency.name,
      byName: actor.name,
      at: triageReturn.addedAt,
      kind: triageReturn.kind,
      text: triageReturn.text,
      reason: triageReturn.reason,
      madeUnder: { title: agreement.title, version: agreement.version },
    })
    .from(triageReturn)
    .innerJoin(agency, eq(agency.id, triageReturn.agencyId))
    .innerJoin(actor, eq(actor.id, triageReturn.addedBy))
    .leftJoin(agreement, eq(agreement.id, triageReturn.madeUnder))
    .where(eq(triageReturn.itemId, itemId))
    .orderBy(asc(triageReturn.addedAt), asc(triageReturn.id));
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}

/** Adds a return. There is no way to change one. */
export async function insertReturn(
  tx: Transaction,
  row: {
    id: string;
    areaId: string;
    itemId: string;
    agencyId: string;
    addedBy: string;
    addedAt: Date;
    kind: ReturnKind;
    text: string | null;
    reason: string | null;
    madeUnder: string;
  },
): Promise<void> {
  await tx.insert(triageReturn).values(row);
}

/** The decision on an item, as whoever sees the contact sees it. */
export type DecisionRecord = {
  id: string;
  outcome: TriageOutcome;
  decision: TriageDecision;
  mustRecord: string[];
  decidedByName: string;
  decidedAt: string;
};

export async function findDecision(
  tx: Transaction,
  itemId: string,
): Promise<DecisionRecord | null> {
  const rows = await tx
    .select({
      id: triageDecision.id,
      outcome: triageDecision.outcome,
      decision: triageDecision.decision,
      mustRecord: triageDecision.mustRecord,
      decidedByName: actor.name,
      decidedAt: triageDecision.decidedAt,
    })
    .from(triageDecision)
    .innerJoin(actor, eq(actor.id, triageDecision.decidedBy))
    .where(eq(triageDecision.itemId, itemId));
  const row = rows[0];
  return row ? { ...row, decidedAt: row.decidedAt.toISOString() } : null;
}

export async function insertDecision(
  tx: Transaction,
  row: {
    id: string;
    areaId: string;
    itemId: string;
    contactId: string;
    decision: TriageDecision;
    mustRecord: string[];
    decidedBy: string;
    decidedAt: Date;
  },
): Promise<void> {
  await tx.insert(triageDecision).values({ ...row, outcome: row.decision.outcome });
}
