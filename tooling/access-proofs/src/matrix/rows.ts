import type { Connection } from '@waymark/db/client';

import { keyOf } from './parts.ts';

/** A row as PostgreSQL gives it as JSON: ids, days and moments are texts. */
export type Row = Readonly<Record<string, unknown>>;

/** Every row of every table that is asked about, as the owner sees it. */
export type AllRows = ReadonlyMap<string, readonly Row[]>;

/** Loads them. */
export async function loadRows(
  { sql }: Connection,
  tables: readonly string[] = [...Object.keys(keyOf), 'audit_checkpoint'],
): Promise<Map<string, readonly Row[]>> {
  const all = new Map<string, readonly Row[]>();
  for (const table of tables) {
    const found = await sql<{ row: Row }[]>`select to_jsonb(t) as row from ${sql(table)} t`;
    all.set(
      table,
      found.map(({ row }) => row),
    );
  }
  return all;
}

/** A value of a row as a text; empty where there is none. */
export function textOf(row: Row | undefined, column: string): string {
  const value = row?.[column];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Puts rows into a table as the owner: values as JSON gives them. */
export async function putRows(
  { sql }: Connection,
  table: string,
  rows: readonly Row[],
): Promise<void> {
  for (const row of rows) {
    const columns = sql(Object.keys(row));
    await sql`
      insert into ${sql(table)} (${columns})
      select ${columns} from jsonb_populate_record(null::${sql(table)}, ${JSON.stringify(row)}::text::jsonb)`;
  }
}
