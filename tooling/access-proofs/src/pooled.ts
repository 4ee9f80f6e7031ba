import { findMe } from '@waymark/db/access';
import { asActor, connect, type Connection } from '@waymark/db/client';
import { sql } from 'drizzle-orm';

import { randomFrom } from './random.ts';

/** What was found of many people over few connections, of which some were ended under them. */
export type PooledFigures = {
  transactions: number;
  answered: number;
  broken: number;
  ended: number;
  late: number;
  mixedUp: number;
  leftBehind: number;
};

const turns = 4_000;
const atOnce = 24;

/**
 * Many people take turns on few connections while PostgreSQL's processes are ended at random: whoever is answered is answered
 * as themselves from the first statement of their transaction to the last, and a statement that comes late finds nobody.
 */
export async function tryPooled(
  of: { url: string; owner: Connection },
  people: readonly string[],
  seed: number,
): Promise<PooledFigures> {
  const random = randomFrom(seed);
  const app = connect({ url: of.url, role: 'waymark_app', max: 3 });
  const figures = {
    transactions: 0,
    answered: 0,
    broken: 0,
    ended: 0,
    late: 0,
    mixedUp: 0,
    leftBehind: 0,
  };
  const waiting = Array.from({ length: turns }, (_, turn) => turn).values();
  const work = async () => {
    for (const turn of waiting) {
      if (random() < 0.02) figures.ended += await endOne(of.owner);
      await takeTurn(app, people[turn % people.length] ?? '', { isLate: random() < 0.1, figures });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  figures.leftBehind = await leftBehind(app);
  await app.close();
  return figures;
}

/** Ends one of the application's processes, whatever it is doing. */
async function endOne({ sql: ask }: Connection): Promise<number> {
  const ended = await ask`
    select pg_terminate_backend(pid) from (
      select pid from pg_stat_activity
      where usename = 'waymark_app' and datname = current_database() order by random() limit 1) one`;
  return ended.length;
}

async function takeTurn(
  app: Connection,
  wanted: string,
  { isLate, figures }: { isLate: boolean; figures: PooledFigures },
): Promise<void> {
  figures.transactions += 1;
  let late: Promise<unknown> = Promise.resolve(null);
  try {
    const found = await asActor(app.db, wanted, async (tx) => {
      const ids = [(await findMe(tx))?.id];
      await new Promise((resolve) => setImmediate(resolve));
      ids.push((await findMe(tx))?.id);
      // Nobody waits for this one: the transaction may be over before it is asked.
      if (isLate) {
        late = new Promise((resolve) => setImmediate(resolve)).then(() =>
          tx.execute<{ id: string | null }>(
            sql`select nullif(current_setting('waymark.actor_id', true), '') as id`,
          ),
        );
      }
      return ids;
    });
    figures.answered += 1;
    if (found.some((id) => id !== wanted)) figures.mixedUp += 1;
  } catch {
    // Its process was ended: nothing was answered, which is as it should be.
    figures.broken += 1;
  }
  const rows = await late.catch(() => null);
  if (!Array.isArray(rows)) return;
  figures.late += 1;
  const [row] = rows as { id: string | null }[];
  if (row && row.id !== null && row.id !== wanted) figures.mixedUp += 1;
}

/** In how many of the pool's connections somebody's setting was left. */
async function leftBehind(app: Connection): Promise<number> {
  const asked = await Promise.allSettled(
    Array.from(
      { length: 30 },
      () => app.sql`select nullif(current_setting('waymark.actor_id', true), '') as id`,
    ),
  );
  return asked.filter((each) => each.status === 'fulfilled' && each.value[0]?.['id'] !== null)
    .length;
}
