import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

import type { House } from './house.ts';
import { project } from './project.ts';

/**
 * Runs a script of tooling/access-proofs in a process of its own beside a house, or by itself: this package knows nothing of the
 * database. Gives its last line, read as JSON; what it asks for on the way goes to `onAsked`, and
 * is answered when that has been done.
 */
export async function runBeside<Figures>(
  house: House | null,
  script: string,
  onAsked: (asked: unknown) => void = () => {},
): Promise<Figures> {
  const child = spawn(process.execPath, [join(project, 'tooling/access-proofs/src', script)], {
    env: {
      ...process.env,
      ...(house && {
        DATABASE_URL: house.databaseUrl,
        WAYMARK_DATA_DIR: house.dataDir,
        WAYMARK_PORTAL_URL: house.portalUrl,
      }),
    },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  child.on('message', (asked) => {
    onAsked(asked);
    child.send('done');
  });
  if (!child.stdout) throw new Error(`${script} has no output.`);
  const [[code], printed] = await Promise.all([once(child, 'close'), text(child.stdout)]);
  if (code !== 0) throw new Error(`${script} could not be run to its end.`);
  return JSON.parse(printed.trim().split('\n').at(-1) ?? '');
}
