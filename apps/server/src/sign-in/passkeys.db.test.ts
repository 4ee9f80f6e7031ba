import { createTestDatabase, type TestDatabase } from '@waymark/db/testing';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';

import { Browser } from '../testing/browser.ts';
import {
  addPasskey,
  addPractitioner,
  password,
  signInByPasskey,
  signInFirst,
} from '../testing/people.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

// That a passkey lets somebody in is told in a real browser: tooling/browser-tests/stories/keys-and-sessions.story.ts.
const email = 'robin.testwell@police.example';
let database: TestDatabase;
let server: TestServer;

beforeAll(async () => {
  database = await createTestDatabase();
  await addPractitioner(database.owner, email);
  server = await startServer(database.url);
});
afterAll(async () => {
  await server.stop();
  await database.drop();
});

/** What a device would send, with the flags that say whether it asked who is there. */
async function sendKey(flags: number) {
  const browser = new Browser(server.url);
  await browser.ask('/api/auth/passkey/generate-authenticate-options');
  const authenticatorData = Buffer.concat([Buffer.alloc(32), Buffer.from([flags, 0, 0, 0, 1])]);
  const response = {
    authenticatorData: authenticatorData.toString('base64url'),
    clientDataJSON: 'e30',
    signature: 'AAAA',
  };
  return browser.post('/api/auth/passkey/verify-authentication', {
    response: { id: 'AAAA', rawId: 'AAAA', type: 'public-key', response },
  });
}

describe('SGN-3 a passkey', () => {
  it('counts for nothing where the device asked nobody who they are', async () => {
    const present = 0b001;
    const asked = 0b101;
    expect(await sendKey(present)).toMatchObject({
      status: 401,
      body: { message: 'Your device did not ask who you are.' },
    });
    // Asked, and nobody's: it is the library that refuses.
    const unknown = await sendKey(asked);
    expect(unknown.status).toBe(401);
    expect(unknown.body).toMatchObject({ code: 'PASSKEY_NOT_FOUND' });
    const empty = await new Browser(server.url).post('/api/auth/passkey/verify-authentication', {});
    expect(empty.status).toBeGreaterThanOrEqual(400);
    expect(empty.status).toBeLessThan(500);
  });

  it('is asked for without telling which keys or people there are', async () => {
    const { body } = await new Browser(server.url).ask(
      '/api/auth/passkey/generate-authenticate-options',
    );
    expect(z.object({ rpId: z.string() }).parse(body).rpId).toBe('localhost');
    expect(JSON.stringify(body)).not.toMatch(/allowCredentials":\[[^\]]/);
  });

  it('is added by nobody who has signed in by a password alone', async () => {
    const browser = new Browser(server.url);
    expect((await browser.ask('/api/auth/passkey/generate-register-options')).status).toBe(401);
    await browser.post('/api/auth/sign-in/email', { email, password });
    const answer = await browser.ask('/api/auth/passkey/generate-register-options');
    expect(answer).toMatchObject({ status: 403, body: { code: 'SECOND_FACTOR_NEEDED' } });
  });

  it('is added only within ten minutes of signing in', async () => {
    const browser = new Browser(server.url);
    await signInFirst(browser, email);
    const ask = () => browser.ask('/api/auth/passkey/generate-register-options');
    expect((await ask()).status).toBe(200);
    await database.owner.sql`update auth.session set created_at = now() - interval '10 minutes'`;
    expect(await ask()).toMatchObject({ status: 403, body: { code: 'SESSION_NOT_FRESH' } });
  });

  it('is where a password alone leads whoever has one, and it opens the whole of Waymark', async () => {
    await database.owner.sql`delete from auth.two_factor`;
    await database.owner.sql`update auth."user" set two_factor_enabled = false`;
    const own = new Browser(server.url);
    await signInFirst(own, email);
    const { key } = await addPasskey(own, server.url);
    const ways = async (browser: Browser) => (await browser.ask('/api/auth/ways-in')).body;
    expect(await ways(own)).toEqual({ organisation: null, first: [] });
    await own.post('/api/auth/two-factor/disable', { password });

    const browser = new Browser(server.url);
    expect(await ways(browser)).toEqual({ organisation: null, first: [] });
    await browser.post('/api/auth/sign-in/email', { email, password });
    expect((await browser.post('/trpc/access.me', {})).status).toBe(403);
    expect(await ways(browser)).toEqual({ organisation: null, first: ['passkey'] });
    const codes = await browser.post('/api/auth/two-factor/enable', { password });
    expect(codes).toMatchObject({ status: 403, body: { code: 'STRONGER_WAY_FIRST' } });
    expect(await signInByPasskey(browser, key)).toBe(200);
    expect((await browser.post('/trpc/access.me', {})).status).toBe(200);
    expect(await ways(browser)).toEqual({ organisation: null, first: [] });

    // Under another host name the key opens nothing, so it keeps nobody from setting up codes.
    const portal = 'http://moved.example';
    const moved = await startServer(database.url, { env: { WAYMARK_PORTAL_URL: portal } });
    const there = new Browser(moved.url);
    const here = { origin: portal };
    await there.post('/api/auth/sign-in/email', { email, password }, here);
    expect(await ways(there)).toEqual({ organisation: null, first: [] });
    const set = await there.post('/api/auth/two-factor/enable', { password }, here);
    expect(set.status).toBe(200);
    await moved.stop();
    await database.owner.sql`delete from auth.passkey`;
  });
});
