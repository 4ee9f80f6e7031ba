import { existsSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const graceMs = 4_000;
const shutdownMs = 30_000;
const pollMs = 50;

/**
 * Makes sure that nothing of an earlier run still works on the data: waits for a server whose watchdog is
 * stopping it, stops one that has lost its watchdog, and clears a lock that names a process of somebody else.
 */
export async function clearEarlierRun(data: string): Promise<void> {
  const lockFile = join(data, 'postmaster.pid');
  if (isWatched(lockedBy(lockFile), data)) {
    await untilGone(data, graceMs);
    if (isWatched(lockedBy(lockFile), data)) {
      throw new Error(
        `Another PostgreSQL (process ${lockedBy(lockFile)}) is using the data in ${data}. Stop it first.`,
      );
    }
  }
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    const left = processesOn(data);
    if (left.length === 0) break;
    const postmaster = lockedBy(lockFile);
    // Only the postmaster ends its children in order; without one each child is told by itself.
    for (const pid of left.includes(postmaster) ? [postmaster] : left) send(pid, signal);
    await untilGone(data, signal === 'SIGINT' ? shutdownMs : graceMs);
  }
  // PostgreSQL mends a lock of a dead process by itself, but not one whose number now belongs to another process.
  if (isAlive(lockedBy(lockFile))) rmSync(lockFile, { force: true });
}

/** The process number in a lock file, 0 when there is none. */
export function lockedBy(lockFile: string): number {
  if (!existsSync(lockFile)) return 0;
  return Number.parseInt(readFileSync(lockFile, 'utf8'), 10) || 0;
}

/** Every process of the server (PostgreSQL's processes all work in the data folder). */
function processesOn(data: string): number[] {
  if (process.platform !== 'linux') {
    const pid = lockedBy(join(data, 'postmaster.pid'));
    return pid && commandOf(pid).includes(data) ? [pid] : [];
  }
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && workingFolder(name) === data)
    .map(Number);
}

function workingFolder(pid: string): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null;
  }
}

function isWatched(pid: number, data: string): boolean {
  if (!pid || !processesOn(data).includes(pid)) return false;
  return commandOf(parentOf(pid)).includes(data);
}

function parentOf(pid: number): number {
  if (process.platform !== 'linux') return Number(ps(pid, 'ppid='));
  try {
    return Number(/^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

function commandOf(pid: number): string {
  if (!pid) return '';
  if (process.platform !== 'linux') return ps(pid, 'args=');
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

function ps(pid: number, column: string): string {
  try {
    return execFileSync('ps', ['-p', String(pid), '-o', column], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}

function isAlive(pid: number): boolean {
  return pid > 0 && send(pid, 0);
}

function send(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    process.kill(pid, signal);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

async function untilGone(data: string, ms: number): Promise<void> {
  for (const end = Date.now() + ms; Date.now() < end; await sleep(pollMs)) {
    if (processesOn(data).length === 0) return;
  }
}
