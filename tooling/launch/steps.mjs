import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';

import { prepare, project } from './bootstrap.mjs';

/**
 * Installs what is needed, then runs named commands one after another with the pinned tools first in the path;
 * stops at the first that fails and exits with its code.
 */
export async function runSteps(steps) {
  await prepare();
  const env = {
    ...process.env,
    PATH: join(project, 'node_modules', '.bin') + delimiter + process.env.PATH,
    TURBO_TELEMETRY_DISABLED: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  for (const [name, command, ...args] of steps) {
    const started = Date.now();
    console.log(`\n▸ ${name}`);
    const { status } = spawnSync(command, args, { cwd: project, env, stdio: 'inherit' });
    if (status !== 0) {
      console.error(`\n✗ ${name} found something to mend (see above).`);
      process.exit(status ?? 1);
    }
    console.log(`✓ ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  }
}
