import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const patienceMs = 10_000;
const pollMs = 100;

/** The argument that every process of a house carries, so that a later start knows them. */
export function houseMark(dataDir: string): string {
  return `--house=${createHash('sha256').update(dataDir).digest('hex').slice(0, 16)}`;
}

/** Waits for what a killed house left running, which ends by itself within seconds; then ends it. */
export async function clearLeftovers(mark: string): Promise<void> {
  for (const until = Date.now() + patienceMs; Date.now() < until; await sleep(pollMs)) {
    if (processesWith(mark).length === 0) return;
  }
  for (const pid of processesWith(mark)) process.kill(pid, 'SIGKILL');
  while (processesWith(mark).length > 0) await sleep(pollMs);
}

function processesWith(mark: string): number[] {
  if (process.platform === 'linux') {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name) && argumentsOf(name).includes(mark))
      .map(Number);
  }
  return execFileSync('ps', ['-axo', 'pid=,args='], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(mark))
    .map((line) => Number.parseInt(line, 10));
}

function argumentsOf(pid: string): string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return [];
  }
}
