import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startFamilyServer, type FamilyServer } from '../testing/family-server.ts';
import { pageOfService, startWholeSite, textOf, type WholeSite } from '../testing/whole-site.ts';

let family: FamilyServer;
let site: WholeSite;

beforeAll(async () => {
  family = await startFamilyServer();
  site = await startWholeSite({ WAYMARK_FAMILY_URL: family.url });
});

afterAll(async () => {
  await site.close();
  await family.close();
});

/** Sends a request as it is written, as no browser would. */
async function raw(lines: string): Promise<string> {
  const { hostname, port } = new URL((await site.get('/')).url);
  const socket = connect(Number(port), hostname);
  socket.write(`${lines}\r\nConnection: close\r\n\r\n`);
  return text(socket);
}

describe('the log (N3)', () => {
  test.each([
    '/my-husband-hits-me',
    '/my-husband-hits-me/danger',
    '/guides/my-husband-hits-me',
    '/x%0aFORGED-my-husband-hits-me',
    '/services/my-husband-hits-me',
    '/hubs/my-husband-hits-me/whats-on.ics',
    '/help/my-husband-hits-me/x',
    '/share/my-husband-hits-me',
    '/brand/my-husband-hits-me',
    '/_astro/my-husband-hits-me.js',
    '/%5b%ff/my-husband-hits-me',
    '/?my-husband-hits-me',
  ])('holds no part of %s, asked for or posted to', async (address) => {
    const asked = await site.get(address);
    expect(asked.status).not.toBe(500);
    await site.post(address, { 'my-husband-hits-me': 'my-husband-hits-me' });
    expect(site.said()).not.toMatch(/husband|FORGED/);
  });

  test.each([
    'TRACE /my-husband-hits-me?x=1 HTTP/1.1\r\nHost: x',
    'FOO /say?words=my-husband-hits-me HTTP/1.1\r\nHost: x',
    'CONNECT /my-husband-hits-me HTTP/1.1\r\nHost: x',
    'GET /my-husband-hits-me HTTP/1.1\r\nHost: my-husband-hits-me:99999',
    'GET //[my-husband-hits-me HTTP/1.1\r\nHost: x',
    'POST /say HTTP/1.1\r\nHost: my-husband-hits-me\r\nContent-Type: multipart/form-data\r\nContent-Length: 1\r\n\r\nx',
  ])('holds no part of %j', async (lines) => {
    await raw(lines);
    expect(site.said()).not.toMatch(/husband/);
  });

  test('holds where the site listens', () => {
    expect(site.said()).toMatch(/^site: listening on http:\/\/127\.0\.0\.1:\d+$/m);
  });
});

test('what no browser asks is turned away', async () => {
  expect(await raw('TRACE / HTTP/1.1\r\nHost: x')).toMatch(
    /^HTTP\/1.1 405 [\s\S]*Allow: GET, HEAD, POST/,
  );
  expect(await raw('GET /x HTTP/1.1\r\nHost: x:99999')).toMatch(/^HTTP\/1.1 400 /);
});

describe('NAV-73 a form that another site sends', () => {
  const service = pageOfService('Wenbrook Family Hub');
  const forms: [string, Record<string, string>][] = [
    ['/out-of-date', { serviceId: service.split('/').at(-1) ?? '', topic: 'closed' }],
    ['/helped', { page: service, answer: 'no' }],
    ['/ring-me', { name: 'Sam', step: 'check' }],
    ['/leaving', {}],
    ['//evil.example', {}],
  ];

  test.each(forms)('to %s does nothing, and is told kindly where ours is', async (path, form) => {
    for (const from of ['cross-site', 'same-site']) {
      const answer = await site.post(path, form, { 'Sec-Fetch-Site': from });
      const html = await answer.text();
      expect(answer.status).toBe(403);
      expect(answer.headers.get('Clear-Site-Data')).toBeNull();
      expect(answer.headers.get('Cache-Control')).toBe('no-store');
      expect(textOf(html)).toContain('We did not take that form');
      expect(html).toContain(`href="${path.replace('//', '/')}"`);
    }
    expect(family.taken).toEqual([]);
  });

  test('is taken from our own page, and from a browser that does not say', async () => {
    for (const headers of [{ 'Sec-Fetch-Site': 'same-origin' }, {}]) {
      const answer = await site.post('/leaving', {}, headers);
      expect(answer.headers.get('Clear-Site-Data')).toContain('storage');
    }
  });

  test('a link from another site is followed; the page has no address of its own', async () => {
    const cross = { 'Sec-Fetch-Site': 'cross-site' };
    expect((await site.get('/danger', cross)).status).toBe(200);
    expect((await site.get('/elsewhere')).status).toBe(404);
  });
});

describe('the calendar of a hub', () => {
  const address = '/hubs/wenbrook-family-hub/whats-on.ics';

  test('is not given again to whoever has it', async () => {
    const first = await site.get(address);
    expect(first.headers.get('Content-Type')).toContain('text/calendar');
    expect(first.headers.get('Cache-Control')).toBe('no-cache');
    const ETag = first.headers.get('ETag') ?? '';
    expect(ETag).not.toBe('');
    const again = await site.get(address, { 'If-None-Match': ETag });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
  });
});
