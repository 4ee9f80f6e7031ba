import { execFile, execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';

import type { Crowd, CrowdTimes } from './visitors.ts';

const script = fileURLToPath(new URL('visitors.ts', import.meta.url));

/** Sends a crowd, in a process of its own on this machine. */
export async function sendCrowd(crowd: Crowd): Promise<CrowdTimes> {
  return new Promise((resolve, reject) => {
    const child = execFile(process.execPath, [script], (error, stdout) => {
      if (error) reject(error);
      else resolve(JSON.parse(stdout));
    });
    child.stdin?.end(JSON.stringify(crowd));
  });
}

/** Watches the memory of the process whose command line holds all of these words, in megabytes, once a second. */
export function watchMemory(words: readonly string[]): { stop: () => Promise<number[]> } {
  let isOn = true;
  const watching = (async () => {
    const megabytes: number[] = [];
    while (isOn) {
      megabytes.push(memoryOf(words));
      await sleep(1_000);
    }
    return megabytes;
  })();
  // Whoever stops it hears that the process was not found; until then nobody waits for it.
  watching.catch(() => {});
  return {
    stop: () => {
      isOn = false;
      return watching;
    },
  };
}

function memoryOf(words: readonly string[]): number {
  const processes = execFileSync('ps', ['-axo', 'rss=,args='], { encoding: 'utf8' }).split('\n');
  const line = processes.find((each) => words.every((word) => each.includes(word)));
  if (!line) throw new Error(`No process runs with ${words.join(' ')}.`);
  return Math.round(Number.parseInt(line, 10) / 102.4) / 10;
}
