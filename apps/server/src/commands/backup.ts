import { makeBaseCopy } from '@waymark/db/backup';
import { join, resolve } from 'node:path';

import { makeBackup } from '../backup/make-backup.ts';
import { readKeyFile } from '../backup/seal.ts';
import { readOptions } from './arguments.ts';
import { readSettings, WrongSettings } from '../env.ts';
import type { Run } from './command.ts';

/** `waymark backup --into FOLDER [--key FILE]`: everything but sessions, as it was at one moment. */
export const runBackup: Run = async (args, { owner, print }) => {
  const { into, key } = readOptions(args, ['into'], ['key']);
  const { path, manifest } = await makeBackup(
    owner,
    resolve(into),
    key === undefined ? null : readKeyFile(key),
  );
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
  print(`${path}`);
  print(`${rows} rows of ${manifest.tables.length} tables, as of ${manifest.takenAt}.`);
  if (key === undefined) print('It is not sealed: whoever reads the folder reads everything.');
  return 0;
};

/** `waymark backup base`: a copy of the cluster's files in the archive, from which `restore --to` starts. */
export const runBackupBase: Run = async (args, { databaseUrl, print }) => {
  readOptions(args, []);
  const { WAYMARK_WAL_ARCHIVE: archive } = readSettings(process.env);
  if (archive === undefined) {
    throw new WrongSettings('Set WAYMARK_WAL_ARCHIVE to the folder that Waymark was started with.');
  }
  const { path, files, endedAt } = await makeBaseCopy(databaseUrl, join(archive, 'base'));
  print(path);
  print(`${files} files. Every second from ${endedAt} on can be restored.`);
  return 0;
};
