import { createTestDatabase, type TestDatabase } from '@waymark/db/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';

import { Browser } from '../testing/browser.ts';
import { addPractitioner, password } from '../testing/people.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';
import { startProvider, type Claims, type TestProvider } from '../testing/test-provider.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const email = 'robin.testwell@police.example';
const portal = 'http://portal.example';
const robin = { sub: 'robin-at-police', email, email_verified: true, amr: ['pwd', 'mfa'] };
let database: TestDatabase;
let server: TestServer;
let provider: TestProvider;
let robinId: string;

beforeAll(async () => {
  provider = await startProvider(`${portal}/api/auth/callback/organisation`);
  database = await createTestDatabase();
  robinId = await addPractitioner(database.owner, email);
  server = await startServer(database.url, {
    env: {
      WAYMARK_PORTAL_URL: portal,
      WAYMARK_OIDC_DISCOVERY_URL: provider.discoveryUrl,
      WAYMARK_OIDC_CLIENT_ID: provider.clientId,
      WAYMARK_OIDC_CLIENT_SECRET: provider.clientSecret,
      WAYMARK_OIDC_DOMAINS: 'police.example,council.example',
      WAYMARK_OIDC_CONTEXTS: 'c1',
      WAYMARK_OIDC_NAME: 'Testbrook Police',
    },
  });
});
beforeEach(async () => {
  await database.owner.sql`truncate auth.rate_limit`;
});
afterAll(async () => {
  await server.stop();
  await provider.stop();
  await database.drop();
});

const here = { origin: portal };
const start = (browser: Browser, more: object = {}) =>
  browser.post(
    '/api/auth/sign-in/social',
    { provider: 'organisation', callbackURL: '/work', ...more },
    here,
  );

/** From the button to the moment when the provider sends the browser back: the address it sends it to. */
async function atTheProvider(browser: Browser): Promise<{ asked: URL; back: URL }> {
  const { url } = z.object({ url: z.string() }).parse((await start(browser)).body);
  const elsewhere = new Browser(provider.url);
  let next = new URL(url);
  while (next.origin === provider.url) {
    const answer = await elsewhere.ask(next.pathname + next.search);
    next = new URL(answer.headers.get('location') ?? 'missing:', next);
  }
  return { asked: new URL(url), back: next };
}

async function signIn(claims: Claims & { sub: string }, browser = new Browser(server.url)) {
  provider.next(claims);
  const { back } = await atTheProvider(browser);
  const answer = await browser.ask(back.pathname + back.search);
  return { browser, to: answer.headers.get('location') };
}
const me = (browser: Browser) => browser.post('/trpc/access.me', {}, here);
const people = async () => {
  const [row] = await database.owner.sql`select count(*)::int as n from auth."user"`;
  return row?.['n'];
};

describe('signing in with an organisation', () => {
  it('SGN-4 lets in somebody who is here, as the person they are, and asks no code of ours', async () => {
    const { browser, to } = await signIn(robin);
    expect(to).toBe('/work');
    expect(await me(browser)).toMatchObject({
      status: 200,
      body: { result: { data: { actor: { name: 'Robin Testwell' } } } },
    });
  });

  it('SGN-9 notes in the audit that the person was linked, and once', async () => {
    await signIn(robin);
    const rows = await database.owner.sql`
      select verb, noun, subject_id, actor_id, details from audit_entry where verb like 'sign-in.%'`;
    expect([...rows]).toEqual([
      {
        verb: 'sign-in.organisation-linked',
        noun: 'actor',
        subject_id: robinId,
        actor_id: robinId,
        details: {},
      },
    ]);
  });

  it('SGN-3 is where a password alone leads whoever is linked, and it opens the whole of Waymark', async () => {
    const browser = new Browser(server.url);
    await browser.post('/api/auth/sign-in/email', { email, password }, here);
    expect((await me(browser)).status).toBe(403);
    const ways = await browser.ask('/api/auth/ways-in');
    expect(ways.body).toEqual({ organisation: 'Testbrook Police', first: ['organisation'] });
    const codes = await browser.post('/api/auth/two-factor/enable', { password }, here);
    expect(codes).toMatchObject({ status: 403, body: { code: 'STRONGER_WAY_FIRST' } });
    const { to } = await signIn(robin, browser);
    expect(to).toBe('/work');
    expect((await me(browser)).status).toBe(200);
  });

  it('SGN-4 is for the one person there who is linked, whoever has their address later', async () => {
    const { browser, to } = await signIn({ ...robin, sub: 'somebody-new-with-that-address' });
    expect(to).toBe('/sign-in?error=unable_to_link_account');
    expect((await me(browser)).status).toBe(401);
    const links = await database.owner.sql`
      select account_id from auth.account where provider_id = 'organisation'`;
    expect([...links]).toEqual([{ account_id: 'robin-at-police' }]);
    // An address that changed there is still theirs.
    const moved = await signIn({ ...robin, email: 'robin.new@police.example' });
    expect((await me(moved.browser)).status).toBe(200);
  });

  it('lets an agency behind one address begin its day together', async () => {
    const tries = Array.from({ length: 10 }, () => start(new Browser(server.url)));
    const statuses = (await Promise.all(tries)).map(({ status }) => status);
    expect(statuses).toEqual(Array.from({ length: 10 }, () => 200));
  });

  it('asks by code with PKCE, state and nonce', async () => {
    provider.next(robin);
    const { asked } = await atTheProvider(new Browser(server.url));
    const { state, nonce, code_challenge, ...rest } = Object.fromEntries(asked.searchParams);
    for (const random of [state, nonce, code_challenge]) expect(random).toMatch(/^[\w-]{20,}$/);
    expect(rest).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      redirect_uri: `${portal}/api/auth/callback/organisation`,
    });
  });

  it('takes claims as Entra writes them', async () => {
    const entra = { tid: 'a-tenant', oid: 'an-object', xms_edov: '1', acrs: ['p1', 'c1'] };
    const { to } = await signIn({ sub: 'robin-at-police', email, ...entra });
    expect(to).toBe('/work');
  });

  it.each([
    [
      'SGN-4 makes no account',
      { ...robin, sub: 'new', email: 'new@police.example' },
      'signup_disabled',
    ],
    [
      'SGN-4 other domain',
      { ...robin, sub: 'b', email: 'robin@elsewhere.example' },
      'other-domain',
    ],
    ['SGN-4 not verified', { ...robin, sub: 'c', email_verified: false }, 'address-not-verified'],
    [
      'SGN-4 not said to be verified',
      { ...robin, sub: 'd', email_verified: undefined },
      'address-not-verified',
    ],
    ['SGN-5 a password alone', { ...robin, amr: ['pwd'] }, 'no-second-factor'],
    ['SGN-5 nothing said', { ...robin, amr: undefined }, 'no-second-factor'],
  ])('%s', async (_, claims, error) => {
    const before = await people();
    const { browser, to } = await signIn(claims);
    expect(to).toBe(`/sign-in?error=${error}`);
    expect((await me(browser)).status).toBe(401);
    expect(await people()).toBe(before);
  });

  it('takes no answer that this browser did not ask for, and none twice', async () => {
    provider.next(robin);
    const browser = new Browser(server.url);
    const { back } = await atTheProvider(browser);
    const path = back.pathname + back.search;
    const victim = new Browser(server.url);
    await victim.ask(path);
    expect((await me(victim)).status).toBe(401);

    const mine = await signIn(robin, browser);
    expect((await me(mine.browser)).status).toBe(200);
    const again = new Browser(server.url);
    await again.ask(path);
    expect((await me(again)).status).toBe(401);
  });

  it.each([
    { idToken: { token: 'x.y.z' } },
    { scopes: ['offline_access'] },
    { additionalParams: { prompt: 'none' } },
    { requestSignUp: true },
    { provider: 'google' },
    { callbackURL: 'https://elsewhere.example' },
    { callbackURL: '//elsewhere.example' },
  ])('starts with nothing but our provider and our page: %j', async (more) => {
    expect((await start(new Browser(server.url), more)).status).toBeGreaterThanOrEqual(400);
  });

  it('keeps none of its tokens, and says its name to the sign-in page', async () => {
    const rows = await database.owner.sql`
      select access_token, refresh_token, id_token from auth.account where provider_id = 'organisation'`;
    expect(rows).toEqual([{ access_token: null, refresh_token: null, id_token: null }]);
    const ways = await new Browser(server.url).ask('/api/auth/ways-in');
    expect(ways.body).toEqual({ organisation: 'Testbrook Police', first: [] });
  });

  it('leaves no name, address or subject in the log', () => {
    expect(server.logged()).toContain('no-second-factor');
    expect(server.logged()).not.toMatch(/robin|police\.example|elsewhere/i);
  });
});

it('is not there where it is not set', async () => {
  const other = await startServer(database.url);
  const answer = await new Browser(other.url).post('/api/auth/sign-in/social', {
    provider: 'organisation',
    callbackURL: '/work',
  });
  expect(answer.status).toBe(404);
  // SGN-3: a way that is shut leads nobody, and keeps nobody from setting up another.
  const browser = new Browser(other.url);
  await browser.post('/api/auth/sign-in/email', { email, password });
  const ways = await browser.ask('/api/auth/ways-in');
  expect(ways.body).toEqual({ organisation: null, first: [] });
  const enabled = await browser.post('/api/auth/two-factor/enable', { password });
  expect(enabled.status).toBe(200);
  await other.stop();
});
