import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { runPlaywright } from '../test-runs.ts';
import type { ProofResult } from './result.ts';

/** Runs the browser stories and counts them. */
export async function prove(): Promise<ProofResult> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-proof-'));
  const startedAt = performance.now();
  try {
    const counts = await runPlaywright(folder, (line) => process.stderr.write(`${line}\n`), 2);
    const seconds = Math.round((performance.now() - startedAt) / 100) / 10;
    return { holds: counts.failed === 0 && counts.passed > 0, figures: { ...counts, seconds } };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
