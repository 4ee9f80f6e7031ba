import { createPublicKey, randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { connect, type Connection } from '@waymark/db/client';
import { SignedRoot } from '@waymark/use-cases/audit';

import { setting, waymark } from './beside-house.ts';
import { doTheRest } from './beside-stories.ts';
import { compareEntries, entriesSince, markAudit } from './compare-entries.ts';
import { Day } from './day.ts';
import { tellFamilyStory } from './family-story.ts';
import { signInAll } from './sign-in-all.ts';
import { tamperAndFind } from './tamper.ts';

// Run by the proof `audit-equality` beside a house: DATABASE_URL, WAYMARK_DATA_DIR and WAYMARK_PORTAL_URL say which. The
// figures are the last line of standard output.

const families = 15;
const together = 3;
const tampers = 1_000;
const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** The day: stories of families, a few at a time as in real life, signed now and then, and what is done beside them. */
async function runDay(day: Day): Promise<void> {
  for (let first = 1; first <= families; first += together) {
    const numbers = Array.from({ length: together }, (_, index) => first + index);
    await Promise.all(numbers.map((number) => tellFamilyStory(day, number)));
    waymark('audit', 'checkpoint');
    say(`${day.steps} acts …`);
  }
  await doTheRest(day);
}

async function prove(owner: Connection) {
  const sessions = await signInAll(setting('WAYMARK_PORTAL_URL'));
  // The coming meeting is made by whoever looks first, which may have been another day.
  await sessions.chair.call('triage.meetings', {});
  const mark = await markAudit(owner);
  const day = new Day(sessions);
  await runDay(day);
  const expected = day.expected();
  const found = await entriesSince(owner, mark);
  const { missing, extra } = compareEntries(expected, found);
  for (const line of day.surprises.slice(0, 20)) say(`surprise: ${line}`);
  for (const line of missing.slice(0, 20)) say(`missing: ${line}`);
  for (const line of extra.slice(0, 20)) say(`extra: ${line}`);
  return {
    acts: day.steps,
    refusals: day.refusals,
    surprises: day.surprises.length,
    expected: expected.length,
    rows: found.length,
    missing: missing.length,
    extra: extra.length,
  };
}

async function proveTampers(owner: Connection) {
  const dataDir = setting('WAYMARK_DATA_DIR');
  const file = join(dataDir, 'audit-root.json');
  waymark('audit', 'export-root', file);
  say(waymark('audit', 'verify', '--root', file).trim());
  const root = SignedRoot.parse(JSON.parse(readFileSync(file, 'utf8')));
  const publicKey = createPublicKey(root.publicKey);
  const seed = Number(process.env['AUDIT_SEED'] ?? randomInt(2 ** 31));
  say(`${tampers} tampers with seed ${seed} …`);
  const { counts, missed } = await tamperAndFind(owner, {
    times: tampers,
    seed,
    held: { root, publicKey },
  });
  for (const line of missed.slice(0, 20)) say(line);
  // Each was undone: the audit is what it was.
  waymark('audit', 'verify', '--root', file);
  const all = Object.values(counts);
  const sum = (of: 'tried' | 'located') => all.reduce((total, count) => total + count[of], 0);
  return { seed, tampers: sum('tried'), located: sum('located'), counts };
}

const owner = connect({ url: setting('DATABASE_URL'), role: 'owner', max: 1 });
try {
  const day = await prove(owner);
  const tampering = await proveTampers(owner);
  process.stdout.write(`${JSON.stringify({ day, tampering })}\n`);
} finally {
  await owner.close();
}
