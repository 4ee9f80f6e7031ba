import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { startPostgres, throwAwayFolder, type Postgres } from '@waymark/postgres';
import postgres from 'postgres';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

// The faults that patches/postgres@3.4.9.patch mends: see docs/decisions/0003-postgres-driver-patch.md.
// A cluster of its own: these tests kill it.

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let folder: ReturnType<typeof throwAwayFolder>;
let server: Postgres;
let pools: postgres.Sql[] = [];

beforeAll(async () => {
  folder = throwAwayFolder('driver');
  server = await startPostgres({ dataDir: folder.path, fast: true });
});

afterEach(async () => {
  for (const pool of pools) await pool.end({ timeout: 5 });
  pools = [];
});

afterAll(async () => {
  await server.stop();
  await folder.remove();
});

function pool(options: { max: number }): postgres.Sql {
  const made = postgres({
    host: server.socketDir,
    username: 'owner',
    database: 'waymark',
    backoff: () => 0.1,
    connect_timeout: 5,
    onnotice: () => {},
    ...options,
  });
  pools.push(made);
  return made;
}

function signal(): { given: Promise<void>; give: () => void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { given: promise, give: resolve };
}

async function killAndRestart(): Promise<void> {
  process.kill(server.pid, 'SIGKILL');
  await server.exited;
  server = await startPostgres({ dataDir: folder.path, fast: true });
}

async function untilItAnswers(sql: postgres.Sql): Promise<void> {
  for (;;) {
    const answer = await sql`select 1`.catch(() => null);
    if (answer) return;
  }
}

describe('the postgres driver', () => {
  it('carries our patch', () => {
    const main = createRequire(import.meta.url).resolve('postgres');
    for (const file of ['connection.js', 'index.js']) {
      expect(readFileSync(join(dirname(main), '../../src', file), 'utf8')).toContain('Waymark:');
    }
  });

  it("refuses a late query of a lost transaction; it never runs in somebody else's", async () => {
    const admin = pool({ max: 1 });
    const shared = pool({ max: 1 });
    await admin`create table note (written_by text)`;
    const firstIsIn = signal();
    const secondIsIn = signal();
    const lateQueryIsOver = signal();
    let backend = 0;
    let late: unknown;

    const first = shared.begin(async (tx) => {
      [{ backend }] = await tx<[{ backend: number }]>`select pg_backend_pid() as backend`;
      firstIsIn.give();
      await secondIsIn.given;
      late = await tx`insert into note values ('first')`.catch((error: unknown) => error);
      lateQueryIsOver.give();
    });
    const firstEnds = first.catch((error: unknown) => error);
    await firstIsIn.given;
    const second = shared.begin(async (tx) => {
      await tx`select 1`;
      secondIsIn.give();
      await lateQueryIsOver.given;
      await tx`insert into note values ('second')`;
    });
    await admin`select pg_terminate_backend(${backend})`;
    expect(await firstEnds).toBeInstanceOf(Error);
    await second;

    expect(late).toMatchObject({ code: 'CONNECTION_CLOSED' });
    expect(await admin`select written_by from note`).toEqual([{ written_by: 'second' }]);
  });

  it('outlives kill -9 of PostgreSQL under load: no stray error, no stuck pool, no acknowledged row lost', async () => {
    let stray = 0;
    const countStray = (): void => {
      stray += 1;
    };
    process.on('uncaughtExceptionMonitor', countStray);
    const sql = pool({ max: 8 });
    await sql`create table entry (id integer primary key)`;
    const acknowledged: number[] = [];
    let next = 0;
    let open = true;

    const write = async (): Promise<void> => {
      while (open) {
        const id = (next += 1);
        await sql
          .begin(async (tx) => {
            const [row] = await Promise.all([
              tx`insert into entry values (${id}) returning id`,
              tx`select pg_backend_pid()`,
            ]);
            await tx`select 1`;
            return row;
          })
          .then(() => acknowledged.push(id))
          .catch(() => new Promise((resolve) => setTimeout(resolve, 5)));
      }
    };
    const writers = Array.from({ length: 10 }, write);
    for (let kill = 0; kill < 4; kill += 1) {
      const soFar = acknowledged.length;
      while (acknowledged.length < soFar + 200) await new Promise((done) => setTimeout(done, 5));
      await killAndRestart();
    }
    open = false;
    await Promise.all(writers);
    await untilItAnswers(sql);

    const stored = await sql<{ id: number }[]>`select id from entry`;
    const kept = new Set(stored.map((row) => row.id));
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
    const backends = await Promise.all(
      Array.from({ length: 8 }, () => sql`select pg_backend_pid() as pid, pg_sleep(0.5)`),
    );
    expect(new Set(backends.map(([row]) => row?.['pid'])).size).toBe(8);
    expect(stray).toBe(0);
    process.off('uncaughtExceptionMonitor', countStray);
  });

  it('ends when PostgreSQL dies with a query in flight', async () => {
    const admin = pool({ max: 1 });
    const sql = pool({ max: 1 });
    const inFlight = sql`select pg_sleep(60)`.execute().catch((error: unknown) => error);
    const isSleeping = async (): Promise<boolean> =>
      (await admin`select 1 from pg_stat_activity where wait_event = 'PgSleep'`).length > 0;
    while (!(await isSleeping()));
    const ended = sql.end();
    await killAndRestart();
    expect(await inFlight).toBeInstanceOf(Error);
    await ended;
  });
});
