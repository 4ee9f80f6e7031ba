import { createTestDatabase, type TestDatabase } from '@waymark/db/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';

import { Browser } from '../testing/browser.ts';
import { addPractitioner, password } from '../testing/people.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const email = 'robin.testwell@police.example';
const begun = new Date();
let time = begun;
let database: TestDatabase;
let server: TestServer;

beforeAll(async () => {
  database = await createTestDatabase();
  await addPractitioner(database.owner, email, 'demo');
  server = await startServer(database.url, { now: () => time });
});
beforeEach(async () => {
  time = begun;
  await database.owner.sql`truncate auth.session, auth.rate_limit`;
});
afterAll(async () => {
  await server.stop();
  await database.drop();
});

const firefox = { 'user-agent': 'Mozilla/5.0 (Windows NT 10.0) Gecko/20100101 Firefox/145.0' };
async function signedIn(headers: Record<string, string> = firefox): Promise<Browser> {
  const browser = new Browser(server.url);
  await browser.post('/api/auth/sign-in/email', { email, password }, headers);
  return browser;
}
const me = async (browser: Browser) => (await browser.post('/trpc/access.me', {})).status;
const after = (minutes: number) => {
  time = new Date(begun.getTime() + minutes * 60_000);
};
const listSchema = z.object({
  sessions: z.array(
    z.strictObject({
      id: z.string(),
      device: z.string(),
      startedAt: z.string(),
      lastUsedAt: z.string(),
      isThis: z.boolean(),
    }),
  ),
});
async function list(browser: Browser) {
  const { body } = await browser.ask('/api/auth/sessions/list');
  return listSchema.parse(body).sessions;
}

describe('SGN-7 a session', () => {
  it('ends half an hour after it was last used, and is gone', async () => {
    const browser = await signedIn();
    after(29);
    expect(await me(browser)).toBe(200);
    after(58);
    expect(await me(browser)).toBe(200);
    after(89);
    expect(await me(browser)).toBe(401);
    after(58);
    expect(await me(browser)).toBe(401);
  });

  it('ends after twelve hours, however busy', async () => {
    const browser = await signedIn();
    for (let minutes = 20; minutes < 12 * 60; minutes += 20) {
      after(minutes);
      expect(await me(browser)).toBe(200);
    }
    after(12 * 60 + 1);
    expect(await me(browser)).toBe(401);
  });

  it('ends for the sign-in’s own addresses too', async () => {
    const browser = await signedIn();
    after(31);
    const answer = await browser.post('/api/auth/change-password', {
      currentPassword: password,
      newPassword: 'lantern otter gravel seven',
    });
    expect(answer.status).toBe(401);
  });
});

describe('one’s own sessions', () => {
  it('are listed with device and times, and without what would open one', async () => {
    await signedIn({ 'user-agent': 'Mozilla/5.0 (iPhone) Version/18.4 Safari/604.1' });
    const browser = await signedIn();
    after(5);
    await me(browser);
    const sessions = await list(browser);
    expect(sessions.map(({ device, isThis }) => [device, isThis])).toEqual([
      ['Firefox on Windows', true],
      ['Safari on iPhone', false],
    ]);
    expect(sessions[0]?.lastUsedAt).toBe(time.toISOString());
    const [row] = await database.owner.sql`select token from auth.session limit 1`;
    expect(JSON.stringify(sessions)).not.toContain(String(row?.['token']));
  });

  it('are not listed when they have ended without use', async () => {
    await signedIn();
    const browser = await signedIn();
    after(20);
    await me(browser);
    expect(await list(browser)).toHaveLength(2);
    after(31);
    expect(await list(browser)).toHaveLength(1);
  });

  it('are ended one by one, at once', async () => {
    const [browser, other, third] = [await signedIn(), await signedIn(), await signedIn()];
    const [theirs] = (await list(other)).filter(({ isThis }) => isThis);
    await browser.post('/api/auth/sessions/end', { id: theirs?.id });
    expect([await me(browser), await me(other), await me(third)]).toEqual([200, 401, 200]);
  });

  it('are all ended but this one', async () => {
    const [browser, other, third] = [await signedIn(), await signedIn(), await signedIn()];
    await browser.post('/api/auth/sessions/end-others', {});
    expect([await me(browser), await me(other), await me(third)]).toEqual([200, 401, 401]);
  });

  it('are ended by nobody else', async () => {
    const mine = await signedIn();
    const [session] = await list(mine);
    const stranger = new Browser(server.url);
    const answer = await stranger.post('/api/auth/sessions/end', { id: session?.id });
    expect(answer.status).toBe(401);
    expect(await me(mine)).toBe(200);
  });

  it('are not handed out by the library’s own addresses', async () => {
    const browser = await signedIn();
    expect((await browser.ask('/api/auth/list-sessions')).status).toBe(404);
    for (const path of ['revoke-session', 'revoke-sessions', 'revoke-other-sessions'])
      expect((await browser.post(`/api/auth/${path}`, { token: 'x' })).status).toBe(404);
  });
});
