import {
  createReadStream,
  createWriteStream,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

import { connect } from '../client.ts';
import { UnusableDatabase } from '../migrate.ts';
import { asIso } from './catalogue.ts';

/** A copy of the whole cluster's files, to recover from by the log that was kept since. */
export type BaseCopy = { path: string; files: number; endedAt: string };

// Their contents belong to the running server alone; recovery wants the folders, empty.
const emptyFolders = new Set([
  'pg_wal',
  'pg_replslot',
  'pg_dynshmem',
  'pg_notify',
  'pg_serial',
  'pg_snapshots',
  'pg_stat_tmp',
  'pg_subtrans',
]);
const leftOut =
  /^(postmaster\.(pid|opts)|pgsql_tmp.*|pg_internal\.init|backup_label.*|.*\.signal)$/;

/**
 * Copies the files of a PostgreSQL on this machine, while it works, into a folder of `into`. Throws UnusableDatabase where
 * its log is not kept, or its files cannot be read from here.
 */
export async function makeBaseCopy(ownerUrl: string, into: string): Promise<BaseCopy> {
  // One connection: the copy belongs to the session that began it.
  const { sql, close } = connect({ url: ownerUrl, role: 'owner', max: 1 });
  try {
    const [server] = await sql.unsafe<{ data: string; archiving: string; begunAt: string }[]>(
      `select current_setting('data_directory') as data, current_setting('archive_mode') as archiving,
              ${asIso('now()')} as "begunAt"`,
    );
    if (server?.archiving !== 'on') {
      throw new UnusableDatabase(
        'Its log is not kept, so a copy alone recovers nothing. Set WAYMARK_WAL_ARCHIVE and start Waymark again.',
      );
    }
    const path = join(into, server.begunAt.replaceAll(/[:.]/g, ''));
    const unfinished = `${path}.unfinished`;
    try {
      await sql`select pg_backup_start('waymark', true)`;
      const files = await copyFiles(server.data, join(unfinished, 'data'));
      const [stopped] = await sql.unsafe<{ label: string; endedAt: string }[]>(
        `select labelfile as label, ${asIso('clock_timestamp()')} as "endedAt" from pg_backup_stop(true)`,
      );
      const { label = '', endedAt = '' } = stopped ?? {};
      writeFileSync(join(unfinished, 'data', 'backup_label'), label, {
        flush: true,
      });
      writeFileSync(join(unfinished, 'ended-at'), `${endedAt}\n`, { flush: true });
      renameSync(unfinished, path);
      return { path, files, endedAt };
    } catch (error) {
      rmSync(unfinished, { recursive: true, force: true });
      throw error;
    }
  } finally {
    await close();
  }
}

async function copyFiles(from: string, to: string): Promise<number> {
  mkdirSync(to, { recursive: true, mode: 0o700 });
  let files = 0;
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (leftOut.test(entry.name)) continue;
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (emptyFolders.has(entry.name)) mkdirSync(target, { mode: 0o700 });
    else if (entry.isDirectory()) files += await copyFiles(source, target);
    else if (entry.isFile() && (await copyFile(source, target))) files += 1;
  }
  return files;
}

/** False where the file has gone meanwhile: the log then says so too. */
async function copyFile(from: string, to: string): Promise<boolean> {
  try {
    await pipeline(
      createReadStream(from),
      createWriteStream(to, { flags: 'wx', mode: 0o600, flush: true }),
    );
    return true;
  } catch (error) {
    rmSync(to, { force: true });
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}
