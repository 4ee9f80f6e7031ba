import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

import { CannotStart, commandLineScript } from './project.ts';

/** Runs a command of `waymark` and gives what it prints. Throws CannotStart with what it complains about. */
export async function askCommandLine(args: string[], env: NodeJS.ProcessEnv): Promise<string> {
  const child = spawn(process.execPath, [commandLineScript, ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [[code], printed, complaint] = await Promise.all([
    once(child, 'close'),
    text(child.stdout),
    text(child.stderr),
  ]);
  if (code === 0) return printed;
  throw new CannotStart(complaint.trim() || 'A command failed.', code === 2 ? 2 : 1);
}
