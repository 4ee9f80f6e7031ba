/**
 * Asks the registry for known weaknesses of everything in the lockfile. A high or critical one fails; a registry that cannot
 * be asked is said and passes, so that work goes on without a network.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { readAudit } from './components.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { packageManager }: { packageManager: string } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
);
const { stdout } = spawnSync('npx', ['--yes', packageManager, 'audit', '--json'], {
  cwd: root,
  encoding: 'utf8',
  timeout: 60_000,
});
const audit = readAudit(stdout ?? '');

if (audit === null) {
  console.log('NOT CHECKED: the registry cannot be asked for known weaknesses just now.');
} else {
  for (const { name, severity, title } of audit.weaknesses) {
    console.error(`Known weakness in ${name} (${severity || 'of no said severity'}): ${title}`);
  }
  console.log(`${audit.asked} components asked about, ${audit.weaknesses.length} weak`);
  process.exitCode = audit.weaknesses.length > 0 ? 1 : 0;
}
