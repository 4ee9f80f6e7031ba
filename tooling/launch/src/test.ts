import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { explain } from './project.ts';
import { addCounts, countsLines } from './test-counts.ts';
import { runPlaywright, runVitest } from './test-runs.ts';

// `npm test`, on the pinned Node: Vitest, then the stories in a browser; the last line counts both.

const folder = mkdtempSync(join(tmpdir(), 'waymark-test-'));
process.stdin.resume();
try {
  const units = await runVitest(folder);
  const stories = await runPlaywright(folder, (line) => process.stderr.write(`${line}\n`)).catch(
    (error: unknown) => {
      explain(error);
      return { passed: 0, failed: 1, skipped: 0 };
    },
  );
  const counts = addCounts(units, stories);
  for (const line of countsLines(counts)) process.stdout.write(`${line}\n`);
  process.exitCode = counts.failed === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit();
