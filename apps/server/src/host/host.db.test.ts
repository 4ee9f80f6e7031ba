import { createTestDatabase, type TestDatabase } from '@waymark/db/testing';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { throwAwayFolder } from '@waymark/postgres';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { Browser } from '../testing/browser.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let database: TestDatabase;
let server: TestServer;
let browser: Browser;
const portal = throwAwayFolder('portal');

beforeAll(async () => {
  database = await createTestDatabase();
  mkdirSync(join(portal.path, 'assets'));
  writeFileSync(join(portal.path, 'index.html'), '<title>The portal</title>');
  writeFileSync(join(portal.path, 'assets', 'app-1a2b.js'), 'export {}');
  writeFileSync(join(portal.path, 'icon.svg'), '<svg/>');
  server = await startServer(database.url, { portalFolder: portal.path });
  browser = new Browser(server.url);
});

afterAll(async () => {
  await server.stop();
  await database.drop();
  await portal.remove();
});

describe('the host', () => {
  it('says that it is live and ready, and counts', async () => {
    expect(await browser.ask('/health/live')).toMatchObject({
      status: 200,
      body: { status: 'live' },
    });
    expect(await browser.ask('/health/ready')).toMatchObject({ status: 200 });
    const metrics = await browser.ask('/metrics');
    expect(metrics.body).toContain('waymark_http_answers_total{kind="health",status="200"}');
    expect(metrics.body).toContain('waymark_database_up 1');
    expect(metrics.body).toMatch(/waymark_database_connections\{state="active"\} [1-9]/);
  });

  it.each(['/', '/health/live', '/no-such.txt', '/trpc/access.me'])(
    'guards %s with its headers',
    async (path) => {
      const { headers } = await browser.ask(path);
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('content-security-policy')).not.toContain('unsafe');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
      expect(headers.get('strict-transport-security')).toBeNull();
    },
  );

  it('asks for https for good where it is reached by https', async () => {
    const secure = await startServer(database.url, {
      env: { WAYMARK_PORTAL_URL: 'https://early-help.example' },
    });
    const { headers } = await new Browser(secure.url).ask('/health/live');
    expect(headers.get('strict-transport-security')).toMatch(/max-age=31536000/);
    await secure.stop();
  });

  it('D8 refuses queries by GET, whose questions would stand in addresses', async () => {
    for (const accept of ['application/json', 'text/event-stream']) {
      const answer = await browser.ask('/trpc/contact.open?input=%7B%22id%22%3A%22Ashdown%22%7D', {
        headers: { accept },
      });
      expect(answer.status).toBe(405);
      expect(answer.headers.get('allow')).toBe('POST');
    }
  });

  it('refuses more than twenty questions at once', async () => {
    const ask = (count: number, comma: string) => {
      const many = Array.from({ length: count }, () => 'access.me').join(comma);
      return browser.post(`/trpc/${many}?batch=1`, {});
    };
    for (const comma of [',', '%2C', '%2c']) {
      expect((await ask(21, comma)).status).toBe(400);
      expect((await ask(20, comma)).status).not.toBe(400);
    }
  });

  it('refuses a body of more than 2 MB', async () => {
    const answer = await browser.post('/trpc/contact.importCsv', { csv: 'x'.repeat(2_200_000) });
    expect(answer.status).toBe(413);
  });

  it('refuses a question that is not JSON', async () => {
    const answer = await browser.ask('/trpc/access.me', {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '{}',
    });
    expect(answer.status).toBe(415);
  });

  it('serves the portal: one page for every address, checked each time; assets for a year', async () => {
    const page = await browser.ask('/triage/some-meeting');
    expect(page.body).toContain('The portal');
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const tag = page.headers.get('etag') ?? '';
    const again = await browser.ask('/', { headers: { 'if-none-match': tag } });
    expect(again.status).toBe(304);
    const asset = await browser.ask('/assets/app-1a2b.js');
    expect(asset.headers.get('cache-control')).toContain('immutable');
    expect((await browser.ask('/icon.svg')).headers.get('cache-control')).toBe('no-cache');
  });

  it.each(['/assets/gone.js', '/gone.png', '/assets/..%2f..%2fpackage.json', '/api/nothing'])(
    'says 404 to %s',
    async (path) => {
      expect((await browser.ask(path)).status).toBe(404);
    },
  );

  it('says so where the portal is not built', async () => {
    const bare = await startServer(database.url, { portalFolder: join(portal.path, 'none') });
    const answer = await new Browser(bare.url).ask('/');
    expect(answer.status).toBe(503);
    expect(answer.body).toContain('not built yet');
    await bare.stop();
  });

  it('DIR-32 breaks off what the feed is asked, and keeps nobody of the staff waiting for it', async () => {
    await database.owner.sql.begin(async (sql) => {
      await sql`lock table directory_service in access exclusive mode`;
      // As many as the feed has connections, and some more.
      const asked = Array.from({ length: 12 }, () => browser.ask('/open-referral/v3/services'));
      expect((await browser.post('/trpc/access.me', {})).status).toBe(401);
      expect((await Promise.race(asked)).status).toBe(503);
    });
    expect((await browser.ask('/open-referral/v3/services')).status).toBe(200);
  });

  it('D8, D14 writes procedure names to its log, and nothing that was asked', async () => {
    await browser.ask('/Ashdown/family?name=Ashdown');
    await browser.ask('/trpc/contact.open,Ashdown%20family?batch=1&input=Ashdown', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"0":{"familyName":"Ashdown"}}',
    });
    expect(server.logged()).toContain('"procedures":["contact.open"]');
    expect(server.logged()).not.toContain('Ashdown');
  });
});
