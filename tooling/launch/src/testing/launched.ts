import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';

import { project } from '../project.ts';

/** `npm start` as somebody would type it, with what it says. */
export type Launched = {
  child: ChildProcess;
  lines: string[];
  /** Resolves when a line contains the text; rejects when the launcher ends before. */
  says: (text: string) => Promise<void>;
  /** The exit code, once it has ended and all its output is read. */
  ended: Promise<number | null>;
};

export function launch(env: Record<string, string>, args: string[] = ['start']): Launched {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(WAYMARK_|DATABASE_URL|npm_|VITEST|NODE_ENV|TEST$)/i.test(name),
  );
  const child = spawn('npm', args, {
    cwd: project,
    env: { ...Object.fromEntries(inherited), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  const waiting = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line);
      for (const look of waiting) look();
    });
  }
  const ended = once(child, 'close').then(([code]) => (typeof code === 'number' ? code : null));
  return {
    child,
    lines,
    ended,
    says: (text) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (lines.some((line) => line.includes(text))) resolve();
        };
        waiting.add(look);
        look();
        void ended.then(() =>
          reject(new Error(`It ended without "${text}":\n${lines.join('\n')}`)),
        );
      }),
  };
}

/** The processes below one, nearest first. */
export function descendants(pid: number): number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), parent: parentOf(name) }));
  const below = (of: number): number[] => {
    const children = parents.filter(({ parent }) => parent === of).map((each) => each.pid);
    return [...children, ...children.flatMap(below)];
  };
  return below(pid);
}

function parentOf(pid: string): number {
  try {
    return Number(/^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
  } catch {
    return 0;
  }
}

export function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

/** Resolves when none of the processes is there any more. */
export async function allGone(pids: number[]): Promise<void> {
  while (pids.some((pid) => commandOf(pid) !== '')) await sleep(50);
}
