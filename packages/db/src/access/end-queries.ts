import type { EndAsk, StaffRole } from '@waymark/domain/access';
import type { Day } from '@waymark/domain/clock';
import { aliasedTable, and, asc, eq, gt, isNull, sql } from 'drizzle-orm';

import type { Transaction } from '../client.ts';
import { staffEnd } from './end-tables.ts';
import { actor } from './tables.ts';

/** What somebody asks to end (ACC-25): a post, or a role by a last day. */
export type NewStaffEnd = {
  id: string;
  areaId: string;
  actorId: string;
  role: StaffRole | null;
  untilOn: Day | null;
  askedById: string;
  askedAt: Date;
};

/** Writes down that somebody asked. The database refuses it where they may not end it (ACC-25). */
export async function insertStaffEnd(tx: Transaction, asked: NewStaffEnd): Promise<void> {
  await tx.insert(staffEnd).values(asked);
}

const asker = aliasedTable(actor, 'asker');

const columns = {
  id: staffEnd.id,
  actorId: staffEnd.actorId,
  name: actor.name,
  role: staffEnd.role,
  untilOn: staffEnd.untilOn,
  askedById: staffEnd.askedById,
  askedByName: asker.name,
  askerStands: sql<boolean>`is_overseer(${staffEnd.askedById})`,
  askedAt: staffEnd.askedAt,
  approvedAt: staffEnd.approvedAt,
};

/** What was asked, with the names that a screen shows. */
export type StaffEndRecord = EndAsk & {
  id: string;
  name: string;
  role: StaffRole | null;
  untilOn: Day | null;
  askedByName: string;
};

function select(tx: Transaction) {
  return tx
    .select(columns)
    .from(staffEnd)
    .innerJoin(actor, eq(actor.id, staffEnd.actorId))
    .innerJoin(asker, eq(asker.id, staffEnd.askedById));
}

/** One of the actor's area, approved or not. */
export async function findStaffEnd(tx: Transaction, id: string): Promise<StaffEndRecord | null> {
  const rows = await select(tx).where(eq(staffEnd.id, id));
  return rows[0] ?? null;
}

/** What waits for a second person, asked after a moment, of people who are there; oldest first. */
export function listStaffEnds(tx: Transaction, askedAfter: Date): Promise<StaffEndRecord[]> {
  return select(tx)
    .where(
      and(isNull(staffEnd.approvedAt), gt(staffEnd.askedAt, askedAfter), isNull(actor.endedAt)),
    )
    .orderBy(asc(staffEnd.askedAt));
}

/** Approves it, and ends what was asked, together. False where it has been approved, or has ended. */
export async function approveStaffEnd(tx: Transaction, id: string, at: Date): Promise<boolean> {
  const rows = await tx.execute<{ ended: boolean }>(
    sql`select approve_end(${id}::uuid, ${at.toISOString()}::timestamptz) as ended`,
  );
  return rows[0]?.ended ?? false;
}

/** How many posts whoever acts has ended alone in the last day (ACC-25). */
export async function countEndedAlone(tx: Transaction): Promise<number> {
  const rows = await tx.execute<{ ended: number }>(sql`select posts_ended_alone() as ended`);
  return rows[0]?.ended ?? 0;
}

/** Ends every live post of whoever signs in under an address, at once; how many there were. As the owner (ACC-25). */
export async function endPostsOf(owner: Transaction, email: string, at: Date): Promise<number> {
  const rows = await owner.execute<{ ended: boolean }>(sql`
    select leave_post(a.id, ${at.toISOString()}::timestamptz, '{"byCommand": true}') as ended
    from auth."user" u join actor a on a.person_id = u.id and a.ended_at is null
    where u.email = ${email.toLowerCase()}`);
  return rows.filter(({ ended }) => ended).length;
}
