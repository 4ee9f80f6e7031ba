import { and, asc, eq, sql } from 'drizzle-orm';

import type { Transaction } from '../client.ts';
import { directoryQuarantine } from './quarantine-tables.ts';

/** A record that was refused. */
export type Quarantined = typeof directoryQuarantine.$inferSelect;

/** Puts a record in quarantine, over what was said of it before. */
export async function quarantine(tx: Transaction, record: Quarantined): Promise<void> {
  const { areaId, source, key } = directoryQuarantine;
  await tx
    .insert(directoryQuarantine)
    .values(record)
    .onConflictDoUpdate({ target: [areaId, source, key], set: record });
}

/** Lets a record out, which its source has mended. */
export async function release(
  tx: Transaction,
  of: Pick<Quarantined, 'areaId' | 'source' | 'key'>,
): Promise<void> {
  const { areaId, source, key } = directoryQuarantine;
  await tx
    .delete(directoryQuarantine)
    .where(and(eq(areaId, of.areaId), eq(source, of.source), eq(key, of.key)));
}

/** Lets out whatever its source gives no more. */
export async function releaseAllBut(
  tx: Transaction,
  of: Pick<Quarantined, 'areaId' | 'source'>,
  keys: readonly string[],
): Promise<void> {
  const { areaId, source, key } = directoryQuarantine;
  await tx
    .delete(directoryQuarantine)
    .where(
      and(
        eq(areaId, of.areaId),
        eq(source, of.source),
        sql`${key} <> all(${sql.param([...keys])}::text[])`,
      ),
    );
}

/** What is in quarantine, by source and key. */
export function listQuarantined(tx: Transaction): Promise<Quarantined[]> {
  return tx
    .select()
    .from(directoryQuarantine)
    .orderBy(asc(directoryQuarantine.source), asc(directoryQuarantine.key));
}
