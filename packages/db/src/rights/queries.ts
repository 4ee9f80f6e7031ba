import type {
  ItemDecision,
  PackContent,
  PackReview,
  RegisterRequest,
} from '@waymark/domain/rights';
import { aliasedTable, and, asc, desc, eq, isNull, sql } from 'drizzle-orm';

import { actor } from '../access/tables.ts';
import type { Transaction } from '../client.ts';
import { subjectAccessItem, subjectAccessPack, subjectAccessRequest } from './tables.ts';

/** Somebody whom a contact names, to say whom a request is about. */
export type NamedPerson = {
  personId: string;
  contactId: string;
  name: string;
  kind: string;
  /** As they were recorded, or by the day of their birth. */
  isAdult: boolean;
};

/** Whom the contact with a reference names. Nobody for anybody but an information governance lead: PostgreSQL says so. */
export async function listNamedPeople(tx: Transaction, reference: string): Promise<NamedPerson[]> {
  const rows = await tx.execute<NamedPerson>(sql`
    select person_id as "personId", contact_id as "contactId", name, kind, is_adult as "isAdult"
    from people_of_reference(${reference})`);
  return [...rows];
}

export type NewRequest = Omit<RegisterRequest, 'reference'> & {
  id: string;
  areaId: string;
  contactId: string;
  personName: string;
  registeredBy: string;
  registeredAt: Date;
};

/** Writes down that somebody asked. */
export async function insertRequest(tx: Transaction, row: NewRequest): Promise<void> {
  await tx.insert(subjectAccessRequest).values(row);
}

/** A request with the pack that was put together last. */
export type RequestRow = {
  id: string;
  contactId: string;
  personName: string;
  asker: RegisterRequest['asker'];
  recognisedBy: string;
  receivedOn: string;
  registeredByName: string;
  closedReason: string | null;
  closedAt: Date | null;
  lastPack: PackRow | null;
};

/** A pack, without what is in it. */
export type PackRow = {
  id: string;
  requestId: string;
  number: number;
  madeAt: Date;
  madeByName: string;
  /** By somebody else than whoever asks, in whatever post. */
  madeByAnother: boolean;
  /** Whoever asks decided of something in it whether it is given, in whatever post. */
  decidedByMe: boolean;
  review: PackReview | null;
  reviewReason: string | null;
  reviewedByName: string | null;
  reviewedAt: Date | null;
};

/** Requests that the actor may see, those that came in first before the others; one alone where an id is given. */
export async function listRequests(tx: Transaction, id?: string): Promise<RequestRow[]> {
  const rows = await tx
    .select({
      id: subjectAccessRequest.id,
      contactId: subjectAccessRequest.contactId,
      personName: subjectAccessRequest.personName,
      asker: subjectAccessRequest.asker,
      recognisedBy: subjectAccessRequest.recognisedBy,
      receivedOn: subjectAccessRequest.receivedOn,
      registeredByName: actor.name,
      closedReason: subjectAccessRequest.closedReason,
      closedAt: subjectAccessRequest.closedAt,
    })
    .from(subjectAccessRequest)
    .innerJoin(actor, eq(actor.id, subjectAccessRequest.registeredBy))
    .where(id === undefined ? undefined : eq(subjectAccessRequest.id, id))
    .orderBy(asc(subjectAccessRequest.receivedOn), asc(subjectAccessRequest.id));
  const packs = await listPacks(tx, id);
  return rows.map((row) => ({
    ...row,
    lastPack: packs.find(({ requestId }) => requestId === row.id) ?? null,
  }));
}

const reviewer = aliasedTable(actor, 'reviewer');
const madeByAnother = sql<boolean>`made_by_another(${subjectAccessPack.madeBy})`;
const decidedByMe = sql<boolean>`i_decided_of_pack(${subjectAccessPack.requestId})`;

function listPacks(tx: Transaction, requestId?: string): Promise<PackRow[]> {
  return tx
    .select({
      id: subjectAccessPack.id,
      requestId: subjectAccessPack.requestId,
      number: subjectAccessPack.number,
      madeAt: subjectAccessPack.madeAt,
      madeByName: actor.name,
      madeByAnother,
      decidedByMe,
      review: subjectAccessPack.review,
      reviewReason: subjectAccessPack.reviewReason,
      reviewedByName: reviewer.name,
      reviewedAt: subjectAccessPack.reviewedAt,
    })
    .from(subjectAccessPack)
    .innerJoin(actor, eq(actor.id, subjectAccessPack.madeBy))
    .leftJoin(reviewer, eq(reviewer.id, subjectAccessPack.reviewedBy))
    .where(requestId === undefined ? undefined : eq(subjectAccessPack.requestId, requestId))
    .orderBy(desc(subjectAccessPack.number));
}

/** A record that is held about whom a request is about: from which table, which row, and its columns by name. */
export type HeldRow = { source: string; rowId: string; held: Record<string, unknown> };

/** What is held about whom an open request is about (RTS-2). Nothing for anybody but an information governance lead. */
export async function listHeld(tx: Transaction, requestId: string): Promise<HeldRow[]> {
  const rows = await tx.execute<HeldRow>(sql`
    select source, row_id as "rowId", held from subject_access_held(${requestId}::uuid)`);
  return [...rows];
}

/** Names of the others of the family, to be offered as words to take out (RTS-4). As closed as what is held. */
export async function listOtherNames(tx: Transaction, requestId: string): Promise<string[]> {
  const rows = await tx.execute<{ name: string }>(sql`
    select name from subject_access_other_names(${requestId}::uuid)`);
  return rows.map(({ name }) => name);
}

/** Which value of a pack. */
export type ItemKey = { source: string; rowId: string; column: string };

/** What was decided of the values of a pack so far. */
export function listDecisions(
  tx: Transaction,
  requestId: string,
): Promise<(ItemKey & ItemDecision)[]> {
  return tx
    .select({
      source: subjectAccessItem.source,
      rowId: subjectAccessItem.rowId,
      column: subjectAccessItem.column,
      decision: subjectAccessItem.decision,
      words: subjectAccessItem.words,
      reason: subjectAccessItem.reason,
    })
    .from(subjectAccessItem)
    .where(eq(subjectAccessItem.requestId, requestId));
}

/** Decides one value, or decides it again. */
export async function decideItem(
  tx: Transaction,
  key: ItemKey & { requestId: string },
  decided: {
    decision: ItemDecision['decision'];
    words: string[];
    reason: ItemDecision['reason'];
  } & {
    decidedBy: string;
    decidedAt: Date;
  },
): Promise<void> {
  await tx
    .insert(subjectAccessItem)
    .values({ ...key, ...decided })
    .onConflictDoUpdate({
      target: [
        subjectAccessItem.requestId,
        subjectAccessItem.source,
        subjectAccessItem.rowId,
        subjectAccessItem.column,
      ],
      set: decided,
    });
}

/** Keeps a pack as it was put together. Breaks `subject_access_pack_number` where somebody was faster. */
export async function insertPack(
  tx: Transaction,
  row: {
    id: string;
    requestId: string;
    number: number;
    content: PackContent;
    madeBy: string;
    madeAt: Date;
  },
): Promise<void> {
  await tx.insert(subjectAccessPack).values(row);
}

/** A pack with what is in it and whose it is; null where it is not there or not the actor's to see. */
export async function findPack(tx: Transaction, id: string) {
  const rows = await tx
    .select({
      id: subjectAccessPack.id,
      requestId: subjectAccessPack.requestId,
      contactId: subjectAccessRequest.contactId,
      personName: subjectAccessRequest.personName,
      isClosed: sql<boolean>`${subjectAccessRequest.closedAt} is not null`,
      content: subjectAccessPack.content,
      madeAt: subjectAccessPack.madeAt,
      madeByAnother,
      decidedByMe,
      review: subjectAccessPack.review,
    })
    .from(subjectAccessPack)
    .innerJoin(subjectAccessRequest, eq(subjectAccessRequest.id, subjectAccessPack.requestId))
    .where(eq(subjectAccessPack.id, id));
  return rows[0] ?? null;
}

/** Writes the one review of a pack. False where somebody was faster. */
export async function reviewPack(
  tx: Transaction,
  id: string,
  review: {
    review: PackReview;
    reviewReason: string;
    askedWhoKnows: boolean;
    reviewedBy: string;
    reviewedAt: Date;
  },
): Promise<boolean> {
  const rows = await tx
    .update(subjectAccessPack)
    .set(review)
    .where(and(eq(subjectAccessPack.id, id), isNull(subjectAccessPack.review)))
    .returning({ id: subjectAccessPack.id });
  return rows.length === 1;
}

/** Closes a request without a pack. False where it was closed before. */
export async function closeRequest(
  tx: Transaction,
  id: string,
  closed: { closedReason: string; closedBy: string; closedAt: Date },
): Promise<boolean> {
  const rows = await tx
    .update(subjectAccessRequest)
    .set(closed)
    .where(and(eq(subjectAccessRequest.id, id), isNull(subjectAccessRequest.closedAt)))
    .returning({ id: subjectAccessRequest.id });
  return rows.length === 1;
}
