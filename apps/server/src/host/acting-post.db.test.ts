import { randomUUID } from 'node:crypto';
import { insertActor } from '@waymark/db/access';
import { demoPersonIds, demoPassword, seedDemo, staffOf } from '@waymark/db/seed';
import {
  createTestDatabase,
  makeArea,
  type TestArea,
  type TestDatabase,
} from '@waymark/db/testing';
import { asOwner } from '@waymark/db/client';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { giveSignIn } from '../sign-in/passwords.ts';
import { Browser } from '../testing/browser.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let database: TestDatabase;
let elsewhere: TestArea;
let server: TestServer;
let browser: Browser;
const officer = demoPersonIds['police-officer'];
const inAldmere = randomUUID();

beforeAll(async () => {
  database = await createTestDatabase();
  await seedDemo(database.owner.db);
  elsewhere = await makeArea(database.owner.db, 'AL');
  const { email, name, jobTitle } = staffOf('police-officer');
  await asOwner(database.owner.db, async (tx) => {
    await giveSignIn(tx, [{ actorId: officer, name, email }], demoPassword, new Date());
    const { areaId, agencyIds } = elsewhere;
    const post = { id: inAldmere, personId: officer, areaId, agencyId: agencyIds.police };
    await insertActor(tx, { ...post, name, jobTitle, roles: ['practitioner'] });
  });
  server = await startServer(database.url);
  browser = new Browser(server.url);
  await browser.post('/api/auth/sign-in/email', { email, password: demoPassword });
});
afterAll(async () => {
  await server.stop();
  await database.drop();
});

const me = (post?: string) =>
  browser.post('/trpc/access.me', {}, post === undefined ? {} : { 'waymark-post': post });
const areaOf = (area: string) => ({ body: { result: { data: { area: { name: area } } } } });

describe('somebody with a post in two areas', () => {
  it('ACC-16: acts in their first by area until a tab says which', async () => {
    expect(await me()).toMatchObject(areaOf('Area AL'));
    expect(await me(officer)).toMatchObject(areaOf('Wenbrook'));
    expect(await me(inAldmere)).toMatchObject(areaOf('Area AL'));
  });

  it('ACC-16: sees in each the families of that area and no others', async () => {
    const contacts = async (post: string) => {
      const { body } = await browser.post('/trpc/contact.list', {}, { 'waymark-post': post });
      return JSON.stringify(body);
    };
    expect(await contacts(officer)).toContain('WB-26-');
    expect(await contacts(inAldmere)).not.toContain('WB-26-');
  });

  it.each([
    ['somebody else’s', demoPersonIds.chair],
    ['one that there is not', '00000000-0000-4000-8000-00000000dead'],
    ['no id at all', "x' or true --"],
    ['nothing', ''],
  ])('ACC-16: a post that is %s is as if nobody were signed in', async (_what, post) => {
    expect((await me(post)).status).toBe(401);
  });

  it('ACC-16: nor does one that has ended, and the other goes on', async () => {
    await database.owner.sql`update actor set ended_at = now() where id = ${inAldmere}`;
    expect((await me(inAldmere)).status).toBe(401);
    expect(await me()).toMatchObject(areaOf('Wenbrook'));
    await database.owner.sql`update actor set ended_at = null where id = ${inAldmere}`;
  });

  it('SGN-2: a password holds the agency and area of none of their posts', async () => {
    const changeTo = (newPassword: string) =>
      browser.post('/api/auth/change-password', { currentPassword: demoPassword, newPassword });
    for (const area of ['wenbrook', 'area al'])
      expect(await changeTo(`lantern ${area} otter gravel`)).toMatchObject({
        status: 400,
        body: { code: 'PASSWORD_REFUSED' },
      });
  });

  it('a post opens nothing without a session', async () => {
    const nobody = new Browser(server.url);
    const answer = await nobody.post('/trpc/access.me', {}, { 'waymark-post': officer });
    expect(answer.status).toBe(401);
  });
});
