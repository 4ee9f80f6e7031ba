import { isUnused, listMigrations, refill, type RunMigration } from '@waymark/db/backup';
import type { Connection } from '@waymark/db/client';
import { knownMigrations, migrate, UnusableDatabase } from '@waymark/db/migrate';

import { openBackup, readRows, type BackupFolder } from './files.ts';
import type { Manifest } from './manifest.ts';

type RestoreOptions = {
  owner: Connection;
  databaseUrl: string;
  /** Whether rows that are there may go. */
  replace: boolean;
};

/**
 * Puts a backup into a database: makes its shape what it was when the backup was made, then fills it in one
 * transaction. Later migrations are for the caller to run. Throws UnusableDatabase where the database is not empty, or
 * of another version; WrongUsage where the backup is not whole. Nothing is lost then.
 */
export async function restoreBackup(
  folder: BackupFolder,
  { owner, databaseUrl, replace }: RestoreOptions,
): Promise<Manifest> {
  const manifest = await openBackup(folder);
  refuseOtherVersion(manifest.migrations, knownMigrations(), 'a later or another Waymark made it');
  const there = await owner.sql.begin((tx) => listMigrations(tx));
  refuseOtherVersion(
    there,
    manifest.migrations,
    'this database is of a later version; restore into a new one',
  );
  if (!replace && there.length > 0 && !(await isUnused(owner))) {
    throw new UnusableDatabase(
      'This database is not empty, and nothing was changed. Restore into a new one, or say --replace to lose what is in it.',
    );
  }
  await migrate(databaseUrl, { upTo: manifest.migrations.length });
  await refill(owner, {
    tables: manifest.tables,
    sequences: manifest.sequences,
    rowsOf: ({ name }) => readRows(folder, name),
  });
  return manifest;
}

/** `shorter` must be how `longer` begins. */
function refuseOtherVersion(
  shorter: readonly RunMigration[],
  longer: readonly RunMigration[],
  why: string,
): void {
  const isBeginning = shorter.every(({ hash }, at) => hash === longer[at]?.hash);
  if (!isBeginning) throw new UnusableDatabase(`This backup does not fit: ${why}.`);
}
