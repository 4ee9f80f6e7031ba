import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readSnapshot, shortLivedTables, type Snapshot } from '@waymark/db/backup';
import type { Connection } from '@waymark/db/client';

import { WrongUsage } from '../commands/command.ts';
import { writeManifest, writeRows, type BackupFolder } from './files.ts';
import type { Manifest } from './manifest.ts';

/** A backup that is whole, and where it lies. */
export type MadeBackup = { path: string; manifest: Manifest };

/**
 * Writes a backup into a new folder inside `into`, named by the moment it shows. It has another name until it is whole.
 * Throws WrongUsage where the folder cannot be made.
 */
export function makeBackup(
  owner: Connection,
  into: string,
  key: string | null,
): Promise<MadeBackup> {
  return readSnapshot(owner, async (snapshot) => {
    const path = join(into, `waymark-${snapshot.takenAt.replaceAll(/[:.]/g, '')}`);
    const unfinished = `${path}.unfinished`;
    makeFolder(unfinished);
    try {
      const manifest = await writeFiles(snapshot, { path: unfinished, key });
      renameSync(unfinished, path);
      return { path, manifest };
    } catch (error) {
      rmSync(unfinished, { recursive: true, force: true });
      throw error;
    }
  });
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
  } catch {
    throw new WrongUsage(`The folder ${path} cannot be made.`);
  }
}

async function writeFiles(snapshot: Snapshot, folder: BackupFolder): Promise<Manifest> {
  const { takenAt, postgres, migrations, sequences } = snapshot;
  const tables: Manifest['tables'] = [];
  for (const table of snapshot.tables) {
    const written = await writeRows(folder, table.name, await snapshot.rowsOf(table));
    tables.push({ ...table, ...(await snapshot.fingerprintOf(table)), ...written });
  }
  const manifest: Manifest = {
    format: 'waymark-backup-1',
    takenAt,
    postgres,
    migrations: [...migrations],
    leftOut: [...shortLivedTables],
    sequences: [...sequences],
    tables,
  };
  await writeManifest(folder, manifest);
  return manifest;
}
