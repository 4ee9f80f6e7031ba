import { recoverTo } from '@waymark/postgres';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { askCommandLine } from './command-line.ts';
import { askHouse, takeControl, type HouseState } from './control.ts';
import { ownDatabase } from './database.ts';
import { CannotStart, commandLineScript, explain } from './project.ts';
import { readHouseSettings } from './settings.ts';

// The command line with a database found for it: the one DATABASE_URL names, the running house's, or the one in the
// data folder, started for as long as the command takes. Prints nothing of its own on standard output.

const args = process.argv.slice(2);
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const complain = (line: string): void => void process.stderr.write(`${line}\n`);
const needsNoDatabase =
  args.length === 0 || ['help', 'settings', 'places'].includes(args[0] ?? '') || asksForHelp(args);

// A backup before an update is one of the database as it was; a restore makes the shape that its backup has.
const keepsTheShape = ['backup', 'restore'].includes(args[0] ?? '');

function asksForHelp(words: string[]): boolean {
  return words.includes('--help') || words.includes('-h');
}

async function run(env: NodeJS.ProcessEnv, words = args): Promise<number> {
  const command = spawn(process.execPath, [commandLineScript, ...words], {
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => command.kill(signal));
  process.stdin.on('close', () => command.kill('SIGTERM')).resume();
  const [code] = await once(command, 'exit');
  process.stdin.pause();
  return typeof code === 'number' ? code : 1;
}

async function withDatabase(): Promise<number> {
  if (needsNoDatabase || process.env['DATABASE_URL']) return run(process.env);
  const settings = await readHouseSettings(process.env);
  if (args[0] === 'restore' && args[1] === '--to') return restoreTo(settings, args.slice(2));
  const house = await askHouse(settings.dataDir);
  if (house?.state === 'running') return run({ ...process.env, DATABASE_URL: house.databaseUrl });
  return withOwnDatabase(settings);
}

type Settings = Awaited<ReturnType<typeof readHouseSettings>>;

/** Brings the PostgreSQL that comes with Waymark back to a moment, while nothing runs on it. */
async function restoreTo(settings: Settings, [time = '', ...more]: string[]): Promise<number> {
  const { dataDir, archive } = settings;
  const isWhole = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(time);
  if (!isWhole || Number.isNaN(Date.parse(time)) || more.length > 0) {
    throw new CannotStart('restore --to takes one moment in UTC, as 2026-11-22T14:03:05Z.', 2);
  }
  if (archive === null) {
    throw new CannotStart(
      'Set WAYMARK_WAL_ARCHIVE to the folder that Waymark was started with.',
      2,
    );
  }
  const control = await takeControl(dataDir, commandState(settings), () =>
    complain('Waiting for the house to end …'),
  );
  try {
    const { base, lastAct, before } = await recoverTo({ dataDir, archive, to: new Date(time) });
    say(`Back at ${time}, from the copy ${base}. The last change is of ${lastAct ?? 'that copy'}.`);
    if (before) say(`What was there before is in ${before}: remove it when you are sure.`);
    return await onOwnDatabase(settings, async (env) => {
      say((await askCommandLine(['sessions', 'end'], env)).trimEnd());
      return run(env, ['audit', 'verify']);
    });
  } finally {
    await control.release();
  }
}

function commandState({ portalUrl, siteUrl }: Settings): HouseState {
  return { state: 'command', pid: process.pid, portalUrl, siteUrl, databaseUrl: '' };
}

async function withOwnDatabase(settings: Settings): Promise<number> {
  const control = await takeControl(settings.dataDir, commandState(settings), () =>
    complain('Waiting for the house to end …'),
  );
  try {
    return await onOwnDatabase(settings, async (env) => {
      if (!keepsTheShape) await askCommandLine(['migrate'], env);
      return run(env);
    });
  } finally {
    await control.release();
  }
}

async function onOwnDatabase(
  { dataDir, archive }: Settings,
  work: (env: NodeJS.ProcessEnv) => Promise<number>,
): Promise<number> {
  const logs = join(dataDir, 'logs');
  mkdirSync(logs, { recursive: true });
  const logFile = join(logs, 'postgres.log');
  const database = await ownDatabase({ dataDir, archive, logFile, fast: false, say: complain });
  try {
    return await work({ ...process.env, DATABASE_URL: database.url });
  } finally {
    await database.stop();
  }
}

try {
  process.exitCode = await withDatabase();
} catch (error) {
  process.exitCode = explain(error);
}
process.exit();
