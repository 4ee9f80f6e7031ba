import { spawn } from 'node:child_process';
import path from 'node:path';
import { builtSite } from './build.ts';

/** The built site in a process of its own. */
export type SiteProcess = {
  readonly url: string;
  /** Everything it has said so far. */
  readonly said: () => string;
  /** Ends its standard input, as a launcher that dies does, and waits until it has gone. */
  readonly leaveAlone: () => Promise<number | null>;
  readonly stop: () => Promise<void>;
};

/** Starts the built site on a free port and waits until it listens. */
export async function startSite(settings: Record<string, string>): Promise<SiteProcess> {
  const child = spawn(process.execPath, [path.join(builtSite, 'server/entry.mjs')], {
    env: { PATH: process.env['PATH'], HOST: '127.0.0.1', PORT: '0', ...settings },
    stdio: 'pipe',
  });
  let output = '';
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const url = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      output += String(chunk);
      const address = /listening on (http:\/\/\S+)/.exec(output)?.[1];
      if (address) resolve(address);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', () => reject(new Error(`The site did not start: ${output}`)));
  });
  return {
    url,
    said: () => output,
    leaveAlone: () => {
      child.stdin.end();
      return ended;
    },
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}
