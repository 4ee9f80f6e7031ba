import { randomInt } from 'node:crypto';

import { askAs, type Asked } from './matrix/ask-as.ts';
import { makeBeside } from './matrix/beside/index.ts';
import { makeBorough } from './matrix/borough.ts';
import { loadFacts } from './matrix/facts.ts';
import { keyOf } from './matrix/parts.ts';
import { loadRows } from './matrix/rows.ts';
import { Tally } from './matrix/tally.ts';
import { openDatabase, type OwnDatabase } from './own-database.ts';
import { tryPooled } from './pooled.ts';

// Run by the proof `permissions`. The figures are the last line of standard output.

const say = (line: string): void => void process.stderr.write(`${line}\n`);
const firstSeed = Number(process.env['MATRIX_SEED'] ?? randomInt(2 ** 30));
const boroughs = Number(process.env['MATRIX_AREAS'] ?? 2);
const atOnce = 4;

async function loadAsked({ owner }: OwnDatabase): Promise<Asked> {
  const keys = new Map<string, string[]>();
  for (const [table, key] of Object.entries(keyOf)) {
    const rows = await owner.sql.unsafe<{ key: string }[]>(`select ${key} as key from ${table}`);
    keys.set(
      table,
      rows.map((row) => row.key),
    );
  }
  const columns = await owner.sql<Asked['columns']>`
    select table_name as table, column_name as column from information_schema.columns
    where table_schema = 'public' and table_name in ${owner.sql(Object.keys(keyOf))} and is_generated = 'NEVER'`;
  return { facts: await loadFacts(owner), rows: await loadRows(owner), keys, columns };
}

async function prove(database: OwnDatabase) {
  const { owner, app } = database;
  for (let number = 0; number < boroughs; number += 1) {
    const prefix = `M${String.fromCodePoint(65 + number)}`;
    say(`area ${prefix}, seed ${firstSeed + number}`);
    await makeBorough(owner, firstSeed + number, prefix);
  }
  await makeBeside(owner, firstSeed);
  const asked = await loadAsked(database);
  const tally = new Tally();
  const waiting = [...asked.facts.actors];
  const people = waiting.length;
  // A few at once over fewer connections: nobody's setting may be found in another's transaction.
  const work = async () => {
    for (let me = waiting.pop(); me; me = waiting.pop()) await askAs(app, asked, me, tally);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  for (const line of tally.mismatches.slice(0, Number(process.env['MATRIX_SHOWN'] ?? 60)))
    say(line);
  for (const line of tally.untried()) say(line);
  const living = asked.facts.actors.filter(({ isThere }) => isThere).map(({ id }) => id);
  const pooled = await tryPooled(database, living, firstSeed);
  const isNoticed = await noticesALooserPolicy(database, asked);
  return { firstSeed, people, tables: asked.keys.size, ...tally.figures(), pooled, isNoticed };
}

/** Whether the comparison can fail: people are opened to their whole area, and somebody has to see too much. */
async function noticesALooserPolicy({ owner, app }: OwnDatabase, asked: Asked): Promise<boolean> {
  await owner.sql`alter policy app_select on person using (area_id = (select current_area_id()))`;
  const tally = new Tally();
  const keys = new Map([['person', asked.keys.get('person') ?? []]]);
  for (const me of asked.facts.actors.filter(({ isThere }) => isThere).slice(0, 5)) {
    await askAs(app, { ...asked, keys, columns: [], isReadAlone: true }, me, tally);
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
