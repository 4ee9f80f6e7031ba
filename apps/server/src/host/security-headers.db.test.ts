import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { createTestDatabase, type TestDatabase } from '@waymark/db/testing';
import { throwAwayFolder } from '@waymark/postgres';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { Browser } from '../testing/browser.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const portal = throwAwayFolder('portal-headers');
let database: TestDatabase;
let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  mkdirSync(join(portal.path, 'assets'));
  writeFileSync(join(portal.path, 'index.html'), '<title>The portal</title>');
  writeFileSync(join(portal.path, 'assets', 'app-1a2b.js'), 'export {}');
  database = await createTestDatabase();
  server = await startServer(database.url, {
    portalFolder: portal.path,
    env: { WAYMARK_PORTAL_URL: 'https://early-help.example' },
  });
  browser = new Browser(server.url);
});

afterAll(async () => {
  await server.stop();
  await database.drop();
  await portal.remove();
});

/** A page, a file, an answer of each kind, and what is not there. */
const addresses: [method: string, address: string, isAboutPeople: boolean][] = [
  ['GET', '/', false],
  ['GET', '/triage/some-meeting', false],
  ['GET', '/assets/app-1a2b.js', false],
  ['GET', '/assets/none.js', false],
  ['GET', '/health/ready', false],
  ['GET', '/metrics', false],
  ['POST', '/trpc/access.me', true],
  ['GET', '/trpc/access.me', true],
  ['POST', '/api/auth/sign-in/email', true],
  ['GET', '/api/auth/get-session', true],
  ['GET', '/api/nothing', true],
  ['POST', '/family/call-back', true],
];

const strict: [name: string, value: RegExp][] = [
  ['content-security-policy', /^default-src 'none'; script-src 'self'; style-src 'self'; /],
  ['content-security-policy', /object-src 'none'; base-uri 'none'; .*frame-ancestors 'none'/],
  ['strict-transport-security', /^max-age=31536000; includeSubDomains$/],
  ['x-content-type-options', /^nosniff$/],
  ['x-frame-options', /^DENY$/],
  ['referrer-policy', /^no-referrer$/],
  ['cross-origin-opener-policy', /^same-origin$/],
  ['cross-origin-embedder-policy', /^require-corp$/],
  ['cross-origin-resource-policy', /^same-origin$/],
  ['permissions-policy', /camera=\(\).*geolocation=\(\).*microphone=\(\)/],
];

describe('security headers of the portal and its API', () => {
  it.each(addresses)('%s %s', async (method, address, isAboutPeople) => {
    const body = method === 'POST' ? { body: '{}' } : {};
    const headers = { 'content-type': 'application/json' };
    const answer = await browser.ask(address, { method, headers, ...body });
    for (const [name, value] of strict) expect(answer.headers.get(name)).toMatch(value);
    expect(answer.headers.get('content-security-policy')).not.toMatch(/unsafe|https?:|\*/);
    expect(answer.headers.has('access-control-allow-origin')).toBe(false);
    expect(answer.headers.has('server')).toBe(false);
    expect(answer.headers.has('x-powered-by')).toBe(false);
    // A body says what it is, and in which letters.
    expect(answer.body === '' || answer.headers.has('content-type')).toBe(true);
    expect(answer.headers.get('cache-control') === 'no-store').toBe(isAboutPeople);
  });

  it.each(['/', '/trpc/access.me', '/api/auth/sign-in/email', '/open-referral/v3/services'])(
    'answers no TRACE at %s',
    async (path) => {
      // fetch refuses to send one.
      const asked = request(`${server.url}${path}`, { method: 'TRACE' }).end();
      const [answer] = (await once(asked, 'response')) as [IncomingMessage];
      answer.resume();
      expect([404, 405]).toContain(answer.statusCode);
    },
  );

  it('the public directory alone may be read by other sites', async () => {
    const { headers } = await browser.ask('/open-referral/v3/services');
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.has('access-control-allow-credentials')).toBe(false);
  });
});
