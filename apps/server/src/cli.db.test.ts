import { statSync } from 'node:fs';
import { join } from 'node:path';

import { asOwner } from '@waymark/db/client';
import { demoPeople, ordinaryFacts } from '@waymark/db/seed';
import { createTestDatabase, signMemorandum, type TestDatabase } from '@waymark/db/testing';
import { throwAwayFolder } from '@waymark/postgres';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { Browser } from './testing/browser.ts';
import { waymark, type Said } from './testing/command-line.ts';
import { signInFirst } from './testing/people.ts';
import { startServer } from './testing/start-server.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const folder = throwAwayFolder('cli');
let database: TestDatabase;

beforeEach(async () => {
  database = await createTestDatabase();
  return () => database.drop();
});

const run = (...args: string[]): Promise<Said> =>
  waymark({ DATABASE_URL: database.url, WAYMARK_DATA_DIR: folder.path }, ...args);

const someone = [
  '--agency=Testbrook Early Help',
  '--name=Robin Testwell',
  '--email=robin@council.example',
  '--job-title=Family worker',
];
const itsAgency = ['--area', 'Testbrook', '--kind', 'early-help'];

describe('waymark', () => {
  it.each([
    ['nothing', [], 2],
    ['--help', ['--help'], 0],
    ['an unknown command', ['staff', 'remove'], 2],
    ['an unknown argument', ['audit', 'verify', '--now'], 2],
    ['a missing argument', ['staff', 'add', '--name', 'Robin'], 2],
    ['a file that is not there', ['directory', 'import', 'no-such-file.json'], 2],
  ])('answers %s with exit code as documented and no stack', async (_what, args, code) => {
    const said = await run(...args);
    expect(said.code).toBe(code);
    expect(said.out + said.err).not.toBe('');
    expect(said.err).not.toMatch(/\n\s+at /);
  });

  it('says so where there is no database, or none answers', async () => {
    expect(await waymark({}, 'migrate')).toMatchObject({
      code: 2,
      err: expect.stringContaining('set DATABASE_URL'),
    });
    const nowhere = { DATABASE_URL: 'postgres://owner:secret-word@127.0.0.1:1/x' };
    const said = await waymark({ ...nowhere, WAYMARK_DATA_DIR: folder.path }, 'migrate');
    expect(said).toMatchObject({ code: 1, err: expect.stringContaining('cannot be reached') });
    expect(said.err).not.toContain('secret-word');
  });

  it('refuses an unknown setting', async () => {
    const said = await waymark({ WAYMARK_PROT: '1' }, 'settings');
    expect(said).toMatchObject({ code: 2, err: expect.stringContaining('WAYMARK_PORT?') });
  });

  it('shows the settings but no secret', async () => {
    const url = 'postgres://owner:secret-word@db.example/waymark';
    const said = await waymark({ DATABASE_URL: url }, 'settings');
    expect(said.out).toContain('WAYMARK_PORT = 4300');
    expect(said.out).not.toContain('secret-word');
    const list = 'https://stolen.example/range';
    const shown = await waymark({ WAYMARK_STOLEN_PASSWORDS_URL: list }, 'settings');
    expect(shown.out).toContain(`WAYMARK_STOLEN_PASSWORDS_URL = ${list}`);
  });
});

describe('waymark staff add', () => {
  it('makes the agency, adds the person and prints a password that works', async () => {
    const said = await run(
      'staff',
      'add',
      ...someone,
      ...itsAgency,
      '--role',
      'practitioner,agency-representative',
    );
    expect(said).toMatchObject({ code: 0, err: '' });
    const password = /shown this once: (\S+)/.exec(said.out)?.[1];
    const server = await startServer(database.url);
    const browser = new Browser(server.url);
    await signInFirst(browser, 'robin@council.example', password);
    expect(await browser.post('/trpc/access.me', {})).toMatchObject({
      body: { result: { data: { actor: { roles: ['agency-representative', 'practitioner'] } } } },
    });
    await server.stop();
  });

  it('adds nobody twice, and nothing for a role, kind, address or agency that is wrong', async () => {
    expect((await run('staff', 'add', ...someone, '--role', 'practitioner')).code).toBe(2);
    const add = ['staff', 'add', ...someone, ...itsAgency, '--role'];
    expect(await run(...add, 'boss')).toMatchObject({
      code: 2,
      err: expect.stringContaining('front-door-worker'),
    });
    expect((await run(...add, 'practitioner', '--email', 'robin')).code).toBe(2);
    expect((await run(...add, 'practitioner', '--email', 'a@demo.waymark.example')).code).toBe(2);
    expect((await run(...add, 'practitioner')).code).toBe(0);
    expect(await run(...add, 'practitioner')).toMatchObject({
      code: 1,
      err: expect.stringContaining('already'),
    });
    const [count] = await database.owner.sql`select count(*)::int as people from actor`;
    expect(count?.['people']).toBe(1);
  });
});

describe('waymark staff end-post', () => {
  it('ACC-25: ends the post of an administrator whom nobody can end, at once, and stands in the audit', async () => {
    await run('staff', 'add', ...someone, ...itsAgency, '--role', 'administrator');
    const nobody = await run('staff', 'end-post', '--email', 'nobody@council.example');
    expect(nobody).toMatchObject({ code: 1, err: expect.stringContaining('Nothing was changed') });
    const said = await run('staff', 'end-post', '--email', 'Robin@council.example');
    expect(said).toMatchObject({ code: 0, err: '' });
    const { sql } = database.owner;
    expect(await sql`select 1 from actor where ended_at is null`).toHaveLength(0);
    const noted = await sql`
      select actor_id, details from audit_entry where verb = 'staff.post-ended'`;
    expect([...noted]).toEqual([{ actor_id: null, details: { byCommand: true } }]);
  });
});

describe('waymark staff reset-sign-in', () => {
  it('SGN-8: takes every way in off, prints a password that works, and stands in the audit', async () => {
    await run('staff', 'add', ...someone, ...itsAgency, '--role', 'administrator');
    const { sql } = database.owner;
    const [who] = await sql<{ id: string }[]>`select id from actor`;
    const id = who?.id ?? '';
    await sql`insert into auth.two_factor (id, user_id, secret, backup_codes) values ('t', ${id}, 's', '[]')`;
    await sql`update auth."user" set two_factor_enabled = true, email_verified = false`;
    await sql`
      insert into auth.account (id, user_id, account_id, provider_id, created_at, updated_at)
      values ('o', ${id}, 'sub', 'organisation', now(), now())`;
    await sql`
      insert into auth.passkey (id, user_id, public_key, credential_id, counter, device_type, backed_up)
      values ('p', ${id}, 'k', 'c', 0, 'singleDevice', false)`;

    const nobody = await run('staff', 'reset-sign-in', '--email', 'nobody@council.example');
    expect(nobody).toMatchObject({ code: 1, err: expect.stringContaining('Nobody signs in') });
    expect((await run('staff', 'reset-sign-in')).code).toBe(2);
    const said = await run('staff', 'reset-sign-in', '--email', 'Robin@council.example');
    expect(said).toMatchObject({ code: 0, err: '' });
    const left = await sql`
      select (select count(*)::int from auth.two_factor) as codes, (select count(*)::int from auth.passkey) as keys,
             array(select provider_id from auth.account) as ways, two_factor_enabled, email_verified
      from auth."user"`;
    expect([...left]).toEqual([
      { codes: 0, keys: 0, ways: ['credential'], two_factor_enabled: false, email_verified: true },
    ]);
    const noted = await sql`
      select actor_id, subject_id from audit_entry where verb = 'staff.sign-in-reset'`;
    expect([...noted]).toEqual([{ actor_id: null, subject_id: id }]);
    const server = await startServer(database.url);
    const browser = new Browser(server.url);
    await signInFirst(
      browser,
      'robin@council.example',
      /shown this once: (\S+)/.exec(said.out)?.[1] ?? '',
    );
    expect((await browser.post('/trpc/access.me', {})).status).toBe(200);
    await server.stop();
  });
});

const worry = {
  familyName: 'Testwell',
  people: [{ kind: 'child', givenName: 'Mo', familyName: 'Testwell', dateOfBirth: null }],
  worry: 'Out alone late.',
  analysis: '',
  childVoice: '',
  agreement: 'asked-given',
  agreementReason: '',
  policeReference: null,
  screenedBy: 'Inspector Test',
  facts: ordinaryFacts,
};

describe('waymark series add', () => {
  const police = ['--agency', 'Testbrook Police', '--area', 'Testbrook', '--kind', 'police'];
  const officer = ['--name', 'Sam Test', '--email', 'sam@police.example', '--job-title', 'Officer'];
  const series = ['series', 'add', '--area', 'Testbrook', '--name', 'Triage', '--time', '09:30'];

  it('gives a new installation a meeting for its first contact', async () => {
    await run('prepare', '--no-demo');
    const added = await run('staff', 'add', ...police, ...officer, '--role', 'practitioner');
    const password = /shown this once: (\S+)/.exec(added.out)?.[1];
    expect(await run(...series, '--days', 'monday,thursday')).toMatchObject({ code: 0, err: '' });
    const [who] = await database.owner.sql<{ id: string; areaId: string; agencyId: string }[]>`
      select id, area_id as "areaId", agency_id as "agencyId" from actor`;
    const { id: registeredBy = '', areaId = '', agencyId = '' } = who ?? {};
    await asOwner(database.owner.db, (tx) =>
      signMemorandum(tx, { areaId, registeredBy, agencyIds: [agencyId] }),
    );

    const server = await startServer(database.url);
    const browser = new Browser(server.url);
    await signInFirst(browser, 'sam@police.example', password);
    const recorded = await browser.post('/trpc/contact.record', worry);
    expect(recorded).toMatchObject({
      status: 200,
      body: { result: { data: { id: expect.any(String), route: { outcome: 'pit-stop' } } } },
    });
    const [contact] = await database.owner.sql`select id from contact`;
    expect(
      await browser.post('/trpc/contact.listForMeeting', { contactIds: [contact?.['id']] }),
    ).toMatchObject({
      body: { result: { data: { meeting: { name: 'Triage' }, refused: [] } } },
    });
    await server.stop();
  });

  it('refuses a day, a time or an area that is none', async () => {
    expect((await run(...series, '--days', 'someday')).code).toBe(2);
    expect((await run(...series, '--days', 'monday')).code).not.toBe(0);
  });
});

describe('waymark prepare and demo seed', () => {
  it('make a new database the demo, once, with sign-ins and a directory', async () => {
    const first = await run('prepare');
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(first.out)).toMatchObject({ kind: 'demo' });
    const count = async (): Promise<unknown> =>
      database.owner.sql`
        select (select count(*)::int from auth."user") as logins,
               (select count(*)::int from contact) as contacts,
               (select count(*)::int from directory_service) as services`;
    const counts = await count();
    expect(counts).toEqual([
      { logins: demoPeople.length, contacts: expect.any(Number), services: expect.any(Number) },
    ]);
    expect((await run('prepare', '--no-demo')).code).toBe(0);
    expect((await run('demo', 'seed')).out).toContain('there already');
    expect(await count()).toEqual(counts);
    expect(await run('audit', 'verify')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^The audit holds: [1-9]/),
    });
  });

  it('never write the demo beside real people', async () => {
    expect(JSON.parse((await run('prepare', '--no-demo')).out)).toEqual({ kind: 'live' });
    const said = await run('demo', 'seed');
    expect(said).toMatchObject({ code: 1, err: expect.stringContaining('not written') });
    expect(JSON.parse((await run('prepare')).out)).toEqual({ kind: 'live' });
  });
});

describe('waymark audit verify', () => {
  it('finds an entry that somebody has changed', async () => {
    await run('staff', 'add', ...someone, ...itsAgency, '--role', 'practitioner');
    await database.owner.sql`update audit_entry set verb = 'nothing.happened'`;
    expect(await run('audit', 'verify')).toMatchObject({
      code: 1,
      out: expect.stringContaining('does not hold'),
    });
  });
});

describe('waymark audit checkpoint and export-root', () => {
  it('AUD-9 finds by a root kept elsewhere what whoever owns the database wrote again', async () => {
    await run('staff', 'add', ...someone, ...itsAgency, '--role', 'practitioner');
    const root = join(folder.path, 'root.json');
    expect(await run('audit', 'export-root', root)).toMatchObject({ code: 0, err: '' });
    expect(await run('audit', 'checkpoint')).toMatchObject({
      code: 0,
      out: expect.stringContaining('Nothing was written'),
    });
    expect(await run('audit', 'verify', '--root', root)).toMatchObject({
      code: 0,
      out: expect.stringContaining('1 signed roots'),
    });
    const key = join(folder.path, 'audit-key.pem');
    expect(statSync(key).mode & 0o777).toBe(0o600);

    await database.owner.sql`delete from audit_checkpoint`;
    await database.owner.sql`delete from audit_entry`;
    await database.owner.sql`
      update audit_chain set position = 0, hash = sha256(convert_to('waymark audit chain ' || chain, 'UTF8'))`;
    expect(await run('audit', 'verify')).toMatchObject({ code: 0 });
    expect(await run('audit', 'verify', '--root', root)).toMatchObject({
      code: 1,
      out: expect.stringContaining('missing-since-signed'),
    });
  });

  it('refuses a file that is no root', async () => {
    expect((await run('audit', 'verify', '--root', 'no-such-file.json')).code).toBe(2);
  });
});
