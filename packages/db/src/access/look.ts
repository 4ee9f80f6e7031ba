import { sql, type SQL } from 'drizzle-orm';

import type { Database, Transaction } from '../client.ts';
import { profileColumns, type Profile } from './queries.ts';

/** What somebody saw who looked: null where it does not exist or is out of their sight. */
export type Looked<Page> = { me: Profile; page: Page | null };

/**
 * Reads one page in one statement as one actor, without a transaction of its own where it is not given one; null for a stranger
 * or a leaver. In a transaction it says who acts to the end of it.
 *
 * `page` is one `select` that finds its row by `me.wanted`. Because it takes that from `me`, it cannot begin before `act_as` has
 * said who acts; `offset 0` keeps PostgreSQL from weighing any of it elsewhere. A page that does not ask for `me.wanted` might
 * be read before anybody acts, and is then empty. What it selects comes as JSON: its moments are texts (see `momentOf`).
 */
export async function lookAs<Page>(
  db: Database | Transaction,
  actorId: string,
  wanted: string,
  page: SQL,
): Promise<Looked<Page> | null> {
  const rows = await db.execute<Looked<Page>>(sql`
    with me as materialized (
      select ${profileColumns}, ${wanted}::uuid as wanted from act_as(${actorId}::uuid)
    )
    select to_json(me) as me, to_json(page) as page
    from me left join lateral (${page} offset 0) page on true`);
  return rows[0] ?? null;
}

/** A moment as JSON from PostgreSQL has it, in the form in which every layer passes it. */
export function momentOf(text: string): string;
export function momentOf(text: string | null): string | null;
export function momentOf(text: string | null): string | null {
  return text === null ? null : new Date(text).toISOString();
}
