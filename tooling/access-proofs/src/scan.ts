import { join } from 'node:path';

import { demoPassword, demoPeople } from '@waymark/db/seed';

import { setting } from './beside-house.ts';
import { isExplained } from './scan/explained.ts';
import { scanFamilies } from './scan/families.ts';
import { openGate, type Gate } from './scan/gate.ts';
import {
  feedAddresses,
  firstAllowed,
  openExamples,
  portalAddresses,
  portalPages,
  procedureExamples,
  type Example,
} from './scan/requests.ts';
import { asGet, asPost, everyModule, fewModules, sqlmap, wapiti, type Ran } from './scan/tools.ts';
import { signInForCookie } from './staff-session.ts';

// Run by the proof `scan` beside a house, as one of the demo's people or nobody. The figures are the last line of standard
// output; what the scanners said themselves is kept in a folder.

const who = setting('SCAN_AS');
const folder = join(setting('SCAN_FOLDER'), who);
const port = Number(setting('SCAN_GATE'));
const to = Number(setting('SCAN_BEHIND'));
const secondsEach = Number(process.env['SCAN_SECONDS'] ?? 30);
const person = demoPeople.find((each) => each.who === who);

// What sqlmap is told: for those who may do a thing all that it tries at level 2, for everybody
// else its first look at each field, and more where that gives it a reason.
const much = ['--level', '2', '--risk', '2', '--technique', 'BEUST'];
const little = ['--level', '1', '--risk', '1', '--smart'];

let cookie = '';

async function signIn({ url }: Gate): Promise<void> {
  cookie = '';
  if (person) cookie = await signInForCookie(url, { email: person.email, password: demoPassword });
}

const post = async ({ url }: Gate, path: string, body: unknown = {}) => {
  const answer = await fetch(url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: answer.status, text: await answer.text() };
};

/** What the open forms need of this house: a ticket that was read for a moment, and a service. */
async function openParts(gate: Gate): Promise<{ ticket: string; serviceId: string }> {
  const given = await post(gate, '/family/call-back/ticket');
  const { ticket }: { ticket: string } = JSON.parse(given.text);
  const services = await fetch(`${gate.url}/open-referral/v3/services?per_page=1`);
  const { contents }: { contents: { id: string }[] } = JSON.parse(await services.text());
  return { ticket, serviceId: contents[0]?.id ?? '' };
}

type At = { folder: string; url: string; depth: number; secondsEach: number };
type Lists = { mine: Example[]; rest: Example[]; open: Example[] };

const posts = ({ url }: At, examples: readonly Example[]): string[] =>
  examples.map((each) => asPost(url, each));

/** Pages, addresses and procedures: those that this person is the first who may do, in full, and all others. */
async function scanSignedIn(at: At, { mine, rest }: Lists): Promise<Ran[]> {
  const addresses = [...portalAddresses(), ...(person ? [] : feedAddresses())];
  const byWapiti = async () => [
    await wapiti({
      ...at,
      name: 'wapiti-mine',
      starts: [...portalPages, ...addresses, '/scan-forms/mine'],
      modules: everyModule,
    }),
    await wapiti({ ...at, name: 'wapiti-rest', starts: ['/scan-forms/rest'], modules: fewModules }),
  ];
  const bySqlmap = async () => [
    await sqlmap({ ...at, name: 'sqlmap-mine', requests: posts(at, mine), options: much }),
    await sqlmap({ ...at, name: 'sqlmap-rest', requests: posts(at, rest), options: little }),
    await sqlmap({
      ...at,
      name: 'sqlmap-addresses',
      requests: addresses.map((path) => asGet(at.url, path)),
      options: person ? little : much,
    }),
    await sqlmap({
      ...at,
      name: 'sqlmap-headers',
      requests: person ? [] : [asPost(at.url, { name: '', path: '/trpc/access.me', body: {} })],
      options: [...much, '--level', '5', '-p', 'user-agent,referer,host'],
    }),
  ];
  return (await Promise.all([byWapiti(), bySqlmap()])).flat();
}

/** What is open to anybody, and what is about one's own sign-in. Some of these end sessions, so they come last. */
async function scanOpen(at: At, { open }: Lists): Promise<Ran[]> {
  return Promise.all([
    wapiti({
      ...at,
      name: 'wapiti-open',
      starts: ['/scan-forms/open'],
      modules: person ? fewModules : everyModule,
    }),
    sqlmap({
      ...at,
      name: 'sqlmap-open',
      requests: posts(at, open),
      options: person ? little : much,
    }),
  ]);
}

async function proveSignedIn() {
  const forms: Lists = { mine: [], rest: [], open: [] };
  const gate = await openGate({
    port,
    to,
    cookie: () => cookie,
    forms,
    // They are the same files for everybody.
    leftOut: person ? '/assets/' : null,
  });
  const allowed = firstAllowed();
  for (const example of await procedureExamples()) {
    const isMine = (allowed.get(example.name) ?? 'administrator') === who;
    forms[isMine ? 'mine' : 'rest'].push(example);
  }
  forms.open.push(...openExamples(await openParts(gate)));
  const at = { folder, url: gate.url, depth: 1, secondsEach };
  await signIn(gate);
  const first = await scanSignedIn(at, forms);
  const stillSignedIn = (await post(gate, '/trpc/access.me')).status === 200;
  await signIn(gate);
  const last = await scanOpen(at, forms);
  await gate.close();
  return figuresOf(gate, [...first, ...last], stillSignedIn || !person);
}

function figuresOf({ passed }: Gate, ran: readonly Ran[], stillSignedIn: boolean) {
  const findings = ran.flatMap((each) => each.findings);
  const sum = (count: (each: Ran) => number) => ran.reduce((total, each) => total + count(each), 0);
  return {
    who,
    stillSignedIn,
    ...passed,
    fields: sum(({ fields }) => fields),
    inFull: sum(({ inFull }) => inFull),
    withdrawn: sum(({ withdrawn }) => withdrawn),
    explained: findings.filter(isExplained).length,
    findings: findings.filter((each) => !isExplained(each)),
    notDone: ran.flatMap(({ notDone }) => notDone),
  };
}

async function proveFamilies() {
  const server = setting('SCAN_SERVER');
  const gate = await openGate({ port, to, cookie: () => '', forms: {}, leftOut: null });
  const services = await fetch(`${server}/open-referral/v3/services?per_page=1`);
  const { contents }: { contents: { id: string }[] } = JSON.parse(await services.text());
  const at = { folder, url: gate.url, secondsEach: secondsEach * 2 };
  const ran = await scanFamilies(at, contents[0]?.id ?? '', little);
  await gate.close();
  return figuresOf(gate, ran, true);
}

const figures = who === 'families' ? await proveFamilies() : await proveSignedIn();
process.stdout.write(`${JSON.stringify(figures)}\n`);
process.disconnect?.();
