import type { Transaction } from '@waymark/db/client';
import { sql, type SQL } from 'drizzle-orm';

import { tryAndTakeBack, type Tried } from './ask.ts';
import type { Attempt, Trier } from './forge/attempt.ts';
import { everyTry } from './forge/index.ts';
import type { Row } from './rows.ts';

/** Of each kind of attempt, how many that are allowed and how many that are not each person tries. */
const most = 2;

/** Told of each thing that was tried: what, what became of it, and what should have. */
type Compare = (of: {
  cell: string;
  found: Tried;
  may: boolean;
  /** What is untrue of it; null where it is what it says. */
  forgery: string | null;
  table: string;
  isSharp: boolean;
  byGlass: boolean;
}) => void;

/** Has one person try to write everything: as it is, and made to look like what it is not. */
export async function tryEverything(
  tx: Transaction,
  trier: Trier,
  compare: Compare,
): Promise<void> {
  for (const tries of everyTry) {
    const counts = new Map<string, number>();
    for (const attempt of tries(trier)) {
      const { table, where, may, byGlass = false } = attempt;
      const kind = `${where ? 'change' : 'add'} ${table} ${may} ${byGlass}`;
      const count = counts.get(kind) ?? 0;
      if (count >= most) continue;
      counts.set(kind, count + 1);
      await tryOne(tx, trier, attempt, compare);
    }
  }
}

async function tryOne(
  tx: Transaction,
  trier: Trier,
  attempt: Attempt,
  compare: Compare,
): Promise<void> {
  const { table, where, may, forgeries, byGlass = false } = attempt;
  const named = `${trier.id} ${where ? `change ${JSON.stringify(where)} of` : 'add to'} ${table}`;
  const found = await tryAndTakeBack(tx, statementsOf(attempt, {}));
  compare({ cell: named, found, may, forgery: null, table, isSharp: false, byGlass });
  for (const [forgery, untrue] of Object.entries(forgeries)) {
    const forged = await tryAndTakeBack(tx, statementsOf(attempt, untrue));
    const cell = `${named} ${forgery}`;
    const isSharp = found.outcome === 'done';
    compare({ cell, found: forged, may: false, forgery, table, isSharp, byGlass });
  }
}

function statementsOf({ table, where, row, before = [] }: Attempt, untrue: Row): SQL[] {
  const written = { ...row, ...untrue };
  return [
    ...before.map((each) => adding(each.table, each.row)),
    where ? changing(table, where, written) : adding(table, written),
  ];
}

const columnsOf = (row: Row, of = '') =>
  sql.join(
    Object.keys(row).map((column) => sql`${sql.raw(of)}${sql.identifier(column)}`),
    sql`, `,
  );

const asRow = (table: string, row: Row) =>
  sql`jsonb_populate_record(null::${sql.identifier(table)}, ${JSON.stringify(row)}::text::jsonb)`;

function adding(table: string, row: Row): SQL {
  return sql`insert into ${sql.identifier(table)} (${columnsOf(row)}) select ${columnsOf(row)} from ${asRow(table, row)}`;
}

function changing(table: string, where: Row, row: Row): SQL {
  const place = sql.join(
    Object.entries(where).map(([column, value]) => sql`t.${sql.identifier(column)} = ${value}`),
    sql` and `,
  );
  const set = sql.join(
    Object.keys(row).map((column) => sql`${sql.identifier(column)} = r.${sql.identifier(column)}`),
    sql`, `,
  );
  return sql`update ${sql.identifier(table)} t set ${set} from ${asRow(table, row)} r where ${place}`;
}
