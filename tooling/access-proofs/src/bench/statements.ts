import type { Connection, Database } from '@waymark/db/client';
import type { SQL } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import { drizzle } from 'drizzle-orm/postgres-js';

/** One statement as the product sent it. */
export type Statement = { text: string; params: unknown[] };

// What a record is made of. Everything else that is asked is asked for the sake of access: who somebody is, what their
// agency has signed, the setting, the audit.
const casework = /(?:from|into|update) "(contact|contact_person|family|person|reference_counter)"/;

/** Runs one act on a connection, and gives the statements that it sent: all of them, and those about the record itself. */
export async function listenTo(
  { sql }: Connection,
  act: (db: Database) => Promise<unknown>,
): Promise<{ all: Statement[]; ofRecord: Statement[] }> {
  const all: Statement[] = [];
  const logQuery = (text: string, params: unknown[]) => void all.push({ text, params });
  await act(drizzle(sql, { logger: { logQuery } }));
  return {
    all,
    ofRecord: all.filter(({ text }) => casework.exec(text) !== null && !isAudit(text)),
  };
}

const isAudit = (text: string): boolean => text.includes('"audit_entry"');

/** SQL as the product's own builder makes it, ready to be sent by the driver alone. */
export function statementOf(built: SQL): Statement {
  const { sql: text, params } = new PgDialect().sqlToQuery(built);
  return { text, params };
}

/** One statement by the same driver and nothing else: no transaction, no actor, no policy, no audit. */
export async function readRaw({ sql }: Connection, { text, params }: Statement): Promise<void> {
  await sql.unsafe(text, params.map(asParameter), { prepare: true });
}

/** Statements in the one transaction that writing needs, all sent before the first answer has come, as the product sends them. */
export async function writeRaw(
  { sql }: Connection,
  statements: readonly Statement[],
  renew: (param: unknown) => unknown,
): Promise<void> {
  await sql.begin((tx) =>
    Promise.all(
      statements.map(({ text, params }) =>
        tx.unsafe(text, params.map(renew).map(asParameter), { prepare: true }),
      ),
    ),
  );
}

function asParameter(param: unknown): string | number | boolean | null {
  if (typeof param === 'string' || typeof param === 'number' || typeof param === 'boolean') {
    return param;
  }
  if (param === null || param === undefined) return null;
  throw new TypeError('A statement has a parameter of a kind that was not expected.');
}
