import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

import { freePort } from '../ports.ts';
import { CannotStart, project } from '../project.ts';

export type User = { name: string; uid: number; gid: number };

/** A clone of what is committed, in a folder only its user may enter, with an empty home and a bare environment. */
export type CleanClone = {
  /** Runs an npm script to its end: seconds, exit code and last line. */
  run: (script: string) => Promise<{ seconds: number; code: number; lastLine: string }>;
  /** Runs `npm start` until it says that it runs, asks both faces, and stops it: seconds until it said so. */
  startAndStop: () => Promise<{ seconds: number; clean: boolean }>;
  remove: () => void;
};

// What a machine needs to reach a package registry at all; everything else a newcomer would not have.
const passedOn = /^(https?_proxy|no_proxy|npm_config_registry|node_extra_ca_certs|ssl_cert_file)$/i;
const saysItRuns = 'Waymark is running.';

export async function cleanClone(user: User): Promise<CleanClone> {
  const folder = mkdtempSync('/var/tmp/waymark-proof-');
  const clone = join(folder, 'a clone with spaces');
  const home = join(folder, 'home');
  mkdirSync(home);
  execFileSync('git', ['clone', '--quiet', '--no-hardlinks', project, clone]);
  execFileSync('chown', ['-R', `${user.uid}:${user.gid}`, folder]);
  const env: NodeJS.ProcessEnv = {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => passedOn.test(name))),
    PATH: systemPath(),
    HOME: home,
    WAYMARK_PORT: String(await freePort()),
    WAYMARK_SITE_PORT: String(await freePort()),
  };
  const npm = (args: string[]) =>
    spawn('npm', args, {
      cwd: clone,
      env,
      uid: user.uid,
      gid: user.gid,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  return {
    async run(script) {
      const startedAt = performance.now();
      const child = npm(['run', '--silent', script]);
      const lines: string[] = [];
      createInterface({ input: child.stdout }).on('line', (line) => lines.push(line));
      const [code] = await once(child, 'close');
      if (code !== 0) process.stderr.write(`${lines.filter(tellsOfFailure).join('\n')}\n`);
      const lastLine = lines.findLast((line) => line !== '') ?? '';
      return { seconds: secondsSince(startedAt), code: Number(code), lastLine };
    },
    async startAndStop() {
      const startedAt = performance.now();
      const child = npm(['start']);
      const ended = once(child, 'close');
      const said = await saysBeforeEnding(child.stdout, ended);
      const seconds = secondsSince(startedAt);
      if (!said) throw new CannotStart('npm start ended before anything ran.');
      const ports = [env['WAYMARK_PORT'], env['WAYMARK_SITE_PORT']];
      const answers = await Promise.all(ports.map(answersAt));
      child.kill('SIGINT');
      await ended;
      const left = await Promise.all(ports.map(answersAt));
      return { seconds, clean: answers.every(Boolean) && !left.some(Boolean) };
    },
    remove() {
      const note = join(clone, '.data/postgres-folder.txt');
      if (existsSync(note)) {
        rmSync(readFileSync(note, 'utf8').trim(), { recursive: true, force: true });
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function saysBeforeEnding(output: Readable, ended: Promise<unknown>): Promise<boolean> {
  return new Promise((resolve) => {
    createInterface({ input: output }).on('line', (line) => {
      if (line.includes(saysItRuns)) resolve(true);
    });
    void ended.then(() => resolve(false));
  });
}

function tellsOfFailure(line: string): boolean {
  return /FAIL|[×✘]|Error/.test(line);
}

// Without the project's own programs, which `npm run` and the launcher have put in front.
function systemPath(): string {
  const folders = (process.env['PATH'] ?? '').split(':');
  return folders.filter((folder) => !folder.includes('node_modules')).join(':');
}

async function answersAt(port: string | undefined): Promise<boolean> {
  const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => null);
  return answer?.ok ?? false;
}

function secondsSince(startedAt: number): number {
  return Math.round((performance.now() - startedAt) / 100) / 10;
}
