import type { Readable } from 'node:stream';
import type { TransactionSql } from 'postgres';

import type { Connection } from '../client.ts';
import {
  asIso,
  copyOf,
  fingerprintOf,
  listMigrations,
  listSequences,
  listTables,
  readAlike,
  shortLivedTables,
  type Fingerprint,
  type RunMigration,
  type SequenceState,
  type StoredTable,
} from './catalogue.ts';

/** Everything that a backup keeps, as it was at one moment, whatever is written meanwhile. */
export type Snapshot = {
  postgres: string;
  takenAt: string;
  migrations: RunMigration[];
  sequences: SequenceState[];
  tables: StoredTable[];
  /** A table's rows in COPY's text form, one on a line. Read each to its end before the next. */
  rowsOf: (table: StoredTable) => Promise<Readable>;
  fingerprintOf: (table: StoredTable) => Promise<Fingerprint>;
};

/** Lends one snapshot as the owner. Throws where row-level security would hold rows back, rather than leave them out. */
export function readSnapshot<T>(
  { sql }: Connection,
  fn: (snapshot: Snapshot) => Promise<T>,
): Promise<T> {
  return sql.begin('isolation level repeatable read read only', async (tx) => {
    await readAlike(tx);
    const [server] = await tx.unsafe<{ postgres: string; takenAt: string }[]>(
      `select current_setting('server_version') as postgres, ${asIso('now()')} as "takenAt"`,
    );
    const tables = await listTables(tx);
    return fn({
      postgres: server?.postgres ?? '',
      takenAt: server?.takenAt ?? '',
      migrations: await listMigrations(tx),
      sequences: await listSequences(tx),
      tables: tables.filter(({ name }) => !shortLivedTables.includes(name)),
      rowsOf: (table) => copyOut(tx, table),
      fingerprintOf: (table) => fingerprintOf(tx, table),
    });
  }) as Promise<T>;
}

async function copyOut(tx: TransactionSql, table: StoredTable): Promise<Readable> {
  const rows = await tx.unsafe(`${copyOf(table)} to stdout`).readable();
  // The driver stops listening when rows come faster than they are taken, and starts again when more are asked for. After
  // the last row nobody asks for more, and the answer that all were sent would never be heard.
  rows.once('end', () => rows._read(0));
  return rows;
}
