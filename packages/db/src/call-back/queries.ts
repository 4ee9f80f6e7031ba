import type {
  AskCallBack,
  CallBackInbox,
  CallBackState,
  CallBackWay,
  HandOnReason,
  MessageAnswer,
  SafeTime,
} from '@waymark/domain/call-back';
import { and, asc, count, eq, sql } from 'drizzle-orm';

import type { Database, Transaction } from '../client.ts';
import { directoryService } from '../directory/tables.ts';
import { callBack } from './tables.ts';

export type NewCallBack = AskCallBack & {
  id: string;
  areaId: string;
  askedAt: Date;
  ringBy: string;
  deleteOn: string;
};

/** Puts a call-back into the hubs' inbox. False where this very one is there already. */
export async function insertCallBack(tx: Transaction, row: NewCallBack): Promise<boolean> {
  const deleteAtLatest = row.deleteOn;
  const values = { ...row, deleteAtLatest, state: 'waiting', inbox: 'hub' } as const;
  // Without a target and without "returning", for which whoever inserts would have to see the row.
  const inserted = await tx.insert(callBack).values(values).onConflictDoNothing();
  return inserted.count === 1;
}

/** A call-back as a list shows it: not the number, not the line. */
type CallBackSummary = {
  id: string;
  state: CallBackState;
  inbox: CallBackInbox;
  name: string;
  hubName: string | null;
  way: CallBackWay;
  times: SafeTime[];
  messageSafe: MessageAnswer;
  askedAt: string;
  ringBy: string;
  tries: number;
  triedAt: string | null;
};

const summary = {
  id: callBack.id,
  state: callBack.state,
  inbox: callBack.inbox,
  name: callBack.name,
  hubName: directoryService.name,
  way: callBack.way,
  times: callBack.times,
  messageSafe: callBack.messageSafe,
  askedAt: callBack.askedAt,
  ringBy: callBack.ringBy,
  tries: callBack.tries,
  triedAt: callBack.triedAt,
};

/** Where a call-back stands in the list. */
type CallBackPlace = { isClosed: boolean; askedAt: string; id: string };

/** A part of the list, how many wait and are there in all, and after which the rest comes; null where there is no more. */
export type CallBackPage = {
  callBacks: CallBackSummary[];
  waiting: number;
  total: number;
  next: CallBackPlace | null;
};

const perPage = 50;

/**
 * The call-backs that the actor may see: those that wait, longest first, then closed ones; 50 at a time. A part begins after
 * a place and not after a number, so that none is passed over where others were answered or deleted meanwhile.
 */
export async function listCallBacks(
  tx: Transaction,
  after: CallBackPlace | null = null,
): Promise<CallBackPage> {
  // Not by the state, whose comparison the policies do not let into the index.
  const isClosed = sql<boolean>`(${callBack.closedAt} is not null)`;
  const place = sql`(${isClosed}, ${callBack.askedAt}, ${callBack.id})`;
  const rows = await tx
    .select({ ...summary, isClosed })
    .from(callBack)
    .leftJoin(directoryService, eq(directoryService.id, callBack.hubId))
    .where(
      after === null
        ? undefined
        : sql`${place} > (${after.isClosed}, ${after.askedAt}::timestamptz, ${after.id}::uuid)`,
    )
    .orderBy(isClosed, asc(callBack.askedAt), asc(callBack.id))
    .limit(perPage + 1);
  const shown = rows.slice(0, perPage).map(withTimesAsText);
  const [counts = { waiting: 0, total: 0 }] = await tx
    .select({
      waiting: sql<number>`(count(*) filter (where not ${isClosed}))::int`,
      total: count(),
    })
    .from(callBack);
  const last = rows.length > perPage ? shown.at(-1) : undefined;
  return {
    callBacks: shown.map(({ isClosed: _isClosed, ...row }) => row),
    ...counts,
    next: last ? { isClosed: last.isClosed, askedAt: last.askedAt, id: last.id } : null,
  };
}

/** Everything that somebody said when they asked to be rung, and what was done since. */
export type CallBackRecord = CallBackSummary & {
  areaId: string;
  phone: string;
  about: string;
  deleteOn: string;
  deleteAtLatest: string;
  handOnReason: HandOnReason | null;
  handedOnById: string | null;
};

/** One call-back, or null where it does not exist (any more) or the actor may not see it. */
export async function findCallBack(tx: Transaction, id: string): Promise<CallBackRecord | null> {
  const rows = await tx
    .select({
      ...summary,
      areaId: callBack.areaId,
      phone: callBack.phone,
      about: callBack.about,
      deleteOn: callBack.deleteOn,
      deleteAtLatest: callBack.deleteAtLatest,
      handOnReason: callBack.handOnReason,
      handedOnById: callBack.handedOnBy,
    })
    .from(callBack)
    .leftJoin(directoryService, eq(directoryService.id, callBack.hubId))
    .where(eq(callBack.id, id));
  const row = rows[0];
  return row ? withTimesAsText(row) : null;
}

function withTimesAsText<Row extends { askedAt: Date; triedAt: Date | null }>(row: Row) {
  return {
    ...row,
    askedAt: row.askedAt.toISOString(),
    triedAt: row.triedAt?.toISOString() ?? null,
  };
}

/** What a move writes. */
export type CallBackChange =
  | { tries: number; triedAt: Date }
  | { state: CallBackState; closedBy: string | null; closedAt: Date | null; deleteOn: string }
  | { inbox: 'front-door'; handOnReason: HandOnReason; handedOnBy: string; handedOnAt: Date };

/** Changes a call-back if it stands as it was read. False where somebody else was faster. */
export async function changeCallBack(
  tx: Transaction,
  read: { id: string; state: CallBackState; inbox: CallBackInbox; tries: number },
  change: CallBackChange,
): Promise<boolean> {
  const changed = await tx
    .update(callBack)
    .set(change)
    .where(
      and(
        eq(callBack.id, read.id),
        eq(callBack.state, read.state),
        eq(callBack.inbox, read.inbox),
        eq(callBack.tries, read.tries),
      ),
    );
  return changed.count === 1;
}

/**
 * The actor that stands for the families' site in the area of a service, made where there is none yet; without a service,
 * in the only area. Null where the area cannot be told. Needs no actor.
 */
export async function findFamiliesSite(
  db: Database,
  serviceId: string | null,
): Promise<string | null> {
  const rows = await db.execute<{ id: string | null }>(
    sql`select families_site_of(${serviceId}::uuid) as id`,
  );
  return rows[0]?.id ?? null;
}

/** Deletes what was promised to be deleted by today, each with its entry in the audit. How many, by kind. */
export async function deleteWhatIsDue(
  db: Database,
): Promise<{ callBacks: number; reports: number }> {
  const rows = await db.execute<{ callBacks: number; reports: number }>(
    sql`select call_backs as "callBacks", reports from delete_what_is_due()`,
  );
  return rows[0] ?? { callBacks: 0, reports: 0 };
}
