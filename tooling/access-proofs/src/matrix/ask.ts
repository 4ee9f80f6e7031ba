import {
  asActor,
  isRefusedByDatabase,
  savepoint,
  type Connection,
  type Transaction,
} from '@waymark/db/client';
import { sql, type SQL } from 'drizzle-orm';

import type { Change } from './expected.ts';
import { keyOf } from './parts.ts';

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

/** What became of something that was tried, and the words of PostgreSQL where it was refused. */
export type Tried = { outcome: 'done' | 'refused' | 'not there'; why: string };

/** Writes and takes it back. A rule of the table that refuses it is a refusal as good as a policy's. */
export async function tryAndTakeBack(tx: Transaction, statements: readonly SQL[]): Promise<Tried> {
  let changed = 0;
  try {
    await savepoint(tx, async (inner) => {
      for (const statement of statements) changed = (await inner.execute(statement)).count;
      throw undone;
    });
  } catch (error) {
    if (error !== undone) return { outcome: 'refused', why: refusalOf(error) };
  }
  return { outcome: changed > 0 ? 'done' : 'not there', why: '' };
}

// 23: what a table itself asks of a row, as a check or a reference.
function refusalOf(error: unknown): string {
  const cause: unknown = error instanceof Error ? (error.cause ?? error) : error;
  const code: unknown =
    typeof cause === 'object' && cause !== null ? Reflect.get(cause, 'code') : null;
  if (isRefusedByDatabase(error)) return 'a policy or a grant';
  if (typeof code === 'string' && code.startsWith('23'))
    return `a rule of the table: ${String(cause)}`;
  throw error;
}
