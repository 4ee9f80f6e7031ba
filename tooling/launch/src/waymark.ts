import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { askCommandLine } from './command-line.ts';
import { askHouse, takeControl } from './control.ts';
import { ownDatabase } from './database.ts';
import { commandLineScript, explain } from './project.ts';
import { readHouseSettings } from './settings.ts';

// The command line with a database found for it: the one DATABASE_URL names, the running house's, or the one in the
// data folder, started for as long as the command takes. Prints nothing of its own on standard output.

const args = process.argv.slice(2);
const complain = (line: string): void => void process.stderr.write(`${line}\n`);
const needsNoDatabase =
  args.length === 0 || ['help', 'settings', 'places'].includes(args[0] ?? '') || asksForHelp(args);

function asksForHelp(words: string[]): boolean {
  return words.includes('--help') || words.includes('-h');
}

async function run(env: NodeJS.ProcessEnv): Promise<number> {
  const command = spawn(process.execPath, [commandLineScript, ...args], {
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
  const house = await askHouse(settings.dataDir);
  if (house?.state === 'running') return run({ ...process.env, DATABASE_URL: house.databaseUrl });
  return withOwnDatabase(settings);
}

type Settings = Awaited<ReturnType<typeof readHouseSettings>>;

async function withOwnDatabase({ dataDir, portalUrl, siteUrl }: Settings): Promise<number> {
  const logs = join(dataDir, 'logs');
  mkdirSync(logs, { recursive: true });
  const state = {
    state: 'command' as const,
    pid: process.pid,
    portalUrl,
    siteUrl,
    databaseUrl: '',
  };
  const control = await takeControl(dataDir, state, () =>
    complain('Waiting for the house to end …'),
  );
  try {
    const logFile = join(logs, 'postgres.log');
    const database = await ownDatabase({ dataDir, logFile, fast: false, say: complain });
    try {
      const env = { ...process.env, DATABASE_URL: database.url };
      await askCommandLine(['migrate'], env);
      return await run(env);
    } finally {
      await database.stop();
    }
  } finally {
    await control.release();
  }
}

try {
  process.exitCode = await withDatabase();
} catch (error) {
  process.exitCode = explain(error);
}
process.exit();
