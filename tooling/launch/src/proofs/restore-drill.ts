import { throwAwayFolder } from '@waymark/postgres';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { compare, readHashes, type Difference, type TableHashes } from '../drill/compare.ts';
import { writeOn } from '../drill/write-on.ts';
import { openHouse, type House } from '../house.ts';
import { freePort } from '../ports.ts';
import type { ProofResult } from './result.ts';

const launcher = fileURLToPath(new URL('../waymark.ts', import.meta.url));
const workMs = 3_000;
const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** Folders and settings of a drill: a house, somewhere else to restore to, and what is kept of it. */
type Drill = {
  env: NodeJS.ProcessEnv;
  elsewhere: NodeJS.ProcessEnv;
  kept: string;
  key: string;
};

/**
 * A house with people at work. It is backed up meanwhile and restored elsewhere; backed up again in a quiet moment and
 * compared row by row; a damaged backup is refused; and then it is brought back to a chosen moment of its own past.
 */
export async function prove(): Promise<ProofResult> {
  const folders = ['drill', 'elsewhere', 'kept', 'archive'].map((name) => throwAwayFolder(name));
  const [home, other, kept, archive] = folders.map(({ path }) => path);
  const key = join(kept ?? '', 'key');
  writeFileSync(key, 'a key for made-up families that go with this proof', { mode: 0o600 });
  const env = await settingsOf(home ?? '', archive ?? '');
  const elsewhere = { ...env, WAYMARK_DATA_DIR: other ?? '', WAYMARK_WAL_ARCHIVE: '' };
  const drill: Drill = { env, elsewhere, kept: kept ?? '', key };
  let house = await openHouse({ env, say });
  try {
    const atWork = await backUpAtWork(house, drill);
    const quiet = await backUpInQuiet(drill);
    const damaged = await refuseDamaged(drill);
    const moment = await markMoment(house, drill);
    await house.stop();
    const recovered = await comeBackTo(moment, drill);
    house = await openHouse({ env, say });
    say('The house is open again.');
    return {
      holds:
        atWork.whole && isSame(quiet.difference) && damaged.refused && isSame(recovered.difference),
      figures: { atWork, quiet, damaged, toTheSecond: recovered },
    };
  } finally {
    await house.stop();
    for (const folder of folders) await folder.remove();
  }
}

async function settingsOf(dataDir: string, archive: string): Promise<NodeJS.ProcessEnv> {
  const { DATABASE_URL: _, ...inherited } = process.env;
  const own = Object.entries(inherited).filter(([name]) => !name.startsWith('WAYMARK_'));
  return {
    ...Object.fromEntries(own),
    WAYMARK_DATA_DIR: dataDir,
    WAYMARK_WAL_ARCHIVE: archive,
    WAYMARK_PORT: String(await freePort()),
    WAYMARK_SITE_PORT: String(await freePort()),
  };
}

const isSame = ({ differing, differingTables, rows }: Difference): boolean =>
  differing === 0 && differingTables.length === 0 && rows > 0;

/** Nothing that was recorded before the backup is missing from it, and nothing begun after it is in it. */
async function backUpAtWork(house: House, drill: Drill) {
  const before = contactsIn(await fingerprint(drill.env));
  const writing = await writeOn(house);
  await sleep(workMs);
  const least = before + writing.recorded();
  const backup = await backUp(drill);
  const most = before + writing.begun();
  await sleep(workMs);
  await writing.stop();
  const restored = await restore(backup.path, drill);
  const contacts = contactsIn(await fingerprint(drill.elsewhere));
  say(`${contacts} contacts are back; between ${least} and ${most} were recorded then.`);
  return {
    recordedMeanwhile: writing.recorded(),
    contacts,
    whole: least <= contacts && contacts <= most && restored.auditHolds,
    auditHolds: restored.auditHolds,
    backupSeconds: backup.seconds,
    restoreSeconds: restored.seconds,
  };
}

async function backUpInQuiet(drill: Drill) {
  const backup = await backUp(drill);
  const restored = await restore(backup.path, drill);
  const difference = compare(await fingerprint(drill.env), await fingerprint(drill.elsewhere));
  say(
    `${difference.rows} rows of ${difference.tables} tables compared: ${difference.differing} differ.`,
  );
  return { difference, auditHolds: restored.auditHolds };
}

async function refuseDamaged(drill: Drill): Promise<{ refused: boolean }> {
  const { path } = await backUp(drill);
  const file = join(path, readdirSync(path).find((name) => name.startsWith('public.person')) ?? '');
  const bytes = readFileSync(file);
  const middle = Math.floor(bytes.length / 2);
  bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle);
  writeFileSync(file, bytes);
  const before = await fingerprint(drill.elsewhere);
  const { code } = await waymark(drill.elsewhere, [
    'restore',
    path,
    '--key',
    drill.key,
    '--replace',
  ]);
  const { differing } = compare(before, await fingerprint(drill.elsewhere));
  return { refused: code === 2 && differing === 0 };
}

type Moment = { at: string; tables: TableHashes[]; later: number };

/** A copy while people work, a quiet moment that is noted row by row, and then work that is to be undone. */
async function markMoment(house: House, drill: Drill): Promise<Moment> {
  const earlier = await writeOn(house);
  await waymarkOrThrow(drill.env, ['backup', 'base']);
  await earlier.stop();
  const tables = await fingerprint(drill.env);
  await sleep(1_100);
  const at = `${new Date().toISOString().slice(0, 19)}Z`;
  await sleep(1_100);
  const unwanted = await writeOn(house);
  await sleep(workMs);
  await unwanted.stop();
  return { at, tables, later: unwanted.recorded() };
}

async function comeBackTo({ at, tables, later }: Moment, drill: Drill) {
  const startedAt = performance.now();
  say(await waymarkOrThrow(drill.env, ['restore', '--to', at]));
  const seconds = secondsSince(startedAt);
  const difference = compare(tables, await fingerprint(drill.env));
  say(`Back at ${at}: ${difference.differing} of ${difference.rows} rows differ.`);
  return { at, undone: later, difference, seconds };
}

async function backUp({ env, kept, key }: Drill): Promise<{ path: string; seconds: number }> {
  const startedAt = performance.now();
  const said = await waymarkOrThrow(env, ['backup', '--into', kept, '--key', key]);
  return { path: said.split('\n')[0] ?? '', seconds: secondsSince(startedAt) };
}

async function restore(path: string, { elsewhere, key }: Drill) {
  const startedAt = performance.now();
  const said = await waymarkOrThrow(elsewhere, ['restore', path, '--key', key, '--replace']);
  return { auditHolds: said.includes('The audit holds'), seconds: secondsSince(startedAt) };
}

async function fingerprint(env: NodeJS.ProcessEnv): Promise<TableHashes[]> {
  return readHashes(await waymarkOrThrow(env, ['fingerprint', '--rows']));
}

function contactsIn(tables: readonly TableHashes[]): number {
  return tables.find(({ name }) => name === 'public.contact')?.rows ?? 0;
}

async function waymarkOrThrow(env: NodeJS.ProcessEnv, args: string[]): Promise<string> {
  const { code, out, err } = await waymark(env, args);
  if (code === 0) return out;
  throw new Error(`waymark ${args[0]} ended with ${code}. ${err}`);
}

/** The command line as people use it: it finds the running house, or starts the PostgreSQL of the data folder. */
async function waymark(env: NodeJS.ProcessEnv, args: string[]) {
  const child = spawn(process.execPath, [launcher, ...args], {
    env,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const [[code], out, err] = await Promise.all([
    once(child, 'close'),
    text(child.stdout),
    text(child.stderr),
  ]);
  return { code: Number(code), out, err };
}

function secondsSince(startedAt: number): number {
  return Math.round((performance.now() - startedAt) / 100) / 10;
}
