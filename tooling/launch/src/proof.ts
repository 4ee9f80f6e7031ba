import { explain } from './project.ts';
import type { ProofResult } from './proofs/result.ts';

// `npm run --silent proof -- <name>`: each proof is a file in proofs/, prints what it does on standard error and its
// figures as one JSON object, the last line of standard output.

type Proof = { about: string; load: () => Promise<{ prove: () => Promise<ProofResult> }> };

const proofs: Record<string, Proof> = {
  'start-cold': {
    about:
      'npm start and npm test from a clean clone, cold and warm, as root and as an ordinary user',
    load: () => import('./proofs/start-cold.ts'),
  },
  journeys: {
    about: 'the stories of both faces in a browser, with axe on every state',
    load: () => import('./proofs/journeys.ts'),
  },
  rules: {
    about:
      'every combination of every decision table, every property, and an attack on suppressed figures',
    load: () => import('./proofs/rules.ts'),
  },
  mutation: {
    about: 'small changes to the rules, one at a time: the tests notice at least nine in ten',
    load: () => import('./proofs/mutation.ts'),
  },
  navigate: {
    about: 'phrases that nobody tuned on: dangers found, false alarms, needs among the first three',
    load: () => import('./proofs/navigate.ts'),
  },
  'bench-domain': {
    about: 'decisions a second of each rule, time to match a phrase, size of the package',
    load: () => import('./proofs/bench-domain.ts'),
  },
  'pack-domain': {
    about:
      'the domain packed, installed in an empty project, its examples run in Node and a browser',
    load: () => import('./proofs/pack-domain.ts'),
  },
  'site-alone': {
    about: 'the families’ site with the server and the database down: every page says the same',
    load: () => import('./proofs/site-alone.ts'),
  },
  oruk: {
    about: 'the public feed, asked from outside for all that Open Referral UK 3.0 promises',
    load: () => import('./proofs/oruk.ts'),
  },
  a11y: {
    about:
      'four engines, the keyboard and the eye’s needs on every page and state of the families’ site',
    load: () => import('./proofs/a11y.ts'),
  },
  'site-weight': {
    about: 'what a first visit of the families’ site weighs, and the box for own words',
    load: () => import('./proofs/site-weight.ts'),
  },
  'site-vitals': {
    about: 'paint, shift and answer on poor lines and slow phones, again and offline; Lighthouse',
    load: () => import('./proofs/site-vitals.ts'),
  },
  'site-load': {
    about: '525 visitors at once, with everything up and with server and database down',
    load: () => import('./proofs/site-load.ts'),
  },
  'restore-drill': {
    about:
      'backups of a house at work, restored elsewhere and compared row by row; back to a chosen second',
    load: () => import('./proofs/restore-drill.ts'),
  },
  'audit-equality': {
    about:
      'a scripted day of many roles: the audit holds what it says, row for row; 1,000 tampers, each found',
    load: () => import('./proofs/audit-equality.ts'),
  },
  crash: {
    about:
      'server, PostgreSQL and connections killed 200 times under writers: nothing lost, doubled or half-written',
    load: () => import('./proofs/crash.ts'),
  },
  'bench-access': {
    about:
      'a typical read and write with row-level security and audit, against the same statements raw',
    load: () => import('./proofs/bench-access.ts'),
  },
  permissions: {
    about:
      'everybody of made-up areas against every row: PostgreSQL’s policies and the rules say the same',
    load: () => import('./proofs/permissions.ts'),
  },
  fuzz: {
    about:
      'every procedure with inputs of its own schema and beyond it, and odd requests: no fault, no leak',
    load: () => import('./proofs/fuzz.ts'),
  },
  scan: {
    about:
      'Debian’s wapiti and sqlmap over every route, as nobody and as each of the demo’s people',
    load: () => import('./proofs/scan.ts'),
  },
  'leak-hunt': {
    about:
      'a marker in every text about a family: everybody asks for everything, and meets none they may not see',
    load: () => import('./proofs/leak-hunt.ts'),
  },
  'import-large': {
    about: 'ten thousand services and two thousand weekly times: imported, and the site on them',
    load: () => import('./proofs/import-large.ts'),
  },
};

function usage(): string {
  const widest = Math.max(...Object.keys(proofs).map((name) => name.length));
  const lines = Object.entries(proofs).map(
    ([name, { about }]) => `  ${name.padEnd(widest)}  ${about}`,
  );
  return `npm run --silent proof -- <name>\n\n${lines.join('\n')}\n`;
}

const [name, ...more] = process.argv.slice(2);
if (name === '--help' || name === '-h' || name === 'help') {
  process.stdout.write(usage());
  process.exit(0);
}
const proof = name === undefined ? undefined : proofs[name];
if (!proof || more.length > 0) {
  process.stderr.write(name && !proof ? `There is no proof ${name}.\n\n${usage()}` : usage());
  process.exit(2);
}
process.stdin.on('close', () => process.exit(1)).resume();
try {
  const { prove } = await proof.load();
  const { holds, figures } = await prove();
  process.stdout.write(`${JSON.stringify({ proof: name, holds, ...figures })}\n`);
  process.exit(holds ? 0 : 1);
} catch (error) {
  process.exit(explain(error));
}
