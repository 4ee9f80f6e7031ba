import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { TransactionSql } from 'postgres';

import type { Connection } from '../client.ts';
import { UnusableDatabase } from '../migrate.ts';
import {
  copyOf,
  fingerprintOf,
  listTables,
  quoted,
  readAlike,
  type Fingerprint,
  type SequenceState,
  type StoredTable,
} from './catalogue.ts';

/** What is put back: a table, and what it must hold afterwards. */
export type StoredRows = StoredTable & Fingerprint;

export type Refill = {
  tables: readonly StoredRows[];
  sequences: readonly SequenceState[];
  rowsOf: (table: StoredRows) => Readable;
};

/**
 * Puts the rows of a backup in the place of every row there is, as the owner and in one transaction: whole, or nothing
 * has changed. Triggers rest meanwhile, so that the audit's chains stay as they were written, and foreign keys are
 * taken off and put back, so that PostgreSQL checks each once when all rows are there.
 */
export function refill({ sql }: Connection, { tables, sequences, rowsOf }: Refill): Promise<void> {
  return sql.begin(async (tx) => {
    // Somebody who holds a table is somebody at work: better to stop than to wait for ever.
    await tx`select set_config('lock_timeout', '30s', true)`;
    await readAlike(tx);
    const there = await listTables(tx);
    refuseOtherShape(there, tables);
    const names = there.map(({ name }) => quoted(name));
    const triggers = await listTriggers(tx);
    const foreignKeys = await listForeignKeys(tx);
    for (const { table, name } of triggers) {
      await tx.unsafe(`alter table ${table} disable trigger ${name}`);
    }
    for (const { table, name } of foreignKeys) {
      await tx.unsafe(`alter table ${table} drop constraint ${name}`);
    }
    await tx.unsafe(`truncate ${names.join(', ')}`);
    for (const table of tables) await fill(tx, table, rowsOf(table));
    for (const { name, last } of sequences) {
      if (last !== null) await tx`select setval(${quoted(name)}::regclass, ${last}::bigint)`;
    }
    for (const { table, name, definition } of foreignKeys) {
      await tx.unsafe(`alter table ${table} add constraint ${name} ${definition}`);
    }
    for (const { table, name, mode } of triggers) {
      await tx.unsafe(`alter table ${table} enable ${mode} trigger ${name}`);
    }
  });
}

function refuseOtherShape(there: readonly StoredTable[], wanted: readonly StoredTable[]): void {
  for (const table of wanted) {
    const found = there.find(({ name }) => name === table.name);
    const missing = table.columns.filter((column) => !found?.columns.includes(column));
    if (found && missing.length === 0) continue;
    throw new UnusableDatabase(
      `The backup holds ${table.name} with columns that this database does not have. ` +
        'Restore with the version of Waymark that made it, into a new database.',
    );
  }
}

async function fill(tx: TransactionSql, table: StoredRows, rows: Readable): Promise<void> {
  await pipeline(rows, await tx.unsafe(`${copyOf(table)} from stdin`).writable());
  const { rows: found, digest } = await fingerprintOf(tx, table);
  if (found === table.rows && digest === table.digest) return;
  throw new UnusableDatabase(
    `${table.name} does not hold what it should (${found} rows for ${table.rows}). Nothing was restored.`,
  );
}

type Trigger = { table: string; name: string; mode: '' | 'always' | 'replica' };

async function listTriggers(tx: TransactionSql): Promise<Trigger[]> {
  const rows = await tx<{ table: string; name: string; enabled: string }[]>`
    select t.tgrelid::regclass::text as table, quote_ident(t.tgname) as name, t.tgenabled as enabled
    from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where not t.tgisinternal and t.tgenabled <> 'D'
      and c.relnamespace in ('public'::regnamespace, 'auth'::regnamespace)`;
  return rows.map(({ table, name, enabled }) => ({
    table,
    name,
    mode: enabled === 'A' ? 'always' : enabled === 'R' ? 'replica' : '',
  }));
}

type ForeignKey = { table: string; name: string; definition: string };

async function listForeignKeys(tx: TransactionSql): Promise<ForeignKey[]> {
  return tx<ForeignKey[]>`
    select k.conrelid::regclass::text as table, quote_ident(k.conname) as name,
           pg_get_constraintdef(k.oid) as definition
    from pg_constraint k
    where k.contype = 'f' and k.connamespace in ('public'::regnamespace, 'auth'::regnamespace)`;
}

/** Whether nothing was ever recorded here: at most what migrations and an empty start write by themselves. */
export async function isUnused({ sql }: Connection): Promise<boolean> {
  return sql.begin(async (tx) => {
    await readAlike(tx);
    for (const { name } of await listTables(tx)) {
      if (writtenByTheStart.has(name)) continue;
      const rows = await tx.unsafe(`select 1 from ${quoted(name)} limit 1`);
      if (rows.length > 0) return false;
    }
    return true;
  });
}

const writtenByTheStart = new Set(['public.installation', 'public.audit_chain']);
