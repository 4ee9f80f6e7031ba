import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { appRouter } from '@waymark/api';
import { connect, type Connection } from '@waymark/db/client';
import {
  demoCallBackIds,
  demoHubServiceIds,
  demoMeetingIds,
  demoPassword,
  demoPeople,
  demoPersonIds,
  demoReportId,
  familyIds,
  ordinaryFacts,
} from '@waymark/db/seed';
import { startPostgres, throwAwayFolder, type Postgres } from '@waymark/postgres';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';

import { Browser } from '../testing/browser.ts';
import { waymark } from '../testing/command-line.ts';
import {
  namesARecord,
  overgrown,
  planted,
  plantedLine,
  plantedWords,
  schemaOf,
  shaped,
} from '../testing/plant.ts';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 120_000 });

const folder = throwAwayFolder('quiet');
const script = fileURLToPath(new URL('../main.ts', import.meta.url));
const postgresLog: string[] = [];
const serverLog: string[] = [];
let postgres: Postgres;
let owner: Connection;
let server: ChildProcess;
let url = '';
const signedIn: Browser[] = [];

const procedures = Object.entries(appRouter._def.procedures).map(([name, procedure]) => ({
  name,
  schema: schemaOf(procedure),
}));
const records = [
  familyIds(1).contact(1),
  familyIds(1).action(1),
  familyIds(2).contact(1),
  familyIds(2).item(1),
  familyIds(6).contact(1),
  demoMeetingIds.next,
  demoCallBackIds.jo,
  demoReportId,
];

/** One that is recorded: with the planted words in every field that takes words. */
const plantedContact = {
  familyName: plantedLine,
  people: [
    { kind: 'child', givenName: plantedLine, familyName: plantedLine, dateOfBirth: '2015-02-28' },
  ],
  worry: planted,
  analysis: planted,
  childVoice: planted,
  agreement: 'asked-refused',
  agreementReason: planted,
  policeReference: '900913',
  screenedBy: plantedLine,
  facts: ordinaryFacts,
};

beforeAll(async () => {
  // A PostgreSQL as the launcher runs it, with everything that it would write into its log.
  postgres = await startPostgres({
    dataDir: folder.path,
    fast: true,
    log: (line) => postgresLog.push(line),
  });
  const env = { DATABASE_URL: postgres.url, WAYMARK_DATA_DIR: folder.path };
  await waymark(env, 'prepare');
  owner = connect({ url: postgres.url, role: 'owner', max: 1 });
  const port = await freePort();
  url = `http://127.0.0.1:${port}`;
  // The real process: what libraries write by themselves counts too.
  server = spawn(process.execPath, [script], {
    env: {
      PATH: process.env['PATH'],
      ...env,
      WAYMARK_PORT: String(port),
      WAYMARK_SUPERVISED: '1',
      WAYMARK_LOG_LEVEL: 'debug',
      WAYMARK_CALLS_PER_MINUTE: '1000000',
    },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  for (const stream of [server.stdout, server.stderr]) {
    stream?.on('data', (chunk: Buffer) => serverLog.push(chunk.toString()));
  }
  await untilLive();
  for (const { email } of demoPeople) {
    const browser = new Browser(url);
    const answer = await browser.post('/api/auth/sign-in/email', { email, password: demoPassword });
    if (answer.status !== 200) throw new Error(`${email} could not sign in.`);
    signedIn.push(browser);
  }
});

afterAll(async () => {
  server.stdin?.end();
  await once(server, 'exit');
  await owner.close();
  await postgres.stop();
  await folder.remove();
});

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

async function untilLive(): Promise<void> {
  for (const until = Date.now() + 30_000; Date.now() < until; await sleep(50)) {
    const answer = await fetch(`${url}/health/live`).catch(() => null);
    if (answer?.ok) return;
  }
  throw new Error('The server did not start.');
}

/** Every planted word that a log holds; the place where it stands is shown where there is one. */
async function found(): Promise<string[]> {
  await sleep(200);
  const text = `${serverLog.join('')}\n${postgresLog.join('\n')}`;
  const lower = text.toLowerCase();
  return plantedWords
    .filter((word) => lower.includes(word.toLowerCase()))
    .map((word) => text.slice(Math.max(0, lower.indexOf(word.toLowerCase()) - 300)).slice(0, 400));
}

/** Asks every procedure as everybody, with the right shape, and as two of them in every other way; gives how often each status was the answer. */
async function askEverything(): Promise<Map<number, number>> {
  const statuses = new Map<number, number>();
  const ask = async (browsers: readonly Browser[], name: string, input: unknown) => {
    const answers = browsers.map((browser) => browser.post(`/trpc/${name}`, input));
    for (const { status } of await Promise.all(answers)) {
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  };
  const two = signedIn.slice(0, 2);
  for (const { name, schema } of procedures) {
    const ids = namesARecord(schema) ? records : records.slice(0, 1);
    for (const id of ids) await ask(signedIn, name, shaped(schema, planted, id));
    const [id = ''] = ids;
    await ask(signedIn, name, shaped(schema, plantedLine, id));
    await ask(two, name, shaped(schema, `${planted}\u0000`, id));
    await ask(two, name, overgrown(schema, planted));
    await ask(two, name, planted);
    await ask(two, name, { [planted]: [planted] });
  }
  await ask(signedIn, 'contact.record', plantedContact);
  return statuses;
}

it('D8, D14 nothing that staff type into any procedure reaches a log of the server or of PostgreSQL', async () => {
  const statuses = await askEverything();
  // It was typed, taken, refused and not understood.
  expect([...statuses.keys()]).toEqual(expect.arrayContaining([200, 400, 403, 404]));
  const [kept] = await owner.sql`
    select count(*)::int as n from contact c join family f on f.id = c.family_id
    where f.name like '%Quarrington%' and c.worry like '%Hushabyword%'`;
  expect(kept?.['n']).toBeGreaterThan(0);
  for (const { name } of procedures) expect(serverLog.join('')).toContain(`"${name}"`);
  expect(await found()).toEqual([]);
});

it('D8, D14 nor does what the database says of a value that it cannot keep', async () => {
  // What no constraint of ours does: an error whose message and detail repeat the whole row.
  await owner.sql.unsafe(`
    create function refuse_aloud() returns trigger language plpgsql as $$
    begin
      if new::text ~ 'Hushabyword' then
        raise exception 'cannot keep %', new::text using detail = new::text, hint = new::text, errcode = 'XX000';
      end if;
      return new;
    end $$;
    do $$ declare name text; begin
      for name in select c.oid::regclass::text from pg_class c
        where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname !~ '^audit'
      loop
        execute format('create trigger zz_refuse before insert or update on %s for each row execute function refuse_aloud()', name);
      end loop;
    end $$`);
  const statuses = await askEverything();
  await askAsAFamily();
  expect(statuses.get(500)).toBeGreaterThan(0);
  expect(serverLog.join('')).toContain('nobody foresaw');
  expect(await found()).toEqual([]);
});

it('D8, D14 nor what stands in addresses, headers, forms that cannot be read, and names that nobody has', async () => {
  const browser = new Browser(url);
  const address = encodeURIComponent(planted);
  const headers = {
    'user-agent': 'Zebulonia/1.0',
    referer: `${url}/${address}`,
    'x-forwarded-for': 'Quarrington',
    'x-request-id': 'Hushabyword',
    'waymark-post': 'Hushabyword',
    origin: 'https://plantagrove.example',
  };
  for (const path of [
    `/${address}?name=${address}`,
    `/trpc/${address}?input=${address}`,
    `/trpc/contact.open,Quarrington?batch=1&input=${address}`,
    `/api/auth/${address}`,
    `/open-referral/v3/services?search=${address}&postcode=${address}&page=${address}`,
    `/open-referral/v3/services/${address}`,
    `/family/${address}`,
    `/health/${address}`,
  ]) {
    await browser.ask(path, { headers });
    await browser.ask(path, {
      headers: { 'content-type': 'application/json' },
      method: 'POST',
      body: `{"${planted}`,
    });
  }
  for (const email of [planted, 'zebulonia@quarrington.example', demoPeople[0]?.email]) {
    await browser.post('/api/auth/sign-in/email', { email, password: planted, [planted]: planted });
    await browser.post('/api/auth/two-factor/verify-totp', { code: planted });
  }
  await askAsAnInvitedPerson();
  await askAsAFamily();
  expect(await found()).toEqual([]);
});

/** By links that open something, that open nothing, and that are none. */
async function askAsAnInvitedPerson(): Promise<void> {
  const secret = 'Hushabyword-'.padEnd(43, 'x');
  const hash = createHash('sha256').update(secret).digest();
  await owner.sql`
    insert into invitation
        (id, area_id, agency_id, email, name, job_title, token_hash, invited_by, invited_at, expires_at,
         confirmed_by, confirmed_at)
      select gen_random_uuid(), a.area_id, a.agency_id, 'zebulonia@quarrington.example', 'Zebulonia Quarrington', 'Plantagrove',
             ${hash}, a.id, now(), now() + interval '7 days', o.id, now()
      from actor a, actor o where a.id = ${demoPersonIds.administrator} and o.id = ${demoPersonIds.supervisor}`;
  const browser = new Browser(url);
  const open = await browser.post('/api/invitation/open', { secret });
  expect(JSON.stringify(open.body)).toContain('Zebulonia');
  for (const path of ['open', 'accept', planted]) {
    for (const body of [
      { secret, password: planted },
      { secret: secret.replaceAll('x', 'y'), password: plantedLine },
      { secret: planted, password: planted, [planted]: planted },
    ])
      await browser.post(`/api/invitation/${encodeURIComponent(path)}`, body);
  }
  const unreadable = { method: 'POST', headers: { origin: url }, body: `{"${planted}` };
  await browser.ask('/api/invitation/accept', unreadable);
  // With one that is taken: it becomes a person, and the audit has it.
  await browser.post('/api/invitation/accept', { secret, password: 'lantern otter gravel seven' });
}

async function askAsAFamily(): Promise<void> {
  const browser = new Browser(url);
  const ask = (path: string, body: unknown) =>
    browser.ask(`/family/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'waymark-visitor': planted.slice(0, 9) },
      body: JSON.stringify(body),
    });
  const { body } = await ask('call-back/ticket', {});
  const { ticket } = body as { ticket: string };
  await sleep(3_000);
  const hubId = demoHubServiceIds.wenbrook;
  const call = { way: 'ring', times: ['morning'], messageSafe: 'no', hubId, ticket };
  await ask('call-back', {
    ...call,
    name: 'Zebulonia',
    phone: '07700 900913',
    line: 'Hushabyword',
  });
  await ask('call-back', { ...call, name: planted, phone: planted });
  await ask('helped', { page: planted, answer: planted });
  await ask('out-of-date', { serviceId: hubId, what: planted, note: planted });
}
