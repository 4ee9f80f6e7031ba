import {
  asActor,
  isRefusedByDatabase,
  savepoint,
  type Connection,
  type Transaction,
} from '@waymark/db/client';
import { sql } from 'drizzle-orm';

import type { Change } from './expected.ts';

/** How a row of each table is told from the others. */
export const keyOf: Record<string, string> = {
  area: 'id::text',
  agency: 'id::text',
  actor: 'id::text',
  actor_role: `actor_id || ' ' || role || ' ' || from_on`,
  agreement: 'id::text',
  agreement_signatory: 'id::text',
  reference_counter: `area_id || ' ' || year`,
  triage_series: 'id::text',
  triage_series_seat: `series_id || ' ' || agency_id`,
  triage_meeting: 'id::text',
  triage_seat: `meeting_id || ' ' || agency_id`,
  triage_item: 'id::text',
  triage_return: 'id::text',
  triage_decision: 'id::text',
  action: 'id::text',
  notification: 'id::text',
  contact: 'id::text',
  contact_person: `contact_id || ' ' || person_id`,
  person: 'id::text',
  family: 'id::text',
  restricted_entry: 'id::text',
  restricted_text: 'entry_id::text',
  restricted_reader: `entry_id || ' ' || actor_id`,
  safe_contact: 'id::text',
  break_glass: 'id::text',
};

const undone = new Error('undone');

/** Runs statements as one person with the application's role, and takes back what they did. */
export async function asPerson(
  { db }: Connection,
  actorId: string,
  fn: (tx: Transaction) => Promise<void>,
): Promise<void> {
  const run = asActor(db, actorId, async (tx) => {
    await fn(tx);
    throw undone;
  });
  await run.catch((error: unknown) => {
    if (error !== undone) throw error;
  });
}

/** The keys of the rows of a table that somebody sees. */
export async function seenOf(tx: Transaction, table: string): Promise<Set<string>> {
  const rows = await tx.execute<{ key: string }>(
    sql.raw(`select ${keyOf[table] ?? ''} as key from ${table}`),
  );
  return new Set(rows.map(({ key }) => key));
}

/** What becomes of setting a column of some rows to what it is: at once, and one by one where that is refused. */
export async function changesOf(
  tx: Transaction,
  place: { table: string; column: string },
  keys: readonly string[],
): Promise<Map<string, Change>> {
  const all = await tryChange(tx, place, 'true');
  if (all !== 'refused')
    return new Map(keys.map((key) => [key, all.has(key) ? 'done' : 'not there']));
  const found = new Map<string, Change>();
  for (const key of keys) {
    const one = await tryChange(tx, place, `${keyOf[place.table] ?? ''} = '${key}'`);
    found.set(key, one === 'refused' ? 'refused' : one.has(key) ? 'done' : 'not there');
  }
  return found;
}

async function tryChange(
  tx: Transaction,
  { table, column }: { table: string; column: string },
  where: string,
): Promise<Set<string> | 'refused'> {
  const statement = `update ${table} set ${column} = ${column} where ${where} returning ${keyOf[table] ?? ''} as key`;
  return refusedOr(tx, async (inner) => {
    const rows = await inner.execute<{ key: string }>(sql.raw(statement));
    return new Set(rows.map(({ key }) => key));
  });
}

/** Runs one statement so that the transaction goes on after a refusal. */
export async function refusedOr<T>(
  tx: Transaction,
  fn: (inner: Transaction) => Promise<T>,
): Promise<T | 'refused'> {
  try {
    return await savepoint(tx, fn);
  } catch (error) {
    if (isRefusedByDatabase(error)) return 'refused';
    throw error;
  }
}
