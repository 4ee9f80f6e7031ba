import { execFile } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { asAccount, serverAccount, type Account } from './account.ts';
import { archiveSettings } from './archive.ts';
import { runnableBinaries } from './binaries.ts';
import { placeFor, type Place } from './place.ts';
import { clearEarlierRun, lockedBy } from './processes.ts';
import { spawnWatched } from './watchdog.ts';

export type PostgresOptions = {
  /** The folder the cluster belongs to. The files lie in it, or where a note in it says. */
  dataDir: string;
  /** Gets PostgreSQL's own lines: starts, stops and crashes; never statements or values. */
  log?: (line: string) => void;
  /** The folder to which finished parts of the write-ahead log are copied; null or left out: they are not kept. */
  archive?: string | null;
  /** Trades safety against a power cut for speed. For data that is thrown away. */
  fast?: boolean;
};

export type Postgres = {
  /** The owner's address: postgres://owner@localhost/waymark?host=<socket folder>. */
  url: string;
  socketDir: string;
  /** Where the data files are. */
  data: string;
  /** The postmaster's process number. */
  pid: number;
  stop(): Promise<void>;
  /** Settles when the server has ended; `expected` when `stop` was called. */
  exited: Promise<{ expected: boolean }>;
};

const databaseName = 'waymark';
const ownerName = 'owner';
const majorVersion = '18';
const startAttempts = 40;
const retryMs = 250;
const stopMs = 20_000;

/** Starts PostgreSQL on a data folder, making the cluster the first time. It stops with this process. */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const log = options.log ?? (() => {});
  const account = serverAccount();
  const binaries = runnableBinaries(account);
  const place = placeFor(options.dataDir, account);
  await makeCluster(binaries, place, account);
  await clearEarlierRun(place.data);
  const archive = options.archive ? archiveSettings(options.archive, account) : [];
  const chosen = [...settings(place), ...(options.fast ? fastSettings : []), ...archive];
  const parts = { binaries, place, account, chosen, fast: options.fast ?? false, log };
  for (let attempt = 1; ; attempt += 1) {
    clearSockets(place.socketDir);
    const started = await tryStart(parts);
    if (started.ok) return started.postgres;
    // The children of a killed server hold its shared memory for a moment.
    const passing = /still in use|already exists|is running/.test(started.lines);
    if (!passing || attempt === startAttempts) {
      throw new Error(`PostgreSQL did not start.\n${started.lines}`);
    }
    await sleep(retryMs);
  }
}

async function makeCluster(binaries: string, place: Place, account: Account): Promise<void> {
  if (existsSync(place.data)) return checkVersion(place.data);
  const unfinished = `${place.data}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  const run = promisify(execFile);
  const initdb = ['-D', unfinished, '-U', ownerName, '-A', 'trust', '-E', 'UTF8'];
  const locale = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const env = serverEnv();
  await run(join(binaries, 'bin/initdb'), [...initdb, ...locale], { ...asAccount(account), env });
  const single = run(join(binaries, 'bin/postgres'), ['--single', '-D', unfinished, 'postgres'], {
    ...asAccount(account),
    env,
  });
  single.child.stdin?.end(`create database ${databaseName}\n`);
  await single;
  renameSync(unfinished, place.data);
}

function checkVersion(data: string): void {
  const found = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
  if (found === majorVersion) return;
  throw new Error(
    `The data in ${data} was made by PostgreSQL ${found}; this Waymark brings ${majorVersion}. ` +
      'Use the Waymark that made it, or point WAYMARK_DATA_DIR at another folder.',
  );
}

/** What it takes to start a server once. */
export type StartParts = {
  binaries: string;
  place: Place;
  account: Account;
  /** Settings as `name=value`. */
  chosen: string[];
  fast: boolean;
  log: (line: string) => void;
};

type Attempt = { ok: true; postgres: Postgres } | { ok: false; lines: string };

/** Starts a server and waits until it takes connections; where it ends before that, gives its last lines. */
export async function tryStart(parts: StartParts): Promise<Attempt> {
  const { binaries, place, account, chosen, fast, log } = parts;
  const options = chosen.flatMap((setting) => ['-c', setting]);
  const command = [join(binaries, 'bin/postgres'), '-D', place.data, ...options];
  const stopSignal = fast ? 'QUIT' : 'INT';
  const child = spawnWatched(command, { account, stopSignal, env: serverEnv() });
  let expected = false;
  const exited = new Promise<{ expected: boolean }>((resolve) => {
    child.once('error', () => resolve({ expected }));
    child.once('exit', () => {
      child.stdin?.destroy();
      resolve({ expected });
    });
  });
  const lines: string[] = [];
  const ready = new Promise<boolean>((resolve) => {
    void exited.then(() => resolve(false));
    if (!child.stderr) return resolve(false);
    createInterface({ input: child.stderr }).on('line', (line) => {
      if (lines.length < 50) lines.push(line);
      log(line);
      if (line.includes('ready to accept connections')) resolve(true);
    });
  });
  child.stdin?.on('error', () => {});
  if (!(await ready)) return { ok: false, lines: lines.join('\n') };
  const pid = lockedBy(join(place.data, 'postmaster.pid'));
  const stop = async (): Promise<void> => {
    expected = true;
    child.stdin?.end();
    const late = setTimeout(() => process.kill(pid, 'SIGQUIT'), stopMs);
    await exited;
    clearTimeout(late);
    rmSync(place.socketDir, { recursive: true, force: true });
  };
  const { data, socketDir } = place;
  return { ok: true, postgres: { url: address(socketDir), socketDir, data, pid, stop, exited } };
}

/** What every server of ours runs with: a socket and no port, and a log without people in it. */
export function settings(place: Place): string[] {
  const socket = `"${place.socketDir.replaceAll('"', '""')}"`;
  return [
    'listen_addresses=',
    `unix_socket_directories=${socket}`,
    'unix_socket_permissions=0700',
    'timezone=UTC',
    'log_timezone=UTC',
    // Errors quote values, and values are people's: they go to the caller, never to the log.
    'log_min_messages=log',
    'log_min_error_statement=panic',
    'log_error_verbosity=terse',
    'log_statement=none',
    'log_duration=off',
    'log_min_duration_statement=-1',
    'log_parameter_max_length=0',
    'log_parameter_max_length_on_error=0',
    'log_line_prefix=',
    'log_checkpoints=off',
  ];
}

const fastSettings = ['fsync=off', 'full_page_writes=off', 'max_wal_size=256MB'];

function serverEnv(): NodeJS.ProcessEnv {
  return { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };
}

function clearSockets(socketDir: string): void {
  for (const name of readdirSync(socketDir)) rmSync(join(socketDir, name), { force: true });
}

function address(socketDir: string): string {
  return `postgres://${ownerName}@localhost/${databaseName}?host=${encodeURIComponent(socketDir)}`;
}
