import type { Connection } from '../client.ts';
import {
  fingerprintOf,
  listTables,
  readAlike,
  rowHashesOf,
  shortLivedTables,
  type Fingerprint,
} from './catalogue.ts';

/** A table with what it holds; with the hash of each row where that was asked for. */
export type TableFingerprint = Fingerprint & { name: string; hashes: string[] };

/** Reads, at one moment, what every table holds that a backup keeps. */
export function readFingerprints(
  { sql }: Connection,
  { rows }: { rows: boolean },
): Promise<TableFingerprint[]> {
  return sql.begin('isolation level repeatable read read only', async (tx) => {
    await readAlike(tx);
    const tables: TableFingerprint[] = [];
    for (const table of await listTables(tx)) {
      if (shortLivedTables.includes(table.name)) continue;
      const hashes = rows ? await rowHashesOf(tx, table) : [];
      tables.push({ name: table.name, ...(await fingerprintOf(tx, table)), hashes });
    }
    return tables;
  });
}
