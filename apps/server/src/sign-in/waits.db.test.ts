import { createTestDatabase, type TestDatabase } from '@waymark/db/testing';
import { waitRules } from '@waymark/domain/sign-in';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import { Browser } from '../testing/browser.ts';
import { addPractitioner, password } from '../testing/people.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const email = 'robin.testwell@police.example';
let database: TestDatabase;
let server: TestServer;
let time = new Date();

beforeAll(async () => {
  database = await createTestDatabase();
  await addPractitioner(database.owner, email, 'demo');
  // The proxy before it says who asks, so that a test can be several people.
  server = await startServer(database.url, {
    env: { WAYMARK_TRUST_PROXY: '1' },
    now: () => time,
  });
});
beforeEach(async () => {
  await database.owner.sql`truncate auth.sign_in_try, auth.rate_limit`;
});
afterAll(async () => {
  await server.stop();
  await database.drop();
});

const attempt = (browser: Browser, from: string, secret: string, as = email) =>
  browser.post(
    '/api/auth/sign-in/email',
    { email: as, password: secret },
    { 'x-forwarded-for': from },
  );
const later = (seconds: number) => {
  time = new Date(time.getTime() + seconds * 1000);
};

async function guess(times: number, from: string, as = email): Promise<number[]> {
  const browser = new Browser(server.url);
  const statuses: number[] = [];
  for (let each = 0; each < times; each += 1)
    statuses.push((await attempt(browser, from, `guess ${each}`, as)).status);
  return statuses;
}

describe('SGN-6 wrong passwords', () => {
  it('make the next one wait, longer each time, and even the right one', async () => {
    const { free } = waitRules.pair;
    expect(await guess(free + 1, '192.0.2.1')).toEqual(Array(free + 1).fill(401));
    const browser = new Browser(server.url);
    const answer = await attempt(browser, '192.0.2.1', password);
    expect(answer).toMatchObject({ status: 429, body: { code: 'WAIT', seconds: 1 } });
    expect(answer.headers.get('retry-after')).toBe('1');
    later(1);
    expect((await attempt(browser, '192.0.2.1', 'one more')).status).toBe(401);
    later(1);
    expect((await attempt(browser, '192.0.2.1', password)).status).toBe(429);
    later(1);
    expect((await attempt(browser, '192.0.2.1', password)).status).toBe(200);
    // All is forgiven for that name there.
    expect(await guess(free, '192.0.2.1')).toEqual(Array(free).fill(401));
  });

  it('are counted one by one, though they come all at once', async () => {
    const all = await Promise.all(
      Array.from({ length: 30 }, (_, each) =>
        attempt(new Browser(server.url), '192.0.2.2', `guess ${each}`),
      ),
    );
    const looked = all.filter(({ status }) => status === 401).length;
    expect(looked).toBe(waitRules.pair.free + 1);
  });

  it('from one line of IPv6 are counted together, whichever of its addresses they use', async () => {
    const times = waitRules.pair.free + 1;
    for (let each = 1; each <= times; each += 1)
      expect(await guess(1, `2001:db8:0:7::${each}`)).toEqual([401]);
    expect(await guess(1, '2001:db8:0:7:ffff::1')).toEqual([429]);
    expect(await guess(1, '2001:db8:0:8::1')).toEqual([401]);
  });

  it('do not tell whether somebody of that name is there', async () => {
    const times = waitRules.pair.free + 3;
    const known = await guess(times, '192.0.2.3');
    expect(await guess(times, '192.0.2.3', 'nobody@police.example')).toEqual(known);
  });

  it('of a stranger elsewhere keep nobody out', async () => {
    expect((await guess(20, '198.51.100.1')).at(-1)).toBe(429);
    expect((await attempt(new Browser(server.url), '192.0.2.4', password)).status).toBe(200);
  });

  it('of a stranger at the same address keep nobody out whose device is known', async () => {
    const known = new Browser(server.url);
    expect((await attempt(known, '192.0.2.5', password)).status).toBe(200);
    // Robin's name, and so many others that the address as a whole has to wait.
    await guess(20, '192.0.2.5');
    for (let each = 0; each < waitRules.address.free; each += 1)
      await attempt(new Browser(server.url), '192.0.2.5', 'x', `n${each}@police.example`);
    expect(
      (await attempt(new Browser(server.url), '192.0.2.5', 'x', 'new@police.example')).status,
    ).toBe(429);
    expect((await attempt(new Browser(server.url), '192.0.2.5', password)).status).toBe(429);
    expect((await attempt(known, '192.0.2.5', password)).status).toBe(200);
  });

  it('are counted on a known device too', async () => {
    const known = new Browser(server.url);
    await attempt(known, '192.0.2.6', password);
    const statuses: number[] = [];
    for (let each = 0; each < waitRules.device.free + 2; each += 1)
      statuses.push((await attempt(known, `192.0.2.${100 + each}`, 'wrong')).status);
    expect(statuses.slice(-2)).toEqual([401, 429]);
  });

  it('leave neither address nor name in the database', async () => {
    await guess(2, '192.0.2.7');
    const rows = await database.owner.sql`select to_jsonb(t)::text as row from auth.sign_in_try t`;
    expect(rows.length).toBe(2);
    expect(rows.filter(({ row }) => /192\.0|police|robin/i.test(String(row)))).toEqual([]);
  });

  it('are forgotten after two days', async () => {
    await guess(1, '192.0.2.8');
    later(2 * 24 * 60 * 60 + 1);
    await guess(1, '192.0.2.9');
    const rows = await database.owner.sql`select count(*)::int as n from auth.sign_in_try`;
    expect(rows[0]?.['n']).toBe(2);
  });

  it('say so without a name, an address or a password in the log', () => {
    expect(server.logged()).toContain('"kind":"sign-in"');
    expect(server.logged()).not.toMatch(/192\.0|198\.51|police|guess|robin/i);
  });
});
