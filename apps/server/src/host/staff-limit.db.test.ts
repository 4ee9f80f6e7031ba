import { asOwner } from '@waymark/db/client';
import { demoPassword, demoPeople, seedDemo } from '@waymark/db/seed';
import { createTestDatabase, type TestDatabase } from '@waymark/db/testing';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';

import { giveSignIn } from '../sign-in/passwords.ts';
import { Browser } from '../testing/browser.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const most = 60;
let database: TestDatabase;
let server: TestServer;

beforeAll(async () => {
  database = await createTestDatabase();
  await seedDemo(database.owner.db);
  const people = demoPeople.map(({ id, name, email }) => ({ actorId: id, name, email }));
  await asOwner(database.owner.db, (tx) => giveSignIn(tx, people, demoPassword, new Date()));
  server = await startServer(database.url, { env: { WAYMARK_CALLS_PER_MINUTE: String(most) } });
});

afterAll(async () => {
  await server.stop();
  await database.drop();
});

async function signedIn(who: string): Promise<Browser> {
  const browser = new Browser(server.url);
  const email = demoPeople.find((person) => person.who === who)?.email;
  await browser.post('/api/auth/sign-in/email', { email, password: demoPassword });
  return browser;
}

it('holds one person who asks too much, in however many browsers, and nobody else at their address', async () => {
  const [first, second, colleague] = [
    await signedIn('chair'),
    await signedIn('chair'),
    await signedIn('family-worker'),
  ];
  const ask = (browser: Browser) => browser.post('/trpc/access.me', {});
  // A minute may end on the way, and the count begins again: so as often as two minutes allow.
  let held = await ask(first);
  for (let asked = 0; asked < most * 2 && held.status === 200; asked += 1) {
    held = await ask(asked % 2 === 0 ? first : second);
  }
  expect(held.status).toBe(429);
  expect(held.headers.get('retry-after')).toBe('60');
  expect(JSON.stringify(held.body)).toContain('Wait a minute and try again');
  expect(await ask(colleague)).toMatchObject({ status: 200 });
});

it('counts what is asked at once one by one, however the commas between are written', async () => {
  const ask = async (comma: string) => {
    const browser = await signedIn('family-worker');
    const path = Array.from({ length: 15 }, () => 'access.me').join(comma);
    const statuses: number[] = [];
    // A minute may end on the way: so many are asked that either minute has too many.
    for (let times = 0; times < 11; times += 1)
      statuses.push((await browser.post(`/trpc/${path}?batch=1`, {})).status);
    return statuses;
  };
  expect(await ask(',')).toContain(429);
  expect(await ask('%2C')).toContain(429);
});
