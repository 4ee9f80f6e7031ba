import { createTestDatabase, type TestDatabase } from '@waymark/db/testing';
import type { TOTP } from 'otpauth';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { Browser } from '../testing/browser.ts';
import { addPractitioner, password, signInFirst, signInFully } from '../testing/people.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const email = 'robin.testwell@police.example';
let database: TestDatabase;
let server: TestServer;
let actorId: string;
let app: TOTP;

beforeAll(async () => {
  database = await createTestDatabase();
  actorId = await addPractitioner(database.owner, email);
  server = await startServer(database.url);
  ({ app } = await signInFirst(new Browser(server.url), email));
});

afterAll(async () => {
  await server.stop();
  await database.drop();
});

const signIn = (browser: Browser, as = email, secret = password) =>
  browser.post('/api/auth/sign-in/email', { email: as, password: secret });
const me = (browser: Browser) => browser.post('/trpc/access.me', {});

describe('sign-in', () => {
  it('gives a session to the right password and nothing to a wrong one', async () => {
    const browser = new Browser(server.url);
    expect((await me(browser)).status).toBe(401);
    expect((await signIn(browser, email, 'not the password')).status).toBe(401);
    expect((await me(browser)).status).toBe(401);
    expect((await signIn(browser, 'Robin.Testwell@Police.example')).status).toBe(200);
    expect((await me(browser)).status).toBe(401);
    const answer = await browser.post('/api/auth/two-factor/verify-totp', { code: app.generate() });
    expect(answer.status).toBe(200);
    const cookies = answer.headers.getSetCookie();
    // The session, and the one by which the device is known again.
    expect(cookies.length).toBeGreaterThanOrEqual(2);
    for (const cookie of cookies) {
      expect(cookie).toMatch(/; HttpOnly/i);
      expect(cookie).toMatch(/; SameSite=Lax/i);
    }
    expect(await me(browser)).toMatchObject({
      status: 200,
      body: { result: { data: { actor: { id: actorId, name: 'Robin Testwell' } } } },
    });
  });

  it('ends when somebody signs out', async () => {
    const browser = new Browser(server.url);
    await signInFully(browser, email, app);
    expect((await me(browser)).status).toBe(200);
    await browser.post('/api/auth/sign-out', {});
    expect((await me(browser)).status).toBe(401);
  });

  it('ends at once for somebody who has left', async () => {
    const browser = new Browser(server.url);
    await signInFully(browser, email, app);
    await database.owner.sql`update actor set ended_at = now() where id = ${actorId}`;
    expect((await me(browser)).status).toBe(401);
    await database.owner.sql`update actor set ended_at = null where id = ${actorId}`;
    expect((await me(browser)).status).toBe(200);
  });

  it('cannot be had by signing up', async () => {
    const answer = await new Browser(server.url).post('/api/auth/sign-up/email', {
      email: 'somebody@else.example',
      password,
      name: 'Somebody Else',
    });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    const [count] = await database.owner.sql`select count(*)::int as users from auth."user"`;
    expect(count?.['users']).toBe(1);
  });

  it('refuses demo names where this is not the demo', async () => {
    const answer = await signIn(new Browser(server.url), 'chair@demo.waymark.example');
    expect(answer.status).toBe(403);
  });

  it('refuses a page of another site', async () => {
    const browser = new Browser(server.url);
    const fromElsewhere = { origin: 'https://elsewhere.example' };
    const attempt = await browser.post(
      '/api/auth/sign-in/email',
      { email, password },
      fromElsewhere,
    );
    expect(attempt.status).toBe(403);
    await signInFully(browser, email, app);
    expect((await browser.post('/trpc/access.me', {}, fromElsewhere)).status).toBe(403);
  });

  it('is closed to the role that reads casework', async () => {
    await expect(database.app.sql`select * from auth."user"`).rejects.toMatchObject({
      code: '42501',
    });
  });

  it('leaves no name, address or password in the log', () => {
    expect(server.logged()).toContain('"kind":"sign-in"');
    for (const private_ of [email, 'Testwell', password, 'not the password', actorId]) {
      expect(server.logged()).not.toContain(private_);
    }
  });
});
