import { untilDirectory } from '../families-site/ready.ts';
import { differing, p95, sendForm, walkSite, type Walk } from '../families-site/walk.ts';
import { startHouse } from '../house.ts';
import type { ProofResult } from './result.ts';

const say = (line: string): void => void process.stderr.write(`${line}\n`);

// What a family sends that the site answers by itself, and what it hands to the server, which is not there.
const answeredAlone = [
  { path: '/near', form: { near: 'ZW2 9XX' } },
  { path: '/say', form: { words: 'my baby will not stop crying and I am worn out' } },
  { path: '/kept', form: {} },
];
const callBack = {
  name: 'Sam',
  phone: '07700 900123',
  way: 'ring',
  times: 'morning',
  messageSafe: 'no',
  step: 'check',
};
const handedOver = (service: string) => [
  { path: '/helped', form: { page: '/help/school/falling-behind', answer: 'yes' } },
  { path: '/out-of-date', form: { service, topic: 'closed' } },
  { path: '/ring-me', form: callBack },
];

/**
 * The families' site with the server and the database down: every page that a link leads to says the same as before, word
 * for word, while it runs on and after it was started again; and what cannot be sent is answered with a whole page.
 */
export async function prove(): Promise<ProofResult> {
  const house = await startHouse({ say });
  try {
    await untilDirectory(house.siteUrl);
    say('Walking the site with everything up …');
    const before = await look(house.siteUrl);
    await house.stopServer();
    await house.stopPostgres();
    say('Server and database are down; walking it again …');
    const alone = await look(house.siteUrl);
    const unsent = await brokenOnSending(house.siteUrl, before);
    await house.stopSite();
    await house.startSite();
    say('The site was started again, alone; walking it a third time …');
    const restarted = await look(house.siteUrl);
    const changed = { alone: differing(before, alone), restarted: differing(before, restarted) };
    const broken = [...before].filter(([, { status }]) => status >= 400).map(([path]) => path);
    report({ ...changed, broken, unsent });
    const faults = [...changed.alone, ...changed.restarted, ...broken, ...unsent];
    return {
      holds: faults.length === 0 && before.size > 100,
      figures: {
        pages: before.size,
        different: { alone: changed.alone.length, restarted: changed.restarted.length },
        brokenLinks: broken.length,
        formsWithoutAWholePage: unsent.length,
        p95Ms: { before: p95(before), alone: p95(alone), restarted: p95(restarted) },
      },
    };
  } finally {
    await house.stop();
  }
}

/** All pages, and the answers to what a family sends. */
async function look(site: string): Promise<Walk> {
  const walk = new Map(await walkSite(site));
  for (const { path, form } of answeredAlone) {
    walk.set(`POST ${path}`, await sendForm(site + path, form));
  }
  return walk;
}

const wholePage = ['<h1', 'role="alert"', 'href="/danger"', '</html>'];

/** Forms that need the server: without it each is a 503, on a whole page that says so and has the way to danger. */
async function brokenOnSending(site: string, pages: Walk): Promise<string[]> {
  const broken: string[] = [];
  const service = [...pages.keys()].find((path) => /^\/services\/[0-9a-f-]{36}$/.test(path));
  for (const { path, form } of handedOver(service?.split('/').at(-1) ?? '')) {
    const { status, body } = await sendForm(site + path, form);
    const isWhole = wholePage.every((part) => body.includes(part));
    if (status !== 503 || !isWhole) broken.push(`POST ${path} (${status})`);
  }
  return broken;
}

function report(faults: Readonly<Record<string, readonly string[]>>): void {
  for (const [what, addresses] of Object.entries(faults)) {
    for (const address of addresses.slice(0, 20)) say(`${what}: ${address}`);
  }
}
