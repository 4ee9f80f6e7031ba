import { randomUUID } from 'node:crypto';
import { demoNow, seedDemo } from '@waymark/db/seed';
import { createTestDatabase, type TestDatabase } from '@waymark/db/testing';
import { taxonomyId } from '@waymark/domain/directory';
import { nameId, seedDemoDirectory } from '@waymark/use-cases/directory';
import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openReferral, type OpenReferralHost } from './index.ts';
import { linesOf } from './lines.ts';

type Entry = { id: string; name: string; [field: string]: unknown };

const silent = { info: () => {}, warn: () => {}, error: () => {} };

let database: TestDatabase;
let host: OpenReferralHost;
let feed: Hono;

beforeAll(async () => {
  database = await createTestDatabase();
  await seedDemo(database.owner.db);
  const { db } = database.app;
  await seedDemoDirectory({ db, now: () => demoNow, newId: randomUUID, log: silent });
  const isAway = () => Promise.resolve(false);
  const reader = { addressOf: () => '192.0.2.1', isSite: () => false };
  host = { db, url: 'http://feed.test', now: () => demoNow, log: silent, isAway, ...reader };
  feed = openReferral(host);
});
afterAll(() => database.drop());

async function get(path: string) {
  const response = await feed.request(path);
  const text = await response.text();
  return { status: response.status, headers: response.headers, json: JSON.parse(text) };
}

async function all(path: string): Promise<Entry[]> {
  const { json } = await get(`${path}${path.includes('?') ? '&' : '?'}per_page=1000`);
  return json.contents;
}

async function one(path: string): Promise<Entry> {
  return (await get(path)).json;
}

/** The id of the service with that name. */
async function idOf(name: string): Promise<string> {
  const [found] = await all(`/services?search=${encodeURIComponent(name)}`);
  if (!found) throw new Error(`the demo has ${name}`);
  return found.id;
}

const lists = ['services', 'service_at_locations', 'organizations', 'taxonomies', 'taxonomy_terms'];

describe('the lists of the feed', () => {
  it.each(lists)('DIR-20 %s: pages, lines and each one under its id agree', async (list) => {
    const entries = await all(`/${list}`);
    const ids = entries.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(2);
    const first = await get(`/${list}?per_page=2`);
    const second = await get(`/${list}?per_page=2&page=2`);
    expect(first.json).toMatchObject({ total_items: ids.length, size: 2, first_page: true });
    expect([...first.json.contents, ...second.json.contents]).toEqual(entries.slice(0, 4));
    for (const entry of entries.slice(0, 5)) {
      const whole = await one(`/${list}/${entry.id}`);
      expect(whole).toMatchObject(entry);
    }
    const lines = await (await feed.request(`/${list}?format=ndjson`)).text();
    const inLines = lines.trimEnd().split('\n');
    expect(inLines.map((line) => JSON.parse(line).id)).toEqual(ids);
    expect((await get(`/${list}/${randomUUID()}`)).status).toBe(404);
  });

  it.each([
    ['organization_id', 'organizations'],
    ['taxonomy_term_id', 'taxonomy_terms'],
    ['service_at_location_id', 'service_at_locations'],
  ])('DIR-20 every %s of a service is in its list', async (field, list) => {
    const services = JSON.stringify(await all('/services?full=true'));
    const found = [...services.matchAll(new RegExp(`"${field}":"([0-9a-f-]{36})"`, 'g'))];
    const referred = new Set(found.map(([, id]) => id));
    const listed = new Set<string | undefined>((await all(`/${list}`)).map(({ id }) => id));
    expect(referred.size).toBeGreaterThan(0);
    expect([...referred].filter((id) => !listed.has(id))).toEqual([]);
  });

  it('DIR-20 an organisation tells of itself, and with full_service of all it runs', async () => {
    const [dads] = await all('/services?search=saturday+dads');
    const path = `/organizations/${String(dads?.['organization_id'])}`;
    const bare = await one(path);
    expect(bare).toEqual(dads?.['organization']);
    const { services, ...rest } = await one(`${path}?full_service=true`);
    expect(rest).toEqual(bare);
    const run = await all(`/services?full=true&organization_id=${bare.id}`);
    expect(services).toEqual(run);
    const listed = await all('/organizations?full_service=true');
    expect(listed.find(({ id }) => id === bare.id)?.['services']).toEqual(run);
    const named = await all(`/organizations?search=${encodeURIComponent(bare.name)}`);
    expect(named.map(({ id }) => id)).toContain(bare.id);
    expect(await all('/organizations?search=zqxjk')).toEqual([]);
  });

  it('DIR-20 no list has what no service has', async () => {
    const id = await idOf('Kinship coffee');
    await database.owner.sql`insert into directory_term (id, taxonomy, code, name)
      values (${randomUUID()}, 'category', 'nothing', 'Nothing')`;
    await database.owner.sql`insert into directory_organisation (id, area_id, name)
      select ${randomUUID()}, area_id, 'Nobody' from directory_service where id = ${id}`;
    expect(await all('/organizations?search=nobody')).toEqual([]);
    expect(await all('/taxonomy_terms?search=nothing')).toEqual([]);
  });

  it('DIR-20 terms are narrowed by their list, and lists have all their terms inside', async () => {
    const send = taxonomyId('send', nameId);
    const terms = await all(`/taxonomy_terms?taxonomy_id=${send}`);
    expect(new Set(terms.map((term) => term['taxonomy_id']))).toEqual(new Set([send]));
    expect((await one(`/taxonomies/${send}`))['taxonomy_terms']).toEqual(terms);
    expect(await all(`/taxonomy_terms?taxonomy_id=${randomUUID()}`)).toEqual([]);
    expect(await all(`/taxonomy_terms?parent_id=${terms[0]?.id}`)).toEqual([]);
    expect(await all('/taxonomy_terms?top_only=true')).toEqual(await all('/taxonomy_terms'));
    expect((await all('/taxonomies?search=special+needs')).map(({ id }) => id)).toEqual([send]);
  });

  it('DIR-20 the short list of changes comes whole', async () => {
    const { json } = await get('/services?minimal=true');
    expect(json).toMatchObject({ total_pages: 1, last_page: true });
    const services = await all('/services');
    expect(json.contents).toEqual(
      services.map(({ id, last_modified: changed }) => ({ id, last_modified: changed })),
    );
  });

  it('DIR-20 says in OpenAPI what can be asked of it', async () => {
    const base = await one('');
    expect(base['openapi_url']).toBe('http://feed.test/openapi.json');
    const { json } = await get('/openapi.json');
    const asked = lists.flatMap((list) => [`/${list}`, `/${list}/{id}`]);
    expect(Object.keys(json.paths)).toEqual(['/', ...asked]);
    const parameters: { name: string; description: string }[] =
      json.paths['/services'].get.parameters;
    expect(parameters.map(({ name }) => name)).toContain('proximity');
    for (const { description } of parameters) expect(description).toMatch(/\w/);
  });
});

describe('filters of age, time and nearness', () => {
  it('DIR-12 ages are those the service names', async () => {
    for (const service of await all('/services?minimum_age=5'))
      expect(service['minimum_age']).toBeGreaterThanOrEqual(5);
    for (const service of await all('/services?maximum_age=5'))
      expect(service['maximum_age']).toBeLessThanOrEqual(5);
    expect((await all('/services?minimum_age=5')).length).toBeGreaterThan(0);
    expect((await all('/services?maximum_age=5')).length).toBeGreaterThan(0);
  });

  it('DIR-12 day and hours hold of one and the same time', async () => {
    const dads = await idOf('Saturday Dads');
    const found = async (query: string) =>
      (await all(`/services?${query}`)).some(({ id }) => id === dads);
    expect(await found('day=SA')).toBe(true);
    expect(await found('day=saturday&start_time=06:00&end_time=23:00')).toBe(true);
    expect(await found('day=MO')).toBe(false);
    expect(await found('day=SA&start_time=23:00')).toBe(false);
    expect(await found('day=SA&end_time=06:00')).toBe(false);
    const places = await all('/service_at_locations?day=SA');
    expect(places.length).toBeGreaterThan(0);
    expect(places.length).toBeLessThan((await all('/service_at_locations')).length);
  });

  it('DIR-12 near is so many metres from the places at a postcode', async () => {
    const near = (metres: number) =>
      all(`/service_at_locations?full=true&postcode=zw11aa&proximity=${metres}`);
    const [place] = await near(1);
    expect(place?.['location']).toMatchObject({ addresses: [{ postal_code: 'ZW1 1AA' }] });
    expect((await near(1)).length).toBeLessThan((await near(5000)).length);
    expect(await near(5000)).toEqual(await all('/service_at_locations?full=true&postcode=ZW1+1AA'));
    const found = { latitude: 54.6, longitude: 1.2 };
    const known = openReferral({
      ...host,
      findPostcode: (text) => (text === 'ZZ1 1ZZ' ? found : undefined),
    });
    const answer = await known.request('/service_at_locations?postcode=zz11zz&proximity=100000');
    expect(JSON.parse(await answer.text()).total_items).toBe((await near(100_000)).length);
    const services = await all('/services?postcode=ZW1+1AA&proximity=1');
    const serviceIds = (await near(1)).map((each) => each['service_id']);
    expect(new Set(services.map(({ id }) => id))).toEqual(new Set(serviceIds));
  });

  it.each([
    'day=someday',
    'day=Monks',
    'start_time=25:00',
    'minimum_age=young',
    'postcode=ZZ99+9ZZ',
    'postcode=nowhere',
    'proximity=far',
    'format=xml',
  ])('refuses %s in words', async (query) => {
    const { status, json } = await get(`/services?${query}`);
    expect(status).toBe(400);
    expect(json.problems).toEqual([
      { parameter: query.split('=')[0], message: expect.stringMatching(/\w/) },
    ]);
  });
});

describe('a list in lines', () => {
  const pageOf = (page: number) => ({ entries: [{ page }], total: 401 });

  it('DIR-21 is read page by page to its end', async () => {
    const lines = linesOf(host, async ({ page }) => pageOf(page));
    expect(await new Response(lines).text()).toBe('{"page":1}\n{"page":2}\n{"page":3}\n');
  });

  it('DIR-21 breaks off where the directory changes on the way', async () => {
    const lines = linesOf(host, async ({ page }) => {
      if (page === 2)
        await database.owner.sql`
          update directory_service set content_hash = 'changed' where name = 'Kinship coffee'`;
      return pageOf(page);
    });
    await expect(new Response(lines).text()).rejects.toThrow('changed while');
  });
});

describe('secret places', () => {
  it('DIR-15 are told in no list', async () => {
    const rows = await database.owner.sql<{ id: string; location: string; organisation: string }[]>`
      select s.id, sl.location_id as location, s.organisation_id as organisation
      from directory_service s join directory_service_location sl on sl.service_id = s.id
      where s.name = 'Harbour Lane'`;
    const [{ id, location, organisation } = { id: '', location: '', organisation: '' }] = rows;
    // As an import of before the rule may have stored it.
    await database.owner.sql`
      update directory_location set exact_address_hidden = false, name = 'Alder House',
        address = array['3 Bell Court'], postcode = 'ZW1 9ZZ', latitude = 54.6123, longitude = 1.2
      where id = ${location}`;
    await database.owner.sql`
      update directory_organisation set description = 'Ring the bell at 3 Bell Court, ZW1 9ZZ.'
      where id = ${organisation}`;
    const told = [
      await all('/service_at_locations?full=true'),
      await all('/service_at_locations'),
      await all('/organizations?full_service=true'),
      await one(`/organizations/${organisation}`),
    ];
    expect(JSON.stringify(told)).toContain(id);
    expect(JSON.stringify(told)).not.toMatch(/Bell Court|Alder House|9ZZ|54\.6123/);
  });
});
