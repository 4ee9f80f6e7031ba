import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';

import { askCommandLine } from '../command-line.ts';
import { startHouse, type House } from '../house.ts';
import { makeDirectory } from '../large/make-directory.ts';
import { timeResults } from '../large/time-pages.ts';
import type { ProofResult } from './result.ts';

const size = { services: 10_000, sessions: 2_000, seed: 20_261_122 };
const mostMilliseconds = 50;
const mostMegabytes = 50;
const patienceMs = 300_000;

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/**
 * Ten thousand made-up services and two thousand weekly times: imported, imported again, taken up by the site; then how
 * long results take and how much memory the site's snapshot does.
 */
export async function prove(): Promise<ProofResult> {
  // Often enough to wait for, and seldom enough not to be what is timed.
  const house = await startHouse({ env: { WAYMARK_FEED_MINUTES: '1' }, say });
  try {
    const file = join(house.dataDir, 'made-up.json');
    writeFileSync(file, JSON.stringify(makeDirectory(size)));
    const first = await importFile(house, file);
    say(`${JSON.stringify(first)}; the same again …`);
    const again = await importFile(house, file);
    say(`${JSON.stringify(again)}; waiting for the site …`);
    await untilSiteHas(house, size.services);
    const results = await timeResults(house.siteUrl);
    const snapshot = measureSnapshot(join(house.dataDir, 'site/directory.json'));
    return {
      holds:
        first.took + first.mended === size.services &&
        again.unchanged === size.services &&
        snapshot.services > size.services &&
        results.p95 < mostMilliseconds &&
        snapshot.megabytes < mostMegabytes,
      figures: { ...size, first, again, results: { unit: 'ms', ...results }, snapshot },
    };
  } finally {
    await house.stop();
  }
}

type Imported = {
  took: number;
  mended: number;
  unchanged: number;
  refused: number;
  seconds: number;
};

async function importFile(house: House, file: string): Promise<Imported> {
  const startedAt = performance.now();
  const args = ['directory', 'import', file, '--source', 'made-up', '--complete', '--json'];
  const env = {
    ...process.env,
    DATABASE_URL: house.databaseUrl,
    WAYMARK_DATA_DIR: house.dataDir,
  };
  const lines = (await askCommandLine(args, env)).trimEnd().split('\n');
  const { totals }: { totals: Omit<Imported, 'seconds'> } = JSON.parse(lines.at(-1) ?? '{}');
  return { ...totals, seconds: Math.round((performance.now() - startedAt) / 100) / 10 };
}

async function untilSiteHas({ siteUrl }: House, wanted: number): Promise<void> {
  for (const until = Date.now() + patienceMs; Date.now() < until; await sleep(1000)) {
    const health: { services: number } = JSON.parse(
      await (await fetch(`${siteUrl}/health`)).text(),
    );
    if (health.services > wanted) return;
  }
  throw new Error('The site did not take up the imported services within five minutes.');
}

function measureSnapshot(file: string): { services: number; megabytes: number } {
  const script = fileURLToPath(new URL('../large/snapshot-memory.ts', import.meta.url));
  return JSON.parse(
    execFileSync(process.execPath, ['--expose-gc', script, file], { encoding: 'utf8' }),
  );
}
