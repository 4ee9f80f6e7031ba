import { connect, type Connection } from '@waymark/db/client';
import { createTestDatabase, type TestDatabase } from '@waymark/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openReferral, type OpenReferralHost } from './index.ts';

const site = '192.0.2.1';
const silent = { info: () => {}, warn: () => {}, error: () => {} };

let database: TestDatabase;
let impatient: Connection;
let host: OpenReferralHost;
let address = '';
let at = Date.parse('2026-11-20T12:00:00Z');

beforeAll(async () => {
  database = await createTestDatabase();
  impatient = connect({
    url: database.url,
    role: 'waymark_app',
    max: 1,
    longestStatement: 200,
  });
  host = {
    db: impatient.db,
    url: 'http://feed.test',
    now: () => new Date(at),
    log: silent,
    isAway: () => Promise.resolve(false),
    addressOf: () => address,
    isSite: (asked) => asked === site,
  };
});
afterAll(async () => {
  await impatient.close();
  await database.drop();
});

describe('DIR-32 how much one reader may ask', () => {
  it('is whole walks of a large directory, and then 429 with when to go on', async () => {
    const feed = openReferral(host);
    const statusOf = async (asker: string) => {
      address = asker;
      return (await feed.request('/')).status;
    };
    const statuses = new Set<number>();
    // 10,000 services at 100 a page, and then each by itself.
    for (let asked = 0; asked < 10_100; asked += 1) statuses.add(await statusOf('2001:db8:1:2::9'));
    expect([...statuses]).toEqual([200]);
    for (let asked = 10_100; asked < 12_000; asked += 1) await statusOf('2001:DB8:1:2::A');
    at += 60_000;
    const held = await feed.request('/services');
    expect([held.status, held.headers.get('Retry-After')]).toEqual([429, '540']);
    expect(held.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(await held.json()).toEqual({ error: 'too-many', message: expect.any(String) });
    expect(await statusOf('2001:db8:1:3::9')).toBe(200);
    expect(await statusOf(site)).toBe(200);
    at += 540_000;
    expect(await statusOf('2001:db8:1:2::9')).toBe(200);
  });

  it('holds out readers beyond counting, and never the families’ site', async () => {
    const feed = openReferral(host);
    for (let index = 0; index < 62_100; index += 1) {
      address = `10.${index >> 16}.${(index >> 8) & 255}.${index & 255}`;
      await feed.request('/');
    }
    expect((await feed.request('/')).status).toBe(429);
    address = site;
    expect((await feed.request('/')).status).toBe(200);
  });
});

describe('DIR-32 how long one question may take', () => {
  it('is as its connection says: then 503, in the shape of the feed, and the next is answered', async () => {
    const feed = openReferral(host);
    await database.owner.sql.begin(async (sql) => {
      await sql`lock table directory_service in access exclusive mode`;
      const answer = await feed.request('/services');
      expect([answer.status, answer.headers.get('Retry-After')]).toEqual([503, '5']);
      expect(await answer.json()).toEqual({ error: 'unavailable', message: expect.any(String) });
    });
    expect((await feed.request('/services')).status).toBe(200);
  });
});
