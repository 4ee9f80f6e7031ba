import { setTimeout as sleep } from 'node:timers/promises';

import type { Connection } from '@waymark/db/client';

/** Resolves once so many connections of this database wait for a lock; fails after ten seconds. */
export async function untilWaiting(sql: Connection['sql'], wanted: number): Promise<void> {
  for (let tries = 0; tries < 1000; tries += 1) {
    const rows = await sql<{ n: number }[]>`
      select count(*)::int as n from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`;
    if ((rows[0]?.n ?? 0) >= wanted) return;
    await sleep(10);
  }
  throw new Error(`Nobody came to wait for a lock; ${wanted} were expected.`);
}
