import type { Connection } from '@waymark/db/client';
import { sql } from 'drizzle-orm';

import type { Entry } from './day.ts';

/** How many entries there were before the day, chain by chain: what comes after is the day's. */
export type Mark = Map<number, number>;

/** Where each chain ends now. */
export async function markAudit({ db }: Connection): Promise<Mark> {
  const rows = await db.execute<{ chain: number; position: number }>(
    sql`select chain::int, position::int from audit_chain`,
  );
  return new Map(rows.map(({ chain, position }) => [chain, position]));
}

/** Every entry since the mark. */
export async function entriesSince({ db }: Connection, mark: Mark): Promise<Entry[]> {
  const rows = await db.execute<Entry & { chain: number; position: number }>(sql`
    select chain::int, position::int, actor_id as "actorId", verb, noun, subject_id as "subjectId", details
    from audit_entry`);
  return rows
    .filter(({ chain, position }) => position > (mark.get(chain) ?? 0))
    .map(({ chain: _chain, position: _position, ...entry }) => entry);
}

/** Which entries are missing and which are too many, each as often as it is: equal means equal, row for row. */
export function compareEntries(
  expected: readonly Entry[],
  found: readonly Entry[],
): { missing: string[]; extra: string[] } {
  const left = new Map<string, number>();
  const add = (entry: Entry, count: number) => {
    const key = keyOf(entry);
    left.set(key, (left.get(key) ?? 0) + count);
  };
  for (const entry of expected) add(entry, 1);
  for (const entry of found) add(entry, -1);
  const repeated = (of: (count: number) => number) =>
    [...left].flatMap(([key, count]) => Array.from({ length: Math.max(0, of(count)) }, () => key));
  return { missing: repeated((count) => count), extra: repeated((count) => -count) };
}

function keyOf({ actorId, verb, noun, subjectId, details }: Entry): string {
  const inOrder = Object.entries(details).toSorted(([a], [b]) => a.localeCompare(b));
  return JSON.stringify([actorId, verb, noun, subjectId, inOrder]);
}
