import { asc, sql } from 'drizzle-orm';

import type { Database, Transaction } from '../client.ts';
import { auditCheckpoint, type AuditEnd } from './audit-tables.ts';

/** Where all chains end now, and the last root that was signed before. */
export type AuditState = {
  ends: AuditEnd[];
  last: { number: number; entries: number; root: string } | null;
};

/** Asked in one statement, so that all ends are of one moment. For the application too: hashes say nothing of anybody. */
export async function findAuditState(db: Database): Promise<AuditState> {
  const rows = await db.execute<{ state: AuditState }>(sql`select audit_state() as state`);
  return rows[0]?.state ?? { ends: [], last: null };
}

/** A root as it is kept. */
export type CheckpointRow = Omit<typeof auditCheckpoint.$inferSelect, 'at'> & { at: Date };

/** Keeps a signed root. Throws where another of the same number was faster. */
export async function insertCheckpoint(db: Database, row: CheckpointRow): Promise<void> {
  await db.insert(auditCheckpoint).values(row);
}

/** As the owner: every signed root, oldest first. */
export function listCheckpoints(tx: Transaction): Promise<CheckpointRow[]> {
  return tx.select().from(auditCheckpoint).orderBy(asc(auditCheckpoint.number));
}

/** What stands at a signed place now: its hash, or null where nothing does; and how far the chain reaches. */
export type StandsAt = { chain: number; position: number; hash: string | null; reached: number };

/** As the owner: what stands now where chains ended when a root was signed. */
export async function findStandsAt(
  tx: Transaction,
  ends: readonly AuditEnd[],
): Promise<StandsAt[]> {
  const rows = await tx.execute<StandsAt>(sql`
    select p.chain::int, p.position::int, encode(e.hash, 'hex') as hash,
           (select coalesce(max(r.position), 0)::int from audit_entry r where r.chain = p.chain) as reached
    from jsonb_to_recordset(${JSON.stringify(ends)}::jsonb) as p(chain int, position bigint)
    left join audit_entry e on e.chain = p.chain and e.position = p.position
    order by p.chain`);
  return [...rows];
}
