import {
  type DemoPerson,
  demoAgencyIds,
  demoPassword,
  demoPersonIds,
  seedDemo,
  staffOf,
} from '@waymark/db/seed';
import { createTestDatabase, type TestDatabase } from '@waymark/db/testing';
import { asOwner } from '@waymark/db/client';
import { waitRules } from '@waymark/domain/sign-in';
import { z } from 'zod';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { giveSignIn } from '../sign-in/passwords.ts';
import { Browser } from '../testing/browser.ts';
import { startMailServer, type TestMailServer } from '../testing/mail-server.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let database: TestDatabase;
let server: TestServer;
let admin: Browser;
let lead: Browser;

beforeAll(async () => {
  database = await createTestDatabase();
  await seedDemo(database.owner.db);
  const people = [staffOf('administrator'), staffOf('information-governance-lead')];
  const signIns = people.map(({ id, name, email }) => ({ actorId: id, name, email }));
  await asOwner(database.owner.db, (tx) => giveSignIn(tx, signIns, demoPassword, new Date()));
  server = await startServer(database.url);
  admin = await signedIn(server, 'administrator');
  lead = await signedIn(server, 'information-governance-lead');
});
afterAll(async () => {
  await server.stop();
  await database.drop();
});

async function signedIn(at: TestServer, who: DemoPerson): Promise<Browser> {
  const browser = new Browser(at.url);
  const { email } = staffOf(who);
  await browser.post('/api/auth/sign-in/email', { email, password: demoPassword });
  return browser;
}

const password = 'lantern otter gravel mitten';
const person = (email: string) => ({
  email,
  name: 'Iris Vale',
  jobTitle: 'Analyst of figures',
  agencyId: demoAgencyIds.health,
  roles: ['analyst'],
  from: new Date().toISOString().slice(0, 10),
  until: null,
});
const Invited = z.object({ result: z.object({ data: z.object({ id: z.string() }) }) });
const Confirmed = z.object({
  result: z.object({ data: z.object({ secret: z.string().nullable() }) }),
});
/** The secret of an invitation that somebody else has confirmed (ACC-23). */
async function inviteOf(email: string, by = admin, and = lead): Promise<string> {
  const { body } = await by.post('/trpc/access.invite', person(email));
  const { id } = Invited.parse(body).result.data;
  const confirmed = await and.post('/trpc/access.confirmInvitation', { id });
  return Confirmed.parse(confirmed.body).result.data.secret ?? '';
}
const open = (secret: unknown) => new Browser(server.url).post('/api/invitation/open', { secret });
const accept = (secret: unknown, typed: unknown = password) =>
  new Browser(server.url).post('/api/invitation/accept', { secret, password: typed });

describe('an invitation, from the link to the first sign-in', () => {
  it('ACC-20: is accepted by whoever has the link, who signs in with what they chose', async () => {
    const secret = await inviteOf('iris.vale@health.example');
    expect(secret).toMatch(/^[\w-]{43}$/);
    expect((await open(secret)).body).toEqual({
      name: 'Iris Vale',
      agencyName: 'Wenbrook 0 to 19 Health',
      areaName: 'Wenbrook',
      hasSignIn: false,
      hasPost: false,
    });
    expect((await accept(secret)).status).toBe(200);
    expect((await accept(secret)).status).toBe(404);
    const iris = new Browser(server.url);
    const email = 'Iris.Vale@health.example';
    expect((await iris.post('/api/auth/sign-in/email', { email, password })).status).toBe(200);
    expect(await iris.post('/trpc/access.me', {})).toMatchObject({
      body: { result: { data: { actor: { name: 'Iris Vale', roles: ['analyst'] } } } },
    });
  });

  it.each([
    ['too short', 'short'],
    ['their own name', 'iris vale iris vale'],
    ['common', 'password1234'],
  ])('ACC-20: judges a password as sign-in does: %s', async (_why, typed) => {
    const secret = await inviteOf(`${typed.length}.judged@health.example`);
    const answer = await accept(secret, typed);
    expect(answer).toMatchObject({ status: 400, body: { problems: [{ field: 'password' }] } });
    expect(JSON.stringify(answer.body)).not.toContain(typed);
    expect((await open(secret)).status).toBe(200);
  });

  it('ACC-20: says the same of every secret that opens nothing, and breaks at none', async () => {
    const answers = await Promise.all(
      ['', 'x', "' or true --", 'x'.repeat(300), 7, null, { a: 1 }].map((secret) => open(secret)),
    );
    for (const { status } of answers) expect([400, 404]).toContain(status);
    expect((await accept(undefined, undefined)).status).toBe(400);
    const noJson = await new Browser(server.url).ask('/api/invitation/open', {
      method: 'POST',
      body: '{',
    });
    expect(noJson.status).toBe(400);
  });

  it('refuses a page of another site, and much guessing', async () => {
    const elsewhere = { origin: 'https://elsewhere.example' };
    const browser = new Browser(server.url);
    const refused = await browser.post('/api/invitation/open', { secret: 'x' }, elsewhere);
    expect(refused.status).toBe(403);
    let last = 0;
    for (let tries = 0; tries < 31; tries += 1) last = (await open('x')).status;
    expect(last).toBe(429);
    // Others of the same agency, at the same address, have links of their own.
    expect((await open('y')).status).not.toBe(429);
  });

  it('SGN-6: is no other place to guess at the password of somebody who signs in here', async () => {
    const { email } = staffOf('administrator');
    await database.owner.sql`truncate auth.sign_in_try`;
    const secret = await inviteOf(email);
    for (let tries = 0; tries <= waitRules.pair.free; tries += 1)
      expect(JSON.stringify((await accept(secret, `guess ${tries}`)).body)).toContain(
        'not your password',
      );
    expect(JSON.stringify((await accept(secret, demoPassword)).body)).toContain('Wait 1 seconds');
    await database.owner.sql`truncate auth.sign_in_try`;
  });

  it('leaves no secret, name, address or password in the log', () => {
    for (const private_ of ['Iris', 'health.example', password, 'lantern']) {
      expect(server.logged()).not.toContain(private_);
    }
    expect(server.logged()).toContain('"kind":"invitation"');
  });
});

describe('with a mail server', () => {
  let mail: TestMailServer;
  let mailing: TestServer;
  beforeAll(async () => {
    mail = await startMailServer();
    mailing = await startServer(database.url, { env: { WAYMARK_SMTP_URL: mail.url } });
  });
  afterAll(async () => {
    await mailing.stop();
    await mail.stop();
  });

  it('ACC-20: sends the link by itself, and shows it to nobody', async () => {
    const browser = await signedIn(mailing, 'administrator');
    const other = await signedIn(mailing, 'information-governance-lead');
    expect(await inviteOf('sent@health.example', browser, other)).toBe('');
    await vi.waitFor(() => expect(mail.taken).toHaveLength(1), { timeout: 20_000 });
    expect(mail.taken[0]?.to).toEqual(['sent@health.example']);
    const words = mail.taken[0]?.raw.replaceAll('=\r\n', '') ?? '';
    const secret = /invitation#([\w-]{43})/.exec(words)?.[1];
    const answer = await browser.post('/api/invitation/open', { secret });
    expect(answer.status).toBe(200);
  });
});

it('ACC-21: a leaver’s open browser is out with the next thing it asks', async () => {
  const { id: actorId, name, email } = staffOf('analyst');
  await asOwner(database.owner.db, (tx) =>
    giveSignIn(tx, [{ actorId, name, email }], demoPassword, new Date()),
  );
  const browser = new Browser(server.url);
  await browser.post('/api/auth/sign-in/email', { email, password: demoPassword });
  expect((await browser.post('/trpc/access.me', {})).status).toBe(200);
  const ended = await admin.post('/trpc/access.endPost', { id: demoPersonIds.analyst });
  expect(ended.status).toBe(200);
  expect((await browser.post('/trpc/access.me', {})).status).toBe(401);
  const left = await database.owner.sql`select 1 from auth.session where user_id = ${actorId}`;
  expect(left).toHaveLength(0);
});
