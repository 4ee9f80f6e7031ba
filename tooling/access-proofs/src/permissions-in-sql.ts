import { randomInt } from 'node:crypto';

import type { Connection } from '@waymark/db/client';
import { sql } from 'drizzle-orm';

import { asPerson, changesOf, keyOf, refusedOr, seenOf } from './matrix/ask.ts';
import { makeBorough } from './matrix/borough.ts';
import { Expected } from './matrix/expected.ts';
import { loadFacts, type Facts } from './matrix/facts.ts';
import { mayChange } from './matrix/may-change.ts';
import { openDatabase, type OwnDatabase } from './own-database.ts';

// Run by the proof `permissions`. The figures are the last line of standard output.

const say = (line: string): void => void process.stderr.write(`${line}\n`);
const firstSeed = Number(process.env['MATRIX_SEED'] ?? randomInt(2 ** 30));
const boroughs = Number(process.env['MATRIX_AREAS'] ?? 2);
const atOnce = 4;

/** Counts cells, and keeps those in which PostgreSQL and the rules differ. */
class Tally {
  cells: Record<string, number> = { read: 0, change: 0, column: 0, remove: 0 };
  /** In how many of them the rules say yes. */
  allowed = 0;
  readonly mismatches: string[] = [];

  compare(
    what: 'read' | 'change' | 'column' | 'remove',
    cell: string,
    found: unknown,
    expected: unknown,
  ): void {
    this.cells[what] = (this.cells[what] ?? 0) + 1;
    if (expected === true || expected === 'done' || expected === 'allowed') this.allowed += 1;
    if (found !== expected)
      this.mismatches.push(`${what} ${cell}: ${String(found)}, not ${String(expected)}`);
  }
}

type Column = { table: string; column: string };

/** Every cell of one person: each row of each table read and changed, each column and removal that is nobody's. */
async function askAs(
  app: Connection,
  facts: Facts,
  me: Facts['actors'][number],
  of: {
    all: ReadonlyMap<string, string[]>;
    columns: readonly Column[];
    tally: Tally;
  },
): Promise<void> {
  const { all, columns, tally } = of;
  const expected = new Expected(facts, me);
  const visible = expected.visible();
  await asPerson(app, me.id, async (tx) => {
    for (const [table, rows] of all) {
      const seen = await seenOf(tx, table);
      for (const key of rows) {
        tally.compare(
          'read',
          `${me.id} ${table} ${key}`,
          seen.has(key),
          visible[table]?.has(key) ?? false,
        );
      }
    }
    for (const [place, expects] of Object.entries(expected.changes())) {
      const [table = '', column = ''] = place.split('.');
      const rows = all.get(table);
      if (!rows) continue;
      const found = await changesOf(tx, { table, column }, rows);
      for (const key of rows) {
        tally.compare('change', `${me.id} ${place} ${key}`, found.get(key), expects(key));
      }
    }
    for (const { table, column } of columns) {
      const statement = sql.raw(`update ${table} set ${column} = ${column} where false`);
      const found = await refusedOr(tx, async (inner) => {
        await inner.execute(statement);
        return 'allowed';
      });
      const place = `${table}.${column}`;
      tally.compare(
        'column',
        `${me.id} ${place}`,
        found,
        mayChange.has(place) ? 'allowed' : 'refused',
      );
    }
    for (const table of all.keys()) {
      const found = await refusedOr(tx, async (inner) => {
        await inner.execute(sql.raw(`delete from ${table}`));
        return 'allowed';
      });
      tally.compare('remove', `${me.id} ${table}`, found, 'refused');
    }
  });
}

async function prove({ owner, app }: OwnDatabase) {
  for (let number = 0; number < boroughs; number += 1) {
    const prefix = `M${String.fromCodePoint(65 + number)}`;
    say(`area ${prefix}, seed ${firstSeed + number}`);
    await makeBorough(owner, firstSeed + number, prefix);
  }
  const facts = await loadFacts(owner);
  const all = new Map<string, string[]>();
  for (const [table, key] of Object.entries(keyOf)) {
    const rows = await owner.sql.unsafe<{ key: string }[]>(`select ${key} as key from ${table}`);
    all.set(
      table,
      rows.map((row) => row.key),
    );
  }
  const columns = await owner.sql<Column[]>`
    select table_name as table, column_name as column from information_schema.columns
    where table_schema = 'public' and table_name in ${owner.sql(Object.keys(keyOf))} and is_generated = 'NEVER'`;
  const tally = new Tally();
  const waiting = facts.actors.filter(({ kind }) => kind === 'person');
  const people = waiting.length;
  // A few at once over fewer connections: nobody's setting may be found in another's transaction.
  const work = async () => {
    for (let me = waiting.pop(); me; me = waiting.pop())
      await askAs(app, facts, me, { all, columns, tally });
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  for (const line of tally.mismatches.slice(0, 40)) say(line);
  const cells = Object.values(tally.cells).reduce((sum, count) => sum + count, 0);
  const { allowed, mismatches } = tally;
  const isNoticed = await noticesALooserPolicy({ owner, app }, facts, all);
  return {
    firstSeed,
    people,
    cells,
    allowed,
    byAction: tally.cells,
    mismatches: mismatches.length,
    isNoticed,
  };
}

/** Whether the comparison can fail: people are opened to their whole area, and somebody has to see too much. */
async function noticesALooserPolicy(
  { owner, app }: Pick<OwnDatabase, 'owner' | 'app'>,
  facts: Facts,
  all: ReadonlyMap<string, string[]>,
): Promise<boolean> {
  await owner.sql`alter policy app_select on person using (area_id = (select current_area_id()))`;
  const tally = new Tally();
  const people = new Map([['person', all.get('person') ?? []]]);
  for (const me of facts.actors.filter(({ isThere }) => isThere).slice(0, 5)) {
    await askAs(app, facts, me, { all: people, columns: [], tally });
  }
  return tally.mismatches.length > 0;
}

const database = await openDatabase();
try {
  process.stdout.write(`${JSON.stringify(await prove(database))}\n`);
} finally {
  await database.stop();
}
process.disconnect?.();
