import { randomUUID } from 'node:crypto';
import { connect } from '@waymark/db/client';
import { demoHubServiceIds, demoPersonIds } from '@waymark/db/seed';
import { defaultCallBackParameters } from '@waymark/domain/call-back';
import { list } from '@waymark/use-cases/call-back';
import { seedDemoDirectory } from '@waymark/use-cases/directory';
import { createWorld, type World } from '@waymark/use-cases/testing';
import { counts, reports } from '@waymark/use-cases/usefulness';
import type { Hono } from 'hono';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { familyApi, type FamilyHost } from './app.ts';

let world: World;
let host: FamilyHost;
let family: Hono;
let at = Date.parse('2026-11-20T12:00:00Z');
const later = (seconds: number) => (at += seconds * 1000);

beforeAll(async () => {
  world = await createWorld();
  await seedDemoDirectory(world.asActorId(null));
  host = {
    ...world.asActorId(null),
    now: () => new Date(at),
    isAway: async () => false,
    addressOf: () => '192.0.2.1',
    isSite: () => true,
    ticketKey: 'a key only for tests',
    callBackParameters: defaultCallBackParameters,
  };
}, 60_000);
afterAll(() => world.drop());
beforeEach(() => {
  family = familyApi(host);
  world.logged.length = 0;
});

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  family.request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

const asked = {
  name: 'Pat',
  phone: '07700 900777',
  way: 'ring',
  times: ['morning'],
  messageSafe: 'no',
  hubId: demoHubServiceIds.wenbrook,
};
const ticket = async () => {
  const given: { ticket: string } = JSON.parse(await (await post('/call-back/ticket', {})).text());
  return given.ticket;
};
const waiting = async () => (await list(world.as('family-worker'), {})).waiting;

describe('asking to be rung', () => {
  test('takes a ticket that was read for a moment, and is there once however often it is sent', async () => {
    const before = await waiting();
    const body = { ...asked, ticket: await ticket() };
    later(3);
    expect((await post('/call-back', body)).status).toBe(201);
    expect((await post('/call-back', body)).status).toBe(201);
    expect(await waiting()).toBe(before + 1);
  });

  test('NAV-58 what is sent at once, long after, or with a made-up ticket is asked to try again', async () => {
    const before = await waiting();
    const fresh = await ticket();
    expect((await post('/call-back', { ...asked, ticket: fresh })).status).toBe(409);
    later(25 * 60 * 60);
    expect((await post('/call-back', { ...asked, ticket: fresh })).status).toBe(409);
    const [, moment = '', seal = ''] = fresh.split('.');
    const others = [undefined, 7, '', 'x.y.z', `${randomUUID()}.${moment}.${seal}`];
    for (const made of others)
      expect((await post('/call-back', { ...asked, ticket: made })).status).toBe(409);
    expect(await waiting()).toBe(before);
  });

  test('NAV-58 whoever fills in the field that people do not see is thanked, and nothing is kept', async () => {
    const before = await waiting();
    const body = { ...asked, ticket: await ticket(), 'leave-empty': 'https://spam.example' };
    later(3);
    const answer = await post('/call-back', body);
    expect([answer.status, await answer.json()]).toEqual([201, { done: true }]);
    expect(await waiting()).toBe(before);
  });

  test('what is wrong is named by field, and nothing that was typed comes back', async () => {
    const body = { ...asked, ticket: await ticket(), phone: 'Zanzibar', messageSafe: undefined };
    later(3);
    const answer = await post('/call-back', body);
    const text = await answer.text();
    expect(answer.status).toBe(422);
    expect(JSON.parse(text).problems.map(({ field }: { field: string }) => field)).toEqual([
      'phone',
      'messageSafe',
    ]);
    expect(text).not.toContain('Zanzibar');
  });

  test('a ticket of another server with the same key holds', async () => {
    const body = { ...asked, ticket: await ticket() };
    later(3);
    family = familyApi(host);
    expect((await post('/call-back', body)).status).toBe(201);
    family = familyApi({ ...host, ticketKey: 'another key' });
    expect((await post('/call-back', body)).status).toBe(409);
  });
});

describe('saying whether it helped, and what is out of date', () => {
  const page = '/help/school/wont-go-to-school';
  test.each(['/hubs/wenbrook-family-hub', `/services/${randomUUID()}`])(
    'of a page that it does not know (%s) is refused, by field',
    async (unknown) => {
      const answer = await post('/helped', { page: unknown, answer: 'yes' });
      expect(answer.status).toBe(422);
      expect(await answer.json()).toMatchObject({ problems: [{ field: 'page' }] });
    },
  );

  test('is counted', async () => {
    expect((await post('/helped', { page, answer: 'partly', reason: 'too-far' })).status).toBe(201);
    const { counts: rows } = await counts(world.as('directory-editor'));
    expect(rows).toContainEqual(
      expect.objectContaining({ page, answer: 'partly', reason: 'too-far', count: 1 }),
    );
  });

  test('reaches the directory editor', async () => {
    const body = { serviceId: demoHubServiceIds.wenbrook, topic: 'times', words: 'Ten now.' };
    expect((await post('/out-of-date', body)).status).toBe(201);
    const { reports: listed } = await reports(world.as('directory-editor'), {});
    expect(listed).toContainEqual(
      expect.objectContaining({ topic: 'times', words: ['Ten now.'], settledAt: null }),
    );
  });

  test('from a machine is thanked, and nothing is kept', async () => {
    const before = await counts(world.as('directory-editor'));
    const answer = await post('/helped', { page, answer: 'no', 'leave-empty': 'x' });
    expect(answer.status).toBe(201);
    expect(await counts(world.as('directory-editor'))).toEqual(before);
  });
});

describe('NAV-58 how much comes from one place', () => {
  const ticketFor = (visitor: string) =>
    post('/call-back', {}, { 'waymark-visitor': visitor.padEnd(20, '-') });
  const statuses = async (count: number, visitor: (index: number) => string) => {
    const seen = new Set<number>();
    for (let index = 0; index < count; index += 1)
      seen.add((await ticketFor(visitor(index))).status);
    return [...seen];
  };

  test('one visitor is held, others are not, and after a while it is forgotten', async () => {
    expect(await statuses(20, () => 'one')).toEqual([409]);
    later(60);
    const held = await ticketFor('one');
    expect([held.status, held.headers.get('retry-after')]).toEqual([429, '3540']);
    expect((await ticketFor('two')).status).toBe(409);
    later(3540);
    expect((await ticketFor('one')).status).toBe(409);
  });

  test('what comes from the site is held too', async () => {
    expect(await statuses(1001, (index) => `made-up-${index}`)).toEqual([409, 429]);
  });

  test('whoever is not the site and makes up visitors is one, with all addresses of their home', async () => {
    let last = 0;
    const addressOf = () => `2001:db8:1:2::${(last += 1).toString(16)}`;
    family = familyApi({ ...host, addressOf, isSite: () => false });
    expect(await statuses(20, (index) => `made-up-${index}`)).toEqual([409]);
    expect((await ticketFor('made-up-20')).status).toBe(429);
  });
});

describe('what is no form', () => {
  test.each([
    ['not JSON', '{"name": Zanzibar', {}, 400],
    ['a list', [], {}, 400],
    ['a form of a browser', 'name=Pat', { 'content-type': 'text/plain' }, 400],
    ['too long', { about: 'x'.repeat(9000) }, {}, 413],
  ])('%s is refused', async (_, body, headers, status) => {
    const answer = await post('/call-back', body, headers);
    expect(answer.status).toBe(status);
    expect(await answer.text()).not.toContain('Zanzibar');
  });

  test('nothing can be read here', async () => {
    for (const path of ['/', '/call-back', '/helped', `/call-back/${demoPersonIds.chair}`]) {
      const answer = await family.request(path);
      expect(answer.status).toBe(404);
      expect(answer.headers.get('cache-control')).toBe('no-store');
    }
  });

  test('a database that is away is 503, and what was sent is in no log', async () => {
    const nowhere = connect({
      url: 'postgres://owner@localhost/none?host=/nonexistent',
      role: 'waymark_app',
    });
    family = familyApi({ ...host, db: nowhere.db });
    const body = { ...asked, ticket: await ticket() };
    later(3);
    const answer = await post('/call-back', body);
    await nowhere.close();
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
    expect(world.logged).toEqual([]);
  });
});
