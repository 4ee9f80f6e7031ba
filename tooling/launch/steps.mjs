import { pnpm, prepare, projectEnv, run } from './bootstrap.mjs';

/**
 * Installs what is needed, then runs named commands one after another with the pinned tools first in the path;
 * stops at the first that fails and exits with its code.
 *
 * @param {[name: string, command: string, ...args: string[]][]} steps
 */
export async function runSteps(steps) {
  await prepare();
  for (const [name, command, ...args] of steps) {
    const started = Date.now();
    console.error(`\n▸ ${name}`);
    const { code } =
      command === 'turbo'
        ? // turbo asks for the package manager by name, and it is not on everybody's path.
          await pnpm(['exec', 'turbo', ...args], { quiet: false })
        : await run(command, args, { env: projectEnv() });
    if (code !== 0) {
      console.error(`\n✗ ${name} found something to mend (see above).`);
      process.exit(code);
    }
    console.error(`✓ ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  }
}
