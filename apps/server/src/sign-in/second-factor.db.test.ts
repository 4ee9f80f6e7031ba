import { createTestDatabase, type TestDatabase } from '@waymark/db/testing';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { Browser } from '../testing/browser.ts';
import { addPractitioner, password, signInFirst, signInFully } from '../testing/people.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const email = 'robin.testwell@police.example';
const signIn = (browser: Browser) => browser.post('/api/auth/sign-in/email', { email, password });
const me = (browser: Browser) => browser.post('/trpc/access.me', {});
const needed = {
  status: 403,
  body: { error: { data: { waymark: { kind: 'second-factor-needed' } } } },
};

describe('SGN-3 on a live installation', () => {
  let database: TestDatabase;
  let server: TestServer;
  const person = async () => {
    const [row] = await database.owner.sql`select id from auth."user"`;
    return { id: String(row?.['id']) };
  };

  beforeAll(async () => {
    database = await createTestDatabase();
    await addPractitioner(database.owner, email);
    server = await startServer(database.url);
  });
  afterAll(async () => {
    await server.stop();
    await database.drop();
  });

  it('opens nothing to a password alone but setting up the second step', async () => {
    const browser = new Browser(server.url);
    expect((await signIn(browser)).status).toBe(200);
    expect(await me(browser)).toMatchObject(needed);
    expect(await browser.post('/trpc/contact.list', {})).toMatchObject(needed);
    for (const path of ['change-password', 'two-factor/disable', 'sessions/end-others']) {
      expect(await browser.post(`/api/auth/${path}`, {}), path).toMatchObject({
        status: 403,
        body: { code: 'SECOND_FACTOR_NEEDED' },
      });
    }
    expect((await browser.ask('/api/auth/sessions/list')).status).toBe(403);
    expect((await browser.post('/api/auth/sign-out', {})).status).toBe(200);
  });

  it('opens with the second step, and ends what a password alone had opened', async () => {
    const elsewhere = new Browser(server.url);
    await signIn(elsewhere);
    const browser = new Browser(server.url);
    const { app } = await signInFirst(browser, email);
    expect((await me(browser)).status).toBe(200);
    expect((await me(elsewhere)).status).toBe(401);

    const next = new Browser(server.url);
    expect((await signIn(next)).body).toMatchObject({ twoFactorRedirect: true });
    expect((await me(next)).status).toBe(401);
    const wrong = app.generate() === '000000' ? '000001' : '000000';
    const verify = (code: string) => next.post('/api/auth/two-factor/verify-totp', { code });
    expect((await verify(wrong)).status).toBe(401);
    expect((await me(next)).status).toBe(401);
    expect((await verify(app.generate())).status).toBe(200);
    expect((await me(next)).status).toBe(200);
    await browser.post('/api/auth/two-factor/disable', { password });
  });

  it('sets up no code from a password alone for whoever has a passkey', async () => {
    const { id } = await person();
    const browser = new Browser(server.url);
    const enable = () => browser.post('/api/auth/two-factor/enable', { password });
    await database.owner.sql`
      insert into auth.passkey
        (id, user_id, public_key, credential_id, counter, device_type, backed_up)
        values ('key', ${id}, 'x', 'x', 0, 'singleDevice', false)`;
    await signIn(browser);
    expect(await enable()).toMatchObject({ status: 403, body: { code: 'STRONGER_WAY_FIRST' } });
    await database.owner.sql`update auth.session set factor = 'passkey'`;
    expect((await enable()).status).toBe(200);
    await database.owner.sql`delete from auth.two_factor`;
    await database.owner.sql`delete from auth.passkey`;
  });

  it('locks the second step after ten wrong codes in a row, for a quarter of an hour', async () => {
    const { app } = await signInFirst(new Browser(server.url), email);
    const wrong = app.generate() === '000000' ? '000001' : '000000';
    const guess = async (code: string) => {
      const browser = new Browser(server.url);
      await signIn(browser);
      return (await browser.post('/api/auth/two-factor/verify-totp', { code })).status;
    };
    for (let tries = 0; tries < 10; tries += 1) expect(await guess(wrong)).toBe(401);
    expect(await guess(app.generate())).toBe(429);
    const [row] = await database.owner.sql`
      select round(extract(epoch from locked_until - now()) / 60)::int as minutes from auth.two_factor`;
    expect(row?.['minutes']).toBe(15);
    await database.owner.sql`delete from auth.two_factor`;
    await database.owner.sql`update auth."user" set two_factor_enabled = false`;
  });

  it('trusts no device for longer than a session', async () => {
    const browser = new Browser(server.url);
    const { app } = await signInFirst(browser, email);
    await browser.post('/api/auth/sign-out', {});
    await signIn(browser);
    const verified = await browser.post('/api/auth/two-factor/verify-totp', {
      code: app.generate(),
      trustDevice: true,
    });
    expect(verified.status).toBe(200);
    await browser.post('/api/auth/sign-out', {});
    expect((await signIn(browser)).body).toMatchObject({ twoFactorRedirect: true });
    await browser.post('/api/auth/two-factor/verify-totp', { code: app.generate() });
    await browser.post('/api/auth/two-factor/disable', { password });
  });

  it('gives ten recovery codes, each of which lets in once and none of which is in the database', async () => {
    const { recoveryCodes } = await signInFirst(new Browser(server.url), email);
    expect(new Set(recoveryCodes).size).toBe(10);
    const [row] = await database.owner.sql`select backup_codes from auth.two_factor`;
    const kept: unknown[] = JSON.parse(String(row?.['backup_codes']));
    expect(kept).toHaveLength(10);
    expect(recoveryCodes.filter((code) => JSON.stringify(kept).includes(code))).toEqual([]);

    const tryCode = async (code: unknown) => {
      const browser = new Browser(server.url);
      await signIn(browser);
      const answer = await browser.post('/api/auth/two-factor/verify-backup-code', { code });
      return answer.status === 200 ? (await me(browser)).status : answer.status;
    };
    const [first, second] = recoveryCodes;
    expect(await tryCode(first)).toBe(200);
    expect(await tryCode(first)).toBe(401);
    expect(await tryCode(kept[3])).toBe(401);
    expect(await tryCode(` ${second} `)).toBe(200);
    const [left] = await database.owner.sql`select backup_codes from auth.two_factor`;
    expect(JSON.parse(String(left?.['backup_codes']))).toHaveLength(8);
  });

  it('shows the secret behind the codes once, and has few tries at a code inside a session', async () => {
    await database.owner.sql`delete from auth.two_factor`;
    await database.owner.sql`update auth."user" set two_factor_enabled = false`;
    const browser = new Browser(server.url);
    await signInFirst(browser, email);
    const asked = await browser.post('/api/auth/two-factor/get-totp-uri', { password });
    expect(asked.status).toBe(404);
    const guess = () => browser.post('/api/auth/two-factor/verify-totp', { code: '000000' });
    let last = await guess();
    // A minute may end on the way, and the count begins again.
    for (let tries = 1; tries < 22 && last.status === 401; tries += 1) last = await guess();
    expect(last).toMatchObject({ status: 429, body: { code: 'WAIT' } });
  });
});

describe('SGN-3 on the demo', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase();
    await addPractitioner(database.owner, email, 'demo');
  });
  afterAll(() => database.drop());

  it.each([
    [{}, 200],
    [{ WAYMARK_DEMO_SECOND_FACTOR: '1' }, 403],
  ])('%j: a password alone gets %i', async (env: Record<string, string>, status) => {
    const server = await startServer(database.url, { env });
    const browser = new Browser(server.url);
    await signIn(browser);
    expect((await me(browser)).status).toBe(status);
    await server.stop();
  });

  it('asks whoever has set it up, all the same', async () => {
    const server = await startServer(database.url);
    const { app } = await signInFirst(new Browser(server.url), email);
    const browser = new Browser(server.url);
    expect((await signIn(browser)).body).toMatchObject({ twoFactorRedirect: true });
    await signInFully(browser, email, app);
    expect((await me(browser)).status).toBe(200);
    await server.stop();
  });
});
