import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { install } from '../launch/install.mjs';

/** The repository's root folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Installs what is needed, then runs named commands one after another with the pinned tools first in the path;
 * stops at the first that fails and exits with its code.
 */
export async function runSteps(steps) {
  await install();
  const env = {
    ...process.env,
    PATH: join(root, 'node_modules', '.bin') + delimiter + process.env.PATH,
    TURBO_TELEMETRY_DISABLED: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  for (const [name, command, ...args] of steps) {
    const started = Date.now();
    console.log(`\n▸ ${name}`);
    const { status } = spawnSync(command, args, { cwd: root, env, stdio: 'inherit' });
    if (status !== 0) {
      console.error(`\n✗ ${name} found something to mend (see above).`);
      process.exit(status ?? 1);
    }
    console.log(`✓ ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  }
}
