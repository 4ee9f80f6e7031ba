import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('../cli.ts', import.meta.url));

export type Said = { code: number; out: string; err: string };

/** Runs the command line as a process of its own, with these settings and no others. */
export async function waymark(env: Record<string, string>, ...args: string[]): Promise<Said> {
  const child = spawn(process.execPath, [script, ...args], {
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [[code], out, err] = await Promise.all([
    once(child, 'close'),
    text(child.stdout),
    text(child.stderr),
  ]);
  return { code: Number(code), out, err };
}
