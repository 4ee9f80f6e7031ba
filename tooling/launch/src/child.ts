import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

import { CannotStart } from './project.ts';

export type ChildOptions = {
  /** As it is named to people: "The server". */
  name: string;
  script: string;
  mark: string;
  env: NodeJS.ProcessEnv;
  logFile: string;
  /** Answers with anything once the child is ready. */
  readyUrl: string;
  say: (line: string) => void;
};

/** A process that is started again when it ends by itself. */
export type Child = {
  /** Resolves when it answers. Throws CannotStart where it ends before that. */
  start: () => Promise<void>;
  /** Resolves when it has ended. It is not started again. */
  stop: (signal?: NodeJS.Signals) => Promise<void>;
  /** kill -9; it is started again like after any other end. */
  kill: () => void;
};

const readyMs = 60_000;
const stopMs = 10_000;
const pollMs = 40;
const firstPauseMs = 200;
const longestPauseMs = 5_000;
const logLimit = 10 * 1024 * 1024;

export function superviseChild(options: ChildOptions): Child {
  const { name, say } = options;
  let process_: ChildProcess | null = null;
  let isWanted = false;
  let pauseMs = firstPauseMs;

  const launch = async (): Promise<void> => {
    const child = spawnChild(options);
    process_ = child;
    await untilReady(child, options);
    const readyAt = Date.now();
    child.once('exit', () => {
      if (Date.now() - readyAt > longestPauseMs) pauseMs = firstPauseMs;
      if (isWanted) void relaunch(child);
    });
    if (child.exitCode !== null || child.signalCode !== null) throw ended(options, 0);
  };

  const relaunch = async (from: ChildProcess): Promise<void> => {
    const how = from.signalCode ?? `exit code ${from.exitCode}`;
    say(`${name} ended unexpectedly (${how}); starting it again.`);
    while (isWanted) {
      await sleep(pauseMs);
      pauseMs = Math.min(pauseMs * 2, longestPauseMs);
      if (!isWanted) return;
      const problem = await launch().then(
        () => null,
        (error: unknown) => (error instanceof Error ? error.message : String(error)),
      );
      if (!isWanted) return;
      if (problem === null) return say(`${name} is running again.`);
      say(problem);
    }
  };

  return {
    async start() {
      isWanted = true;
      await launch();
    },
    async stop(signal = 'SIGTERM') {
      isWanted = false;
      if (process_) await endChild(process_, signal);
    },
    kill: () => void process_?.kill('SIGKILL'),
  };
}

function spawnChild(options: ChildOptions): ChildProcess {
  keepLogShort(options.logFile);
  const log = openSync(options.logFile, 'a', 0o600);
  const child = spawn(process.execPath, [options.script, options.mark], {
    env: { ...options.env, WAYMARK_SUPERVISED: '1', NODE_ENV: 'production' },
    // Ctrl-C in the terminal is for the launcher, which ends its children in order.
    detached: true,
    stdio: ['pipe', log, log],
  });
  closeSync(log);
  child.stdin?.on('error', () => {});
  child.on('error', () => {});
  return child;
}

async function untilReady(child: ChildProcess, options: ChildOptions): Promise<void> {
  const logLength = statSync(options.logFile).size;
  for (const until = Date.now() + readyMs; Date.now() < until; await sleep(pollMs)) {
    if (child.exitCode !== null || child.signalCode !== null) throw ended(options, logLength);
    const answer = await fetch(options.readyUrl, { signal: AbortSignal.timeout(5_000) }).catch(
      () => null,
    );
    await answer?.body?.cancel();
    if (answer) return;
  }
  await endChild(child, 'SIGKILL');
  throw new CannotStart(`${options.name} did not answer within a minute. See ${options.logFile}.`);
}

function ended({ name, logFile }: ChildOptions, from: number): CannotStart {
  const last = readFileSync(logFile).subarray(from).toString().trim().split('\n').slice(-12);
  return new CannotStart(
    `${name} did not start. Its last words, from ${logFile}:\n${last.join('\n')}`,
  );
}

async function endChild(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  const late = setTimeout(() => child.kill('SIGKILL'), stopMs);
  await gone;
  clearTimeout(late);
}

function keepLogShort(file: string): void {
  if (existsSync(file) && statSync(file).size > logLimit) renameSync(file, `${file}.1`);
}
