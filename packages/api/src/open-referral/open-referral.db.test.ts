import { randomUUID } from 'node:crypto';
import { connect } from '@waymark/db/client';
import { demoNow, seedDemo } from '@waymark/db/seed';
import { createTestDatabase, type TestDatabase } from '@waymark/db/testing';
import { fromOpenReferral, taxonomyId, type OpenReferralService } from '@waymark/domain/directory';
import { nameId, seedDemoDirectory } from '@waymark/use-cases/directory';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openReferral } from './index.ts';

const base = 'http://feed.test/open-referral/v3';
const silent = { info: () => {}, warn: () => {}, error: () => {} };

let database: TestDatabase;
let app: Hono;
// An hour after the seed, so that its time can be relied on.
let now = new Date(demoNow.getTime() + 3_600_000);

beforeAll(async () => {
  database = await createTestDatabase();
  await seedDemo(database.owner.db);
  const { db } = database.app;
  await seedDemoDirectory({ db, now: () => demoNow, newId: randomUUID, log: silent });
  app = hostFor(db);
});
afterAll(() => database.drop());

function hostFor(db: TestDatabase['app']['db']): Hono {
  const feed = openReferral({
    db,
    url: base,
    now: () => now,
    log: silent,
    isAway: () => Promise.resolve(false),
    addressOf: () => '192.0.2.1',
    isSite: () => false,
  });
  return new Hono().route('/open-referral/v3', feed);
}

async function get(path: string, headers: Record<string, string> = {}) {
  const response = await app.request(`${base}${path}`, { headers });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    json: text === '' ? null : JSON.parse(text),
  };
}

async function list(query: string): Promise<OpenReferralService[]> {
  const { json } = await get(`/services?full=true&per_page=500&${query}`);
  return json.contents;
}

/** The names of all fields, with what they are nested in. */
function fieldsOf(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => fieldsOf(each, path));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = `${path}.${key}`;
    return [at, ...fieldsOf(inner, at)];
  });
}

describe('the public feed', () => {
  it('DIR-10 says what it is at its base, with and without a slash', async () => {
    for (const path of ['', '/']) {
      const { status, json } = await get(path);
      expect(status).toBe(200);
      expect(json).toMatchObject({ version: 'HSDS-UK-3.0', openapi_url: expect.any(String) });
    }
  });

  it('DIR-10 pages through the whole list without a repeat', async () => {
    const ids: string[] = [];
    let last = false;
    for (let page = 1; !last; page += 1) {
      const { json } = await get(`/services?full=true&page=${page}&per_page=20`);
      expect(json).toMatchObject({
        total_items: 43,
        total_pages: 3,
        page_number: page,
        size: json.contents.length,
        first_page: page === 1,
        last_page: page === 3,
        empty: false,
      });
      ids.push(...json.contents.map(({ id }: { id: string }) => id));
      last = json.last_page;
    }
    expect(new Set(ids).size).toBe(43);
    const past = await get('/services?page=99&per_page=20');
    expect(past.json).toMatchObject({ empty: true, size: 0, last_page: true, contents: [] });
  });

  it('DIR-10 gives services whole, short or only named, and one by one the same', async () => {
    const [whole] = await list('search=saturday');
    if (!whole) throw new Error('the demo has Saturday dads');
    expect(fromOpenReferral(whole)).toMatchObject({ name: 'Saturday Dads', dadsWelcome: true });
    const short = (await get('/services?search=saturday')).json.contents[0];
    expect(whole).toMatchObject(short);
    expect(short).not.toHaveProperty('service_at_locations');
    const named = (await get('/services?search=saturday&minimal=true')).json.contents[0];
    expect(named).toEqual({ id: whole.id, last_modified: whole.last_modified });
    expect((await get(`/services/${whole.id}`)).json).toEqual(whole);
    expect((await get(`/services/${whole.id.toUpperCase()}`)).json).toEqual(whole);
  });

  it('DIR-12 narrows the list, and parameters it does not know change nothing', async () => {
    const everything = await list('');
    const dads = everything.find(({ name }) => name === 'Saturday Dads');
    const term = dads?.attributes?.find(({ taxonomy_term }) => taxonomy_term.code === 'dads');
    expect((await list(`taxonomy_term_id=${term?.taxonomy_term_id}`)).length).toBeLessThan(5);
    expect((await list(`taxonomy_id=${taxonomyId('send', nameId)}`)).length).toBe(3);
    expect(await list(`taxonomy_id=${randomUUID()}`)).toEqual([]);
    const org = await list(`organization_id=${dads?.organization_id}`);
    expect(new Set(org.map(({ organization_id: id }) => id))).toEqual(
      new Set([dads?.organization_id]),
    );
    expect(await list(`organization_id=${dads?.organization_id}&search=saturday`)).toHaveLength(1);
    expect(await list('modified_after=2999-01-01')).toEqual([]);
    expect(await list('modified_after=2026-10-12T09:30:00Z')).toHaveLength(43);
    expect(await list('search=zqxjk')).toEqual([]);
    expect(await list('unknown=1&search=&taxonomy_id=')).toHaveLength(43);
  });

  it.each([
    'page=0',
    'page=-1',
    'page=abc',
    'page=99999999999',
    'per_page=0',
    'per_page=1001',
    'per_page=x',
    'modified_after=rubbish',
    'taxonomy_id=1',
    'organization_id=x',
    'full=maybe',
    'search=a%00b',
    `search=${'x'.repeat(201)}`,
  ])('refuses %s in words, as JSON', async (query) => {
    const { status, json } = await get(`/services?${query}`);
    expect(status).toBe(400);
    expect(json).toMatchObject({
      error: 'invalid-parameter',
      problems: [{ parameter: query.split('=')[0], message: expect.any(String) }],
    });
  });

  it.each([
    ['/services/00000000-0000-4000-8000-00000000dead', 404],
    ['/services/not-a-uuid', 404],
    ['/services/%00', 404],
    ["/services/'%20OR%201=1--", 404],
    ['/no_such_endpoint', 404],
  ])('answers %s with %i, as JSON, readable from anywhere', async (path, status) => {
    const answer = await get(path);
    expect(answer.status).toBe(status);
    expect(answer.json).toMatchObject({ error: 'not-found' });
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*');
  });

  it('DIR-14 can only be read', async () => {
    for (const method of ['POST', 'PUT', 'DELETE']) {
      const response = await app.request(`${base}/services`, { method, body: '{}' });
      expect(response.status).toBe(405);
      expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
    }
    const asked = await app.request(`${base}/services`, { method: 'OPTIONS' });
    expect(asked.headers.get('Access-Control-Allow-Methods')).toBe('GET,HEAD');
    const head = await app.request(`${base}/services`, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });
});

describe('a reader’s copy', () => {
  it('DIR-13 is good until anything changes', async () => {
    const first = await get('/services?full=true&page=1&per_page=100');
    const etag = first.headers.get('ETag') ?? '';
    const again = await get('/services?full=true&page=1&per_page=100', { 'If-None-Match': etag });
    expect([again.status, again.json, again.headers.get('ETag')]).toEqual([304, null, etag]);
    expect(again.headers.get('Access-Control-Allow-Origin')).toBe('*');
    const others = await get('/services', { 'If-None-Match': '"a", "b"' });
    expect(others.status).toBe(200);

    const since = first.headers.get('Last-Modified') ?? '';
    expect(since).toBe(demoNow.toUTCString());
    expect((await get('/services', { 'If-Modified-Since': since })).status).toBe(304);
    const older = new Date(demoNow.getTime() - 1000).toUTCString();
    expect((await get('/services', { 'If-Modified-Since': older })).status).toBe(200);

    // Written late, with an earlier time than what was there: only the tag can know.
    await database.owner.sql`
      update directory_service set content_hash = 'changed' where name = 'Kinship coffee'`;
    const both = { 'If-None-Match': etag, 'If-Modified-Since': since };
    expect((await get('/services', both)).status).toBe(200);
  });

  it('DIR-13 a time is given only once no earlier change can still come', async () => {
    const before = now;
    now = new Date(demoNow.getTime() + 5_000);
    const young = await get('/services').finally(() => (now = before));
    expect(young.headers.get('Last-Modified')).toBeNull();
    expect(young.headers.get('ETag')).not.toBeNull();
  });

  it('DIR-15 gives no address that was stored before its place was known to be secret', async () => {
    const rows = await database.owner.sql<{ id: string; location: string }[]>`
      select s.id, sl.location_id as location from directory_service s
      join directory_service_location sl on sl.service_id = s.id where s.name = 'Harbour Lane'`;
    const [{ id, location } = { id: '', location: '' }] = rows;
    await database.owner.sql`
      update directory_location set exact_address_hidden = false, name = 'Alder House',
        address = array['3 Bell Court'], postcode = 'ZW1 9ZZ', latitude = 54.6123, longitude = 1.2
      where id = ${location}`;
    const all = [await list(''), await get('/services?per_page=500'), await get(`/services/${id}`)];
    expect(JSON.stringify(all)).toContain('Harbour Lane');
    expect(JSON.stringify(all)).not.toMatch(/Bell Court|Alder House|9ZZ|54\.6123/);
    await database.owner.sql`
      update directory_location set name = null, address = '{}', postcode = null, latitude = null,
        longitude = null, exact_address_hidden = true where id = ${location}`;
  });

  it('DIR-13 a change of the feed’s shape makes every copy old: raise `shape` in validators.ts with it', async () => {
    const etag = (await get('/services')).headers.get('ETag') ?? '';
    const fields = [...new Set((await list('')).flatMap((service) => fieldsOf(service)))];
    expect([etag.slice(0, 5), nameId(...fields.toSorted())]).toMatchInlineSnapshot(`
      [
        "W/"4.",
        "ceff7891-25fe-5dfb-883d-0b01ad7cb269",
      ]
    `);
  });
});

describe('without its database', () => {
  it('says so with 503, and when to ask again', async () => {
    const gone = connect({
      url: 'postgres://nobody@localhost/nothing?host=/nowhere',
      role: 'waymark_app',
    });
    const alone = hostFor(gone.db);
    for (const path of ['/services', `/services/${randomUUID()}`]) {
      const response = await alone.request(`${base}${path}`);
      expect(response.status).toBe(503);
      expect(response.headers.get('Retry-After')).toBe('5');
      expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
      expect(await response.json()).toMatchObject({ error: 'unavailable' });
    }
    expect((await alone.request(base)).status).toBe(200);
    await gone.close();
  });
});
