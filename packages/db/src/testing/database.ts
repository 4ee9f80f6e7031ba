import { createHash, randomUUID } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { inject } from 'vitest';

import { connect, type Connection, type Database } from '../client.ts';
import { migrate, migrationsFolder } from '../migrate.ts';

declare module 'vitest' {
  interface ProvidedContext {
    postgresUrl: string;
  }
}

/** A migrated, empty database of its own for one test file, on the run's real PostgreSQL. */
export type TestDatabase = {
  /** The owner's address, for code that connects by itself. */
  url: string;
  /** The owner: sees and changes everything. For arranging and for looking at what was written. */
  owner: Connection;
  /** The application's role: what the product uses. */
  app: Connection;
  /** Ends both pools and drops the database. */
  drop: () => Promise<void>;
};

const templateLock = 4_300_002;

/** Clones the migrated template, making it first if this run has none. Takes tens of milliseconds. */
export async function createTestDatabase({
  max = 10,
}: { max?: number } = {}): Promise<TestDatabase> {
  const clusterUrl = inject('postgresUrl');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await withCluster(clusterUrl, async (db) => {
    const template = await ensureTemplate(db, clusterUrl);
    await db.execute(sql.raw(`create database ${name} template ${template}`));
  });
  const url = databaseUrl(clusterUrl, name);
  const owner = connect({ url, role: 'owner', max: 4 });
  const app = connect({ url, role: 'waymark_app', max });
  const drop = async () => {
    await Promise.all([owner.close(), app.close()]);
    await withCluster(clusterUrl, (db) =>
      db.execute(sql.raw(`drop database ${name} with (force)`)),
    );
  };
  return { url, owner, app, drop };
}

async function ensureTemplate(db: Database, clusterUrl: string): Promise<string> {
  const name = `template_${migrationsDigest()}`;
  await db.execute(sql`select pg_advisory_lock(${templateLock})`);
  const found = await db.execute(
    sql`select 1 from pg_database where datname = ${name} and datistemplate`,
  );
  if (found.length === 0) {
    await db.execute(sql.raw(`drop database if exists ${name} with (force)`));
    await db.execute(sql.raw(`create database ${name}`));
    await migrate(databaseUrl(clusterUrl, name));
    await db.execute(
      sql.raw(`alter database ${name} with is_template true allow_connections false`),
    );
  }
  await db.execute(sql`select pg_advisory_unlock(${templateLock})`);
  return name;
}

// A changed migration makes another template, so a cluster that outlives a run never serves an old one.
function migrationsDigest(): string {
  const digest = createHash('sha256');
  for (const file of readdirSync(migrationsFolder).filter((entry) => entry.endsWith('.sql'))) {
    digest.update(readFileSync(join(migrationsFolder, file)));
  }
  return digest.digest('hex').slice(0, 16);
}

async function withCluster(url: string, fn: (db: Database) => Promise<unknown>): Promise<void> {
  // One connection: the advisory lock belongs to a session, not to the pool.
  const { db, close } = connect({ url, role: 'owner', max: 1 });
  await fn(db).finally(close);
}

function databaseUrl(clusterUrl: string, name: string): string {
  const url = new URL(clusterUrl);
  url.pathname = `/${name}`;
  return url.toString();
}
