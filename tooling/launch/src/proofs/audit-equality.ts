import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

import { startHouse, type House } from '../house.ts';
import { project } from '../project.ts';
import type { ProofResult } from './result.ts';

const script = join(project, 'tooling/access-proofs/src/audit-equality.ts');
const leastRows = 300;
const say = (line: string): void => void process.stderr.write(`${line}\n`);

type Figures = {
  day: { rows: number; surprises: number; missing: number; extra: number };
  tampering: { seed: number; tampers: number; notLocated: number };
};

/**
 * A scripted day of many roles over HTTP against a real house: what the script says it leaves in the audit is what stands
 * there, row for row. Then a thousand tampers with it, each found and located, each undone.
 */
export async function prove(): Promise<ProofResult> {
  const house = await startHouse({ say });
  try {
    const { day, tampering } = await runBeside(house);
    return {
      holds:
        day.rows >= leastRows &&
        day.surprises + day.missing + day.extra === 0 &&
        tampering.tampers >= 1_000 &&
        tampering.notLocated === 0,
      figures: { day, tampering },
    };
  } finally {
    await house.stop();
  }
}

/** In a process of its own: this package knows nothing of the database. */
async function runBeside(house: House): Promise<Figures> {
  const child = spawn(process.execPath, [script], {
    env: {
      ...process.env,
      DATABASE_URL: house.databaseUrl,
      WAYMARK_DATA_DIR: house.dataDir,
      WAYMARK_PORTAL_URL: house.portalUrl,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [[code], printed] = await Promise.all([once(child, 'close'), text(child.stdout)]);
  if (code !== 0) throw new Error('The scripted day could not be run to its end.');
  return JSON.parse(printed.trim().split('\n').at(-1) ?? '');
}
