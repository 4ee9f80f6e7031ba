import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';

const site = path.resolve(import.meta.dirname, '../..');

/** Where the built site of the tests is: within the app, so that it finds its packages. */
export const builtSite = path.join(site, 'node_modules/.cache/site-test');

/** Builds the site once for a run of tests, apart from the one that may be running. */
export async function setup(): Promise<void> {
  const require = createRequire(import.meta.url);
  const astro = path.join(path.dirname(require.resolve('astro/package.json')), 'bin/astro.mjs');
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  await promisify(execFile)(process.execPath, [astro, 'build', '--outDir', builtSite], {
    cwd: site,
    env: { ...env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
}
