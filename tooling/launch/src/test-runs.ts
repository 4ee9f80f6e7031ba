import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { findChromium } from './chromium.ts';
import { project } from './project.ts';
import { playwrightCounts, vitestCounts, type Counts } from './test-counts.ts';

const browserTests = join(project, 'tooling/browser-tests');

/** Runs everything that Vitest finds; its own report goes to the terminal. */
export async function runVitest(folder: string): Promise<Counts> {
  const file = join(folder, 'vitest.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await run(join(project, 'node_modules/.bin/vitest'), args, project, {});
  return vitestCounts(readJson(file), code);
}

/** Runs the stories in a browser, on a house of their own. */
export async function runPlaywright(
  folder: string,
  say: (line: string) => void,
  stdout: 1 | 2 = 1,
): Promise<Counts> {
  if (!hasTests(browserTests)) return { passed: 0, failed: 0, skipped: 0 };
  const chromium = findChromium(process.env, say);
  const file = join(folder, 'playwright.json');
  const code = await run(
    join(browserTests, 'node_modules/.bin/playwright'),
    ['test', '--reporter=list,json'],
    browserTests,
    { WAYMARK_CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: file },
    stdout,
  );
  return playwrightCounts(readJson(file), code);
}

function hasTests(folder: string): boolean {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).some(
    (name) => !name.includes('node_modules') && /\.(spec|story)\.ts$/.test(name),
  );
}

function readJson<T>(file: string): T | null {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

async function run(
  program: string,
  args: string[],
  cwd: string,
  env: Record<string, string>,
  stdout: 1 | 2 = 1,
): Promise<number> {
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', stdout, 2],
  });
  const end = (): void => void child.kill('SIGTERM');
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, end);
  process.stdin.on('close', end);
  const [code] = await once(child, 'exit');
  for (const signal of signals) process.off(signal, end);
  process.stdin.off('close', end);
  return typeof code === 'number' ? code : 1;
}
