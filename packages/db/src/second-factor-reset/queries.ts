import type { SecondFactorReset } from '@waymark/domain/sign-in';
import { aliasedTable, and, asc, eq, gt, isNull, sql } from 'drizzle-orm';

import { actor } from '../access/tables.ts';
import type { Transaction } from '../client.ts';
import { secondFactorReset } from './tables.ts';

export type NewSecondFactorReset = {
  id: string;
  areaId: string;
  actorId: string;
  recognisedBy: string;
  askedById: string;
  askedAt: Date;
};

/** Writes down that somebody asked for a reset. */
export async function insertReset(tx: Transaction, reset: NewSecondFactorReset): Promise<void> {
  await tx.insert(secondFactorReset).values(reset);
}

const askerStands = sql<boolean>`is_administrator(${secondFactorReset.askedById})`;

/** One reset of the administrator's area, and whether its person works in another too. */
export async function findReset(
  tx: Transaction,
  id: string,
): Promise<(SecondFactorReset & { worksElsewhere: boolean }) | null> {
  const rows = await tx
    .select({
      actorId: secondFactorReset.actorId,
      askedById: secondFactorReset.askedById,
      askerStands,
      askedAt: secondFactorReset.askedAt,
      approvedAt: secondFactorReset.approvedAt,
      worksElsewhere: sql<boolean>`works_elsewhere(${secondFactorReset.actorId})`,
    })
    .from(secondFactorReset)
    .where(eq(secondFactorReset.id, id));
  return rows[0] ?? null;
}

/** Approves it, and by a trigger takes the second step off. False where somebody was faster. */
export async function approveReset(
  tx: Transaction,
  id: string,
  approved: { approvedById: string; approvedAt: Date },
): Promise<boolean> {
  const rows = await tx
    .update(secondFactorReset)
    .set(approved)
    .where(and(eq(secondFactorReset.id, id), isNull(secondFactorReset.approvedAt)))
    .returning({ id: secondFactorReset.id });
  return rows.length === 1;
}

/** Lets the person of an approved reset choose a new password, by a link (SGN-8). Gives their address; null where they have no sign-in. */
export async function letChoosePassword(
  tx: Transaction,
  { id, tokenHash, at }: { id: string; tokenHash: Uint8Array; at: Date },
): Promise<string | null> {
  const rows = await tx.execute<{ address: string | null }>(sql`
    select let_choose_password(
      ${id}::uuid, decode(${Buffer.from(tokenHash).toString('hex')}, 'hex'), ${at.toISOString()}::timestamptz) as address`);
  return rows[0]?.address ?? null;
}

export type WaitingReset = {
  id: string;
  actorId: string;
  name: string;
  recognisedBy: string;
  askedById: string;
  askedByName: string;
  askerStands: boolean;
  askedAt: Date;
};

const asker = aliasedTable(actor, 'asker');

/** What waits for a second person, asked after a moment; oldest first. */
export function listWaitingResets(tx: Transaction, askedAfter: Date): Promise<WaitingReset[]> {
  return tx
    .select({
      id: secondFactorReset.id,
      actorId: secondFactorReset.actorId,
      name: actor.name,
      recognisedBy: secondFactorReset.recognisedBy,
      askedById: secondFactorReset.askedById,
      askedByName: asker.name,
      askerStands,
      askedAt: secondFactorReset.askedAt,
    })
    .from(secondFactorReset)
    .innerJoin(actor, eq(actor.id, secondFactorReset.actorId))
    .innerJoin(asker, eq(asker.id, secondFactorReset.askedById))
    .where(and(isNull(secondFactorReset.approvedAt), gt(secondFactorReset.askedAt, askedAfter)))
    .orderBy(asc(secondFactorReset.askedAt));
}
