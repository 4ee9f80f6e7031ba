import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate as runMigrations } from 'drizzle-orm/postgres-js/migrator';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { connect, type Database } from './client.ts';

/** The folder of named SQL migrations, in order. */
export const migrationsFolder = fileURLToPath(new URL('../migrations', import.meta.url));

const oldestPostgres = 160_000;
const lockKey = 4_300_001;

type RolePasswords = { appPassword?: string | undefined; authPassword?: string | undefined };

type MigrateOptions = RolePasswords & {
  /** How many migrations to run, from the first. Left out: all. A restore needs the shape that a backup was made of. */
  upTo?: number;
};

/** The database cannot be used as it is; the message says what to do. */
export class UnusableDatabase extends Error {
  override name = 'UnusableDatabase';
}

/**
 * Brings a database up to date as its owner and gives the two roles their passwords. Safe to repeat and to run
 * twice at once (one waits). Throws UnusableDatabase for a PostgreSQL older than 16.
 */
export async function migrate(ownerUrl: string, options: MigrateOptions = {}): Promise<void> {
  const { db, sql: client, close } = connect({ url: ownerUrl, role: 'owner', max: 1 });
  try {
    await refuseOldPostgres(db);
    await db.execute(sql`select pg_advisory_lock(${lockKey})`);
    await runMigrations(drizzle(client), { migrationsFolder: folderUpTo(options.upTo) });
    await setPassword(db, 'waymark_app', options.appPassword);
    await setPassword(db, 'waymark_auth', options.authPassword);
  } finally {
    await close();
  }
}

/** The migrations that this Waymark knows, in their order, each with the hash that the database notes when it has run. */
export function knownMigrations(): { hash: string; madeAt: string }[] {
  return readMigrationFiles({ migrationsFolder }).map(({ hash, folderMillis }) => ({
    hash,
    madeAt: String(folderMillis),
  }));
}

/** The folder of all migrations, or a copy whose journal ends earlier. */
function folderUpTo(count: number | undefined): string {
  if (count === undefined) return migrationsFolder;
  const folder = mkdtempSync(join(tmpdir(), 'waymark-migrations-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  cpSync(migrationsFolder, folder, { recursive: true });
  const file = join(folder, 'meta/_journal.json');
  const journal: { entries: unknown[] } = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...journal, entries: journal.entries.slice(0, count) }));
  return folder;
}

async function refuseOldPostgres(db: Database): Promise<void> {
  const rows = await db.execute<{ number: number; version: string }>(
    sql`select current_setting('server_version_num')::int as number, current_setting('server_version') as version`,
  );
  const server = rows[0];
  if (server && server.number >= oldestPostgres) return;
  throw new UnusableDatabase(
    `Waymark needs PostgreSQL 16 or newer; this one is ${server?.version ?? 'unknown'}. ` +
      'Point DATABASE_URL at a newer server, or leave it out to use the one that comes with Waymark.',
  );
}

// A role's password cannot be a query parameter, so PostgreSQL quotes the statement itself.
async function setPassword(
  db: Database,
  role: 'waymark_app' | 'waymark_auth',
  password: string | undefined,
): Promise<void> {
  if (password === undefined) return;
  const rows = await db.execute<{ statement: string }>(
    sql`select format('alter role %I password %L', ${role}::text, ${password}::text) as statement`,
  );
  const statement = rows[0]?.statement ?? '';
  await db.execute(sql.raw(statement)).catch((error: unknown) => {
    // Drizzle's own message repeats the statement, and the password with it.
    const reason =
      error instanceof Error && error.cause instanceof Error ? error.cause.message : '';
    throw new UnusableDatabase(`The password of the role ${role} could not be set. ${reason}`);
  });
}
