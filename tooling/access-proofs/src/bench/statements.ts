import type { Connection, Database } from '@waymark/db/client';
import { drizzle } from 'drizzle-orm/postgres-js';

/** One statement as the product sent it. */
export type Statement = { text: string; params: unknown[] };

// What a record is made of. Everything else that is asked is asked for the sake of access: who somebody is, what their
// agency has signed, the setting, the audit.
const casework =
  /(?:from|into|update) "(contact|contact_person|family|person|reference_counter|triage_item|triage_return|triage_decision|action)"/;

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

/** The same statements by the same driver and nothing else: no transaction, no actor, no policy, no audit. */
export async function readRaw(
  { sql }: Connection,
  statements: readonly Statement[],
): Promise<void> {
  for (const { text, params } of statements) {
    await sql.unsafe(text, params.map(asParameter), { prepare: true }).values();
  }
}

/** The same, in the one transaction that writing needs. */
export async function writeRaw(
  { sql }: Connection,
  statements: readonly Statement[],
  renew: (param: unknown, results: readonly unknown[]) => unknown,
): Promise<void> {
  await sql.begin(async (tx) => {
    const results: unknown[] = [];
    for (const { text, params } of statements) {
      const fresh = params.map((param) => asParameter(renew(param, results)));
      results.push(await tx.unsafe(text, fresh, { prepare: true }).values());
    }
  });
}

function asParameter(param: unknown): string | number | boolean | null {
  if (typeof param === 'string' || typeof param === 'number' || typeof param === 'boolean') {
    return param;
  }
  if (param === null || param === undefined) return null;
  throw new TypeError('A statement has a parameter of a kind that was not expected.');
}
