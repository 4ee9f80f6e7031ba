import { verifyAudit } from '@waymark/use-cases/audit';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { restoreBackup } from '../backup/restore-backup.ts';
import { readKeyFile } from '../backup/seal.ts';
import { WrongUsage, type Run } from './command.ts';
import { bringUpToDate } from './migrate.ts';

/** `waymark restore FOLDER [--key FILE] [--replace]`: a backup into an empty database, and then up to date. */
export const runRestore: Run = async (args, { owner, databaseUrl, print, complain }) => {
  const { path, key, replace } = readArguments(args);
  const folder = { path, key: key === undefined ? null : readKeyFile(key) };
  const manifest = await restoreBackup(folder, { owner, databaseUrl, replace });
  await bringUpToDate(databaseUrl);
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
  print(`${rows} rows of ${manifest.tables.length} tables are back, as of ${manifest.takenAt}.`);
  print('Everybody signs in again: no session is restored.');
  const { entries, faults } = await verifyAudit(owner.db);
  if (faults.length === 0) {
    print(`The audit holds: ${entries} entries, every one where it belongs.`);
    return 0;
  }
  complain(`The audit does not hold in ${faults.length} places: waymark audit verify says where.`);
  return 1;
};

/** The launcher does this one, because the PostgreSQL must not be running; here it can only be refused. */
export const runRestoreTo: Run = () => {
  throw new WrongUsage(
    'restore --to is for the PostgreSQL that comes with Waymark: leave out DATABASE_URL, and start it as npm run waymark.',
  );
};

function readArguments(args: string[]): { path: string; key?: string; replace: boolean } {
  const { values, positionals } = parse(args);
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) {
    throw new WrongUsage('restore takes the folder of one backup.');
  }
  const { key, replace = false } = values;
  return { path: resolve(path), replace, ...(key !== undefined && { key }) };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: { key: { type: 'string' }, replace: { type: 'boolean' } },
      strict: true,
      allowPositionals: true,
    });
  } catch (error) {
    throw new WrongUsage(
      error instanceof Error ? error.message : 'These arguments cannot be read.',
    );
  }
}
