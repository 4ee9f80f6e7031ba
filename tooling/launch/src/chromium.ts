import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

import { CannotStart, project } from './project.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const macPrograms = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const browserTests = join(project, 'tooling/browser-tests');
// The browser tests' own dependency, asked for in their name and not in the launcher's.
const playwrightPackage = '@playwright/test';

/**
 * A Chromium that runs, installed if need be: the one that WAYMARK_CHROMIUM names, the system's, Playwright's own,
 * one that Playwright downloads, one from the system's packages. Throws CannotStart where none can be had.
 */
export function findChromium(env: NodeJS.ProcessEnv, say: (line: string) => void): string {
  const named = env['WAYMARK_CHROMIUM'];
  if (named) {
    if (runs(named)) return named;
    throw new CannotStart(
      `WAYMARK_CHROMIUM names ${named}, which does not run. Name another, or leave it out.`,
      2,
    );
  }
  const found = systemChromium(env) ?? playwrightChromium();
  if (found) return found;
  say('No Chromium here; Playwright is asked to download one …');
  spawnSync('npx', ['playwright', 'install', 'chromium', '--no-shell'], quietly());
  const downloaded = playwrightChromium();
  if (downloaded) return downloaded;
  if (process.getuid?.() === 0 && runs('apt-get')) {
    say('That did not work; installing the system’s chromium …');
    spawnSync('apt-get', ['update'], quietly());
    spawnSync('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], quietly());
  }
  const installed = systemChromium(env);
  if (installed) return installed;
  throw new CannotStart(
    'The browser tests need Chromium, and none could be found, downloaded or installed. ' +
      'Install chromium or Google Chrome, or name one with WAYMARK_CHROMIUM, and run npm test again.',
  );
}

function quietly(): Parameters<typeof spawnSync>[2] {
  return {
    cwd: browserTests,
    stdio: 'ignore',
    timeout: 10 * 60_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
}

function systemChromium(env: NodeJS.ProcessEnv): string | null {
  const folders = (env['PATH'] ?? '').split(delimiter);
  const candidates = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...candidates, ...macPrograms].find((path) => isProgram(path) && runs(path)) ?? null;
}

function playwrightChromium(): string | null {
  const require = createRequire(join(browserTests, 'package.json'));
  const playwright: { chromium: { executablePath: () => string } } = require(playwrightPackage);
  const path = playwright.chromium.executablePath();
  return existsSync(path) && runs(path) ? path : null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function runs(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore', timeout: 60_000 }).status === 0;
}
