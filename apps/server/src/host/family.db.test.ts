import { demoPersonIds, seedDemo } from '@waymark/db/seed';
import { createTestDatabase, type TestDatabase } from '@waymark/db/testing';
import { daysBetween } from '@waymark/domain/clock';
import { list, open } from '@waymark/use-cases/call-back';
import { throwAwayFolder } from '@waymark/postgres';
import { setTimeout as wait } from 'node:timers/promises';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { Browser } from '../testing/browser.ts';
import { waymark } from '../testing/command-line.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let database: TestDatabase;
let server: TestServer;

beforeAll(async () => {
  database = await createTestDatabase();
  await seedDemo(database.owner.db);
  server = await startServer(database.url, { env: { WAYMARK_CALL_BACK_DAYS: '5' } });
});

afterAll(async () => {
  await server.stop();
  await database.drop();
});

const send = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  new Browser(server.url).ask(`/family/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
const worker = () => ({
  db: database.app.db,
  actorId: demoPersonIds['family-worker'],
  now: () => new Date(),
  newId: randomUUID,
  log: { info: () => {}, warn: () => {}, error: () => {} },
});

describe('what families send', () => {
  it('reaches the hub’s inbox, is kept for the days that were set, and is in no log', async () => {
    const { body } = await send('call-back/ticket', {});
    const ticket: unknown = Object(body)['ticket'];
    await wait(2_100); // as long as a person needs to read the page
    const asked = {
      name: 'Zebedee',
      phone: '07700 900777',
      way: 'ring',
      times: ['morning'],
      messageSafe: 'no',
      about: 'Zanzibar',
      ticket,
    };
    expect(await send('call-back', asked)).toMatchObject({ status: 201, body: { done: true } });
    const { callBacks } = await list(worker(), {});
    const mine = callBacks.find(({ name }) => name === 'Zebedee');
    const { askedAt, deleteOn } = await open(worker(), { id: mine?.id ?? '' });
    const days = daysBetween(askedAt.slice(0, 10), deleteOn);
    expect(Math.abs(days - 5)).toBeLessThanOrEqual(1);
    expect(server.logged()).toContain('"kind":"family"');
    expect(server.logged()).not.toMatch(/Zebedee|Zanzibar|07700|call-back/);
  });

  it('is not taken from a page in a browser, not even one of ours', async () => {
    for (const origin of ['https://elsewhere.example', server.url])
      expect((await send('helped', {}, { origin })).status).toBe(403);
  });

  it('cannot be read here', async () => {
    expect((await new Browser(server.url).ask('/family/call-back')).status).toBe(404);
  });
});

describe('waymark call-back delete-due', () => {
  it('deletes what is due and says how much', async () => {
    const folder = throwAwayFolder('delete-due');
    await database.owner.sql`update call_back set delete_on = current_date where name = 'Zebedee'`;
    const env = { DATABASE_URL: database.url, WAYMARK_DATA_DIR: folder.path };
    const said = await waymark(env, 'call-back', 'delete-due');
    expect(said).toEqual({ code: 0, out: 'Deleted call-backs: 1. Deleted reports: 0.\n', err: '' });
    expect((await waymark(env, 'call-back', 'delete-due', '--now')).code).toBe(2);
    await folder.remove();
  });
});
