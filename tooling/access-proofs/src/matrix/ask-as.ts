import type { Connection, Transaction } from '@waymark/db/client';
import { sql } from 'drizzle-orm';

import { asPerson, changesOf, refusedOr, seenOf, tryAndTakeBack } from './ask.ts';
import { ExpectedBeside } from './expected-beside.ts';
import { Expected } from './expected.ts';
import type { Facts } from './facts.ts';
import { Trier } from './forge/attempt.ts';
import { tryEverything } from './forging.ts';
import { mayChange } from './may-change.ts';
import { edited, keyIn, notAddedTo, removable, unread } from './parts.ts';
import type { AllRows } from './rows.ts';
import type { Tally } from './tally.ts';

/** What everybody is asked about. */
export type Asked = {
  facts: Facts;
  rows: AllRows;
  /** The keys of every row of every table that can be read. */
  keys: ReadonlyMap<string, string[]>;
  columns: { table: string; column: string }[];
  isReadAlone?: boolean;
};

type Me = Facts['actors'][number];

/** Every cell of one person: each row of each table read and changed, what is nobody's, and everything they could write. */
export async function askAs(app: Connection, asked: Asked, me: Me, tally: Tally): Promise<void> {
  const { facts, rows } = asked;
  const rules = new Expected(facts, me);
  const row = rows.get('actor')?.find(({ id }) => id === me.id) ?? {};
  const visible = { ...new ExpectedBeside(row, rules, rows).visible(keyIn), ...rules.visible() };
  const trier = new Trier({ me: row, rules, visible, rows });
  await asPerson(app, me.id, async (tx) => {
    await compareReading(tx, { me, asked, visible, tally });
    if (asked.isReadAlone) return;
    await compareChanges(tx, { me, asked, rules, tally });
    await compareWhatIsNobodys(tx, { me, asked, rules, tally });
    await tryEverything(tx, trier, ({ cell, found, may, forgery, table, isSharp, byGlass }) => {
      const isDone = found.outcome === 'done';
      tally.compare(
        forgery === null ? 'write' : 'forge',
        found.why === '' ? cell : `${cell} (${found.why})`,
        isDone,
        may,
      );
      if (byGlass) tally.noteByGlass();
      tally.noteTry(table, { done: isDone, sharp: forgery });
      if (forgery !== null && isSharp) tally.noteSharp(table, forgery);
    });
  });
}

type Of = { me: Me; asked: Asked; tally: Tally };

async function compareReading(
  tx: Transaction,
  { me, asked, visible, tally }: Of & { visible: Record<string, ReadonlySet<string>> },
): Promise<void> {
  for (const [table, keys] of asked.keys) {
    const seen = await seenOf(tx, table);
    for (const key of keys) {
      const expected = visible[table]?.has(key) ?? false;
      tally.compare('read', `${me.id} ${table} ${key}`, seen.has(key), expected);
    }
  }
  for (const table of unread) {
    const found = await refusedOr(tx, async (inner) => {
      await inner.execute(sql.raw(`select 1 from ${quoted(table)} limit 1`));
      return 'allowed';
    });
    tally.compare('read', `${me.id} ${table}`, found, 'refused');
  }
}

async function compareChanges(
  tx: Transaction,
  { me, asked, rules, tally }: Of & { rules: Expected },
): Promise<void> {
  for (const [place, expects] of Object.entries(rules.changes())) {
    const [table = '', column = ''] = place.split('.');
    const keys = asked.keys.get(table) ?? [];
    const found = await changesOf(tx, { table, column }, keys);
    for (const key of keys) {
      tally.compare('change', `${me.id} ${place} ${key}`, found.get(key), expects(key));
    }
  }
}

/** Columns that nobody changes, rows that nobody removes, tables that nobody adds to. */
async function compareWhatIsNobodys(
  tx: Transaction,
  { me, asked, rules, tally }: Of & { rules: Expected },
): Promise<void> {
  for (const { table, column } of asked.columns) {
    const name = `"${column}"`;
    const found = await refusedOr(tx, async (inner) => {
      await inner.execute(sql.raw(`update ${table} set ${name} = ${name} where false`));
      return 'allowed';
    });
    const place = `${table}.${column}`;
    const may = mayChange.has(place) || edited.has(table);
    tally.compare('column', `${me.id} ${place}`, found, may ? 'allowed' : 'refused');
  }
  for (const table of [...asked.keys.keys(), ...unread]) {
    const { outcome } = await tryAndTakeBack(tx, [sql.raw(`delete from ${quoted(table)}`)]);
    const may = removable.has(table)
      ? rules.has('directory-editor')
        ? 'done'
        : 'not there'
      : 'refused';
    tally.compare('remove', `${me.id} ${table}`, outcome, may);
  }
  for (const table of notAddedTo) {
    const statement = sql.raw(`insert into ${quoted(table)} default values`);
    const { outcome } = await tryAndTakeBack(tx, [statement]);
    tally.compare('write', `${me.id} ${table}`, outcome, 'refused');
  }
}

function quoted(table: string): string {
  return table
    .split('.')
    .map((part) => `"${part}"`)
    .join('.');
}
