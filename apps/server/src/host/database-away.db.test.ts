import { connect } from '@waymark/db/client';
import { migrate } from '@waymark/db/migrate';
import { startPostgres, throwAwayFolder, type Postgres } from '@waymark/postgres';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { Browser } from '../testing/browser.ts';
import { addPractitioner, password, signInFirst } from '../testing/people.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const email = 'robin.testwell@police.example';
const folder = throwAwayFolder('away');
let postgres: Postgres;
let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  postgres = await startPostgres({ dataDir: folder.path, fast: true });
  await migrate(postgres.url);
  const owner = connect({ url: postgres.url, role: 'owner' });
  await addPractitioner(owner, email);
  await owner.close();
  server = await startServer(postgres.url);
  browser = new Browser(server.url);
});

afterAll(async () => {
  await server.stop();
  await postgres.stop();
  await folder.remove();
});

const me = () => browser.post('/trpc/access.me', {});
const signIn = () => browser.post('/api/auth/sign-in/email', { email, password });

describe('the server', () => {
  it('outlives its database: 503 while that is away, and on again by itself', async () => {
    await signInFirst(browser, email);
    expect((await me()).status).toBe(200);
    process.kill(postgres.pid, 'SIGKILL');
    await postgres.exited;

    expect((await browser.ask('/health/live')).status).toBe(200);
    // A backend may answer for a moment after its postmaster was killed.
    await vi.waitFor(async () => expect((await browser.ask('/health/ready')).status).toBe(503), {
      timeout: 20_000,
    });
    await vi.waitFor(async () => expect((await me()).status).toBe(503), { timeout: 20_000 });
    for (const answer of [await browser.ask('/health/ready'), await signIn()]) {
      expect(answer.status).toBe(503);
      expect(answer.headers.get('retry-after')).toBe('2');
    }
    const asked = await me();
    expect(asked.status).toBe(503);
    expect(asked.headers.get('retry-after')).toBe('2');
    expect(asked.body).toMatchObject({ error: { data: { waymark: { kind: 'unavailable' } } } });

    postgres = await startPostgres({ dataDir: folder.path, fast: true });
    while ((await browser.ask('/health/ready')).status !== 200);
    // The session is where it was: nobody has to sign in again.
    expect((await me()).status).toBe(200);
    expect((await signIn()).status).toBe(200);
  });
});
