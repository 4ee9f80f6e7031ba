import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

import { connect, type Connection } from '@waymark/db/client';

import { compareLedger } from './crash/compare-ledger.ts';
import {
  endOneConnection,
  killFrom,
  untilAnswered,
  type Kill,
  type KillKind,
} from './crash/kills.ts';
import { emptyLedger, Writer, type Ledger } from './crash/story.ts';
import { setting, verifyAudit } from './beside-house.ts';
import { signInAll } from './sign-in-all.ts';

// Run by the proof `crash` beside a house, which kills the server and PostgreSQL when it is asked to. The figures are the
// last line of standard output.

const writers = 8;
const patienceMs = 90_000;
const kills = Number(process.env['CRASH_KILLS'] ?? 200);
const firstSeed = Number(process.env['CRASH_SEED'] ?? randomInt(2 ** 30));
const say = (line: string): void => void process.stderr.write(`${line}\n`);

async function prove(owner: Connection) {
  const sessions = await signInAll(setting('WAYMARK_PORTAL_URL'));
  const ledger = emptyLedger();
  let isWanted = true;
  const working = Array.from({ length: writers }, async (_, index) => {
    const writer = new Writer(sessions, ledger, () => isWanted);
    for (let number = 1; isWanted; number += 1) {
      await writer.tellStory(`CRASH-${index + 1}-${number}`);
    }
  });
  const ended = Promise.all(working);
  // Whoever waits for them hears of a failure.
  ended.catch(() => {});
  const recovery = await killAgainAndAgain(owner, ledger);
  isWanted = false;
  await ended;
  return { recovery, ledger, ...(await untilAnswered(() => compareLedger(owner, ledger))) };
}

/** Gives how long it took each time, in milliseconds, until something asked after the kill was acknowledged. */
async function killAgainAndAgain(owner: Connection, ledger: Ledger): Promise<number[]> {
  const recovery: number[] = [];
  for (let number = 1; number <= kills; number += 1) {
    const kill = killFrom(firstSeed + number);
    const wanted = ledger.acknowledged + kill.afterActs;
    await until(() => ledger.acknowledged >= wanted);
    await sleep(kill.waitMs);
    say(`kill ${number} of ${kills}: ${kill.kind}, seed ${kill.seed}`);
    await end(owner, kill);
    const killedAt = Date.now();
    await until(() => ledger.lastAskedAt > killedAt);
    recovery.push(Date.now() - killedAt);
  }
  return recovery;
}

async function end(owner: Connection, kill: Kill): Promise<void> {
  counts[kill.kind] += 1;
  if (kill.kind === 'backend' || kill.kind === 'connection') return endOneConnection(owner, kill);
  process.send?.({ kill: kill.kind });
  await once(process, 'message');
}

async function until(is: () => boolean): Promise<void> {
  for (const end = Date.now() + patienceMs; !is(); await sleep(5)) {
    if (Date.now() > end) throw new Error(`Nothing was acknowledged for ${patienceMs / 1000} s.`);
  }
}

function quantile(values: readonly number[], part: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * part)] ?? 0;
}

const counts: Record<KillKind, number> = { server: 0, postgres: 0, backend: 0, connection: 0 };
const owner = connect({ url: setting('DATABASE_URL'), role: 'owner', max: 1 });
try {
  const { recovery, ledger, lost, doubled, halfWritten, families } = await prove(owner);
  const faults = { lost, doubled, halfWritten, surprises: ledger.surprises };
  for (const [what, lines] of Object.entries(faults)) {
    for (const line of lines.slice(0, 20)) say(`${what}: ${line}`);
  }
  const figures = {
    firstSeed: firstSeed + 1,
    kills: counts,
    families,
    acknowledged: ledger.acknowledged,
    withoutAnswer: ledger.unknown,
    lost: lost.length,
    doubled: doubled.length,
    halfWritten: halfWritten.length,
    surprises: ledger.surprises.length,
    auditHolds: verifyAudit(),
    workingAgainMs: { middle: quantile(recovery, 0.5), slowest: quantile(recovery, 1) },
  };
  process.stdout.write(`${JSON.stringify(figures)}\n`);
} finally {
  await owner.close();
}
process.disconnect?.();
