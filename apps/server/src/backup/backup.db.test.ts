import { randomUUID } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { readFingerprints, shortLivedTables } from '@waymark/db/backup';
import { asOwner, connect, type Connection } from '@waymark/db/client';
import { demoPeople, demoPersonIds, seedDemo } from '@waymark/db/seed';
import { knownMigrations, migrate } from '@waymark/db/migrate';
import { createTestDatabase, type TestDatabase } from '@waymark/db/testing';
import { throwAwayFolder } from '@waymark/postgres';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { giveSignIn } from '../sign-in/passwords.ts';
import { waymark, type Said } from '../testing/command-line.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const folder = throwAwayFolder('backup');
const key = join(folder.path, 'key');
let source: TestDatabase;
let backup = '';
let sealed = '';
const made: string[] = [];
const roles: string[] = [];

beforeAll(async () => {
  writeFileSync(key, `${'k'.repeat(40)}\n`);
  source = await createTestDatabase();
  await seedDemo(source.owner.db);
  await asOwner(source.owner.db, (tx) =>
    giveSignIn(
      tx,
      demoPeople.map(({ id, name, email }) => ({ actorId: id, name, email })),
      'a password only for tests',
      new Date(),
    ),
  );
  await source.owner.sql`
    insert into auth.session (id, user_id, token, expires_at, created_at, updated_at)
    values ('s', ${demoPersonIds.chair}, 'a-token-of-somebody', now() + '1 hour', now(), now())`;
  backup = await makeBackup(join(folder.path, 'plain'));
  sealed = await makeBackup(join(folder.path, 'sealed'), '--key', key);
});

afterAll(async () => {
  for (const name of made) await source.owner.sql.unsafe(`drop database ${name} with (force)`);
  for (const role of roles) {
    await source.owner.sql.unsafe(`drop owned by ${role}; drop role ${role}`);
  }
  await source.drop();
  await folder.remove();
});

const run = (url: string, ...args: string[]): Promise<Said> =>
  waymark({ DATABASE_URL: url, WAYMARK_DATA_DIR: folder.path }, ...args);

async function makeBackup(into: string, ...options: string[]): Promise<string> {
  const said = await run(source.url, 'backup', '--into', into, ...options);
  expect(said).toMatchObject({ code: 0, err: '' });
  return said.out.split('\n')[0] ?? '';
}

/** A database with nothing in it at all: not even a migration has run. */
async function newDatabase(role?: string): Promise<string> {
  const name = `restored_${randomUUID().replaceAll('-', '')}`;
  await source.owner.sql.unsafe(`create database ${name}${role ? ` owner ${role}` : ''}`);
  made.push(name);
  const url = new URL(source.url);
  url.pathname = `/${name}`;
  if (role) url.username = role;
  return url.toString();
}

async function fingerprints(owner: Connection): Promise<Record<string, string[]>> {
  const tables = await readFingerprints(owner, { rows: true });
  return Object.fromEntries(tables.map(({ name, digest, hashes }) => [name, [digest, ...hashes]]));
}

async function fingerprintsAt(url: string): Promise<Record<string, string[]>> {
  const owner = connect({ url, role: 'owner', max: 1 });
  return fingerprints(owner).finally(owner.close);
}

describe('waymark backup and restore', () => {
  it.each([
    ['as it is', () => [backup]],
    ['sealed', () => [sealed, '--key', key]],
  ])(
    'bring every row of every table into a new database, %s, and the audit holds',
    async (_how, args) => {
      const url = await newDatabase();
      const said = await run(url, 'restore', ...args());
      expect(said).toMatchObject({ code: 0, err: '' });
      expect(said.out).toMatch(/The audit holds: [1-9]\d* entries/);
      const [before, after] = [await fingerprints(source.owner), await fingerprintsAt(url)];
      expect(Object.keys(before).length).toBeGreaterThan(20);
      expect(before['public.person']?.length).toBeGreaterThan(2);
      expect(after).toEqual(before);
    },
  );

  it('leave the restored database as guarded as it was, and fit to be written to', async () => {
    const url = await newDatabase();
    await run(url, 'restore', backup);
    const owner = connect({ url, role: 'owner', max: 1 });
    const shape = (of: Connection) => of.sql`
      select c.relname, c.relrowsecurity,
             array(select pg_get_constraintdef(k.oid) from pg_constraint k where k.conrelid = c.oid order by 1) as rules,
             array(select t.tgname::text || t.tgenabled::text from pg_trigger t where t.tgrelid = c.oid and not tgisinternal order by 1) as triggers
      from pg_class c where c.relkind = 'r' and c.relnamespace in ('public'::regnamespace, 'auth'::regnamespace)
      order by 1`;
    expect([...(await shape(owner))]).toEqual([...(await shape(source.owner))]);
    // The next entry follows the last one of its chain.
    await owner.sql`insert into audit_entry (at, verb, noun, details) values (now(), 'x', 'y', '{}')`;
    await owner.close();
    expect(await run(url, 'audit', 'verify')).toMatchObject({ code: 0 });
  });

  it('need no superuser: the owner of the database will do, as on a PostgreSQL of one’s own', async () => {
    const role = `plain_${randomUUID().replaceAll('-', '')}`;
    await source.owner.sql.unsafe(`create role ${role} login createrole`);
    await source.owner.sql.unsafe(`grant waymark_app, waymark_auth to ${role} with admin option`);
    roles.push(role);
    const [from, to] = [await newDatabase(role), await newDatabase(role)];
    await migrate(from);
    const owner = connect({ url: from, role: 'owner', max: 1 });
    await seedDemo(owner.db);
    await owner.close();
    const said = await run(from, 'backup', '--into', join(folder.path, 'plain-owner'));
    const path = said.out.split('\n')[0] ?? '';
    expect(await run(to, 'restore', path)).toMatchObject({ code: 0, err: '' });
    expect(await fingerprintsAt(to)).toEqual(await fingerprintsAt(from));
  });

  it('take tables that are larger than any buffer', async () => {
    const big = await createTestDatabase();
    await big.owner.sql`
      insert into usefulness (day, page, answer, reason, count)
      select date '2026-01-01' + (n % 300), 'page-' || n || repeat('x', 200), 'yes', '', n
      from generate_series(1, 20000) as n`;
    const said = await run(big.url, 'backup', '--into', join(folder.path, 'big'), '--key', key);
    const url = await newDatabase();
    const path = said.out.split('\n')[0] ?? '';
    expect(await run(url, 'restore', path, '--key', key)).toMatchObject({ code: 0, err: '' });
    expect(await fingerprintsAt(url)).toEqual(await fingerprints(big.owner));
    await big.drop();
  });

  it('leave sessions out, and nothing else', async () => {
    const url = await newDatabase();
    await run(url, 'restore', backup);
    const owner = connect({ url, role: 'owner', max: 1 });
    for (const name of shortLivedTables) {
      const [found] = await owner.sql`select count(*)::int as n from ${owner.sql(name)}`;
      expect(found).toEqual({ n: 0 });
    }
    await owner.close();
    const [kept] = await source.owner.sql`select count(*)::int as n from auth.session`;
    expect(kept).toEqual({ n: 1 });
  });

  it('keep nobody’s session and no readable name in a sealed backup', () => {
    const bytes = Buffer.concat(
      readdirSync(sealed).map((name) => readFileSync(join(sealed, name))),
    ).toString('latin1');
    expect(bytes).not.toContain('public.contact"');
    expect(readFileSync(join(backup, 'manifest.json'), 'utf8')).toContain('public.contact"');
    expect(readdirSync(backup).some((name) => name.startsWith('auth.session'))).toBe(false);
    for (const name of readdirSync(backup)) {
      expect(statSync(join(backup, name)).mode & 0o077).toBe(0);
    }
  });

  it('refuse a database that is not empty, unless told to replace it', async () => {
    const url = await newDatabase();
    await run(url, 'restore', backup);
    expect(await run(url, 'restore', backup)).toMatchObject({
      code: 1,
      err: expect.stringContaining('not empty'),
    });
    const owner = connect({ url, role: 'owner', max: 1 });
    await owner.sql`update family set name = 'Changed'`;
    expect(await run(url, 'restore', backup, '--replace')).toMatchObject({ code: 0 });
    expect([...(await owner.sql`select 1 from family where name = 'Changed'`)]).toEqual([]);
    await owner.close();
  });

  it('bring an older shape up to date', async () => {
    const [url, old] = [await newDatabase(), await newDatabase()];
    await migrate(old, { upTo: knownMigrations().length - 1 });
    const said = await run(old, 'backup', '--into', join(folder.path, 'old'));
    const restored = await run(url, 'restore', said.out.split('\n')[0] ?? '');
    expect(restored).toMatchObject({ code: 0, err: '' });
    const count = (of: Connection) =>
      of.sql`select count(*)::int as n from drizzle.__drizzle_migrations`;
    const owner = connect({ url, role: 'owner', max: 1 });
    expect([...(await count(owner))]).toEqual([...(await count(source.owner))]);
    await owner.close();
  });

  it('change nothing where a file was changed, a key is wrong or missing, or there is no backup', async () => {
    const url = await newDatabase();
    const hurt = await makeBackup(join(folder.path, 'hurt'));
    appendFileSync(join(hurt, 'public.family.gz'), 'x');
    const other = join(folder.path, 'other-key');
    writeFileSync(other, 'another key that is long enough to be taken');
    const renamed = await makeBackup(join(folder.path, 'renamed'), '--key', key);
    renameSync(join(renamed, 'public.family.gz.sealed'), join(renamed, 'x'));
    renameSync(join(renamed, 'public.person.gz.sealed'), join(renamed, 'public.family.gz.sealed'));
    const cases: [string[], RegExp][] = [
      [[hurt], /public\.family is missing or was changed/],
      [[renamed, '--key', key], /missing or was changed/],
      [[sealed], /sealed: say --key/],
      [[sealed, '--key', other], /does not open with this key/],
      [[sealed, '--key', join(folder.path, 'nowhere')], /cannot be read/],
      [[backup, '--key', key], /not sealed/],
      [[folder.path], /no backup/],
      [[], /the folder of one backup/],
    ];
    for (const [args, why] of cases) {
      expect(await run(url, 'restore', ...args)).toMatchObject({
        code: 2,
        err: expect.stringMatching(why),
      });
    }
    const owner = connect({ url, role: 'owner', max: 1 });
    const [found] = await owner.sql`select to_regclass('public.family') is null as nothing`;
    expect(found).toEqual({ nothing: true });
    await owner.close();
  });

  it('leave no half-made folder behind', async () => {
    const into = join(folder.path, 'refused');
    const said = await run(`${source.url}x`, 'backup', '--into', into);
    expect(said.code).toBe(1);
    expect(existsSync(into)).toBe(false);
  });
});
