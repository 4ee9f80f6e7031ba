import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { runBeside } from '../beside.ts';
import { startHouse } from '../house.ts';
import { freePort } from '../ports.ts';
import { CannotStart } from '../project.ts';
import type { ProofResult } from './result.ts';

const say = (line: string): void => void process.stderr.write(`${line}\n`);

// The families' site and the server as nobody come first, then each of the demo's people.
const everybody = [
  'families',
  'nobody',
  'police-officer',
  'chair',
  'health-visitor',
  'school-lead',
  'family-worker',
  'front-door',
  'directory-editor',
  'administrator',
  'supervisor',
  'analyst',
  'information-governance-lead',
];

type Figures = {
  who: string;
  stillSignedIn: boolean;
  requests: number;
  /** How many fields sqlmap looked at, how many it tried in full, and how often it took a suspicion back. */
  fields: number;
  inFull: number;
  withdrawn: number;
  statuses: Record<string, number>;
  /** Answers of 500 or above, or with something of the inside. */
  faults: string[];
  explained: number;
  findings: { by: string; kind: string; where: string; says: string }[];
  notDone: string[];
};

/**
 * Debian's wapiti and sqlmap over every route, as nobody and as each of the demo's people, each on a house of their own,
 * because what they may do they do. Every finding has to be one that is explained.
 */
export async function prove(): Promise<ProofResult> {
  for (const program of ['wapiti', 'sqlmap']) {
    if (spawnSync(program, ['--version']).error)
      throw new CannotStart(`NOT CHECKED: there is no ${program} here. Debian has it.`, 2);
  }
  const folder = process.env['SCAN_FOLDER'] ?? mkdtempSync(join(tmpdir(), 'waymark-scan-'));
  say(`What the scanners say is kept in ${folder}.`);
  const all: Figures[] = [];
  for (const who of process.env['SCAN_WHO']?.split(' ') ?? everybody) {
    say(`As ${who} …`);
    const figures = await scanAs(who, folder);
    all.push(figures);
    writeFileSync(join(folder, `${who}.json`), JSON.stringify(figures, null, 2));
    for (const line of [...figures.findings.map(wordsOf), ...figures.faults.slice(0, 20)])
      say(line);
  }
  const sum = (count: (figures: Figures) => number) =>
    all.reduce((total, figures) => total + count(figures), 0);
  const figures = {
    scanned: all.length,
    requests: sum(({ requests }) => requests),
    fields: sum(({ fields }) => fields),
    inFull: sum(({ inFull }) => inFull),
    withdrawn: sum(({ withdrawn }) => withdrawn),
    explained: sum(({ explained }) => explained),
    findings: sum(({ findings }) => findings.length),
    faults: sum(({ faults }) => faults.length),
    signedOut: all.filter(({ stillSignedIn }) => !stillSignedIn).map(({ who }) => who),
    notDone: sum(({ notDone }) => notDone.length),
  };
  const holds = figures.findings + figures.faults + figures.signedOut.length === 0;
  return { holds, figures };
}

const wordsOf = ({ by, kind, where, says }: Figures['findings'][number]): string =>
  `${by}: ${kind}: ${where}: ${says}`;

async function scanAs(who: string, folder: string): Promise<Figures> {
  const isSite = who === 'families';
  const [gate, server, site] = [await freePort(), await freePort(), await freePort()];
  const house = await startHouse({
    say,
    site: isSite,
    env: {
      WAYMARK_PORT: String(server),
      WAYMARK_SITE_PORT: String(site),
      [isSite ? 'WAYMARK_SITE_URL' : 'WAYMARK_PORTAL_URL']: `http://127.0.0.1:${gate}`,
      WAYMARK_TRUST_PROXY: '1',
      WAYMARK_CALLS_PER_MINUTE: '1000000',
    },
  });
  Object.assign(process.env, {
    SCAN_AS: who,
    SCAN_FOLDER: folder,
    SCAN_GATE: String(gate),
    SCAN_BEHIND: String(isSite ? site : server),
    SCAN_SERVER: `http://127.0.0.1:${server}`,
  });
  try {
    return await runBeside<Figures>(house, 'scan.ts');
  } finally {
    await house.stop();
  }
}
