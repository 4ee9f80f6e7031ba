import { setTimeout as sleep } from 'node:timers/promises';

import type { Connection } from '@waymark/db/client';

import { randomFrom } from '../random.ts';

/** What is ended, without a word: the server, PostgreSQL, one process of PostgreSQL, or one connection. */
const killKinds = ['server', 'postgres', 'backend', 'connection'] as const;
export type KillKind = (typeof killKinds)[number];

/** One kill, made from its seed: what, how much work is done before it, and at which moment of the work. */
export type Kill = {
  seed: number;
  kind: KillKind;
  afterActs: number;
  waitMs: number;
  pick: number;
};

export function killFrom(seed: number): Kill {
  const random = randomFrom(seed);
  // Connections end more often than processes do.
  const kind = pickFrom([...killKinds, 'connection', 'connection'] as const, random());
  return {
    seed,
    kind,
    afterActs: 5 + Math.floor(random() * 15),
    waitMs: Math.floor(random() * 60),
    pick: random(),
  };
}

/** Ends one connection of the server: in order, or by kill -9 of its process, after which PostgreSQL ends all others. */
export async function endOneConnection(owner: Connection, { kind, pick }: Kill): Promise<void> {
  const rows = await untilAnswered(
    () => owner.sql<{ pid: number }[]>`
      select pid from pg_stat_activity
      where usename in ('waymark_app', 'waymark_auth') and datname = current_database()
      order by state = 'idle', pid`,
  );
  // Those that are at work come first: most often it is one of them.
  const { pid } = pickFrom(rows, pick * pick);
  if (kind === 'backend') process.kill(pid, 'SIGKILL');
  else await owner.sql`select pg_terminate_backend(${pid})`;
}

/** Asks until PostgreSQL answers. */
export async function untilAnswered<T>(ask: () => Promise<T>): Promise<T> {
  for (const until = Date.now() + 60_000; ; await sleep(100)) {
    const answer = await ask().catch((error: unknown) => {
      if (Date.now() > until) throw error;
      return null;
    });
    if (answer !== null) return answer;
  }
}

function pickFrom<Item>(items: readonly Item[], at: number): Item {
  const item = items[Math.min(items.length - 1, Math.floor(at * items.length))];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
}
