import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export type DomainTestFigures = {
  passed: number;
  failed: number;
  /** How often `fc.property(` is written in the test files: what is written, not what was run or how many inputs it took. */
  propertyTests: number;
};

const root = fileURLToPath(new URL('../../..', import.meta.url));
const domain = join(root, 'packages/domain');

/** Runs every test of the domain: oracles, boundaries and properties. Needs no database. */
export function runDomainTests(): DomainTestFigures {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-rules-'));
  try {
    const report = join(folder, 'vitest.json');
    const vitest = join(root, 'node_modules/.bin/vitest');
    spawnSync(vitest, ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`], {
      cwd: domain,
      stdio: ['ignore', 2, 2],
    });
    const { numPassedTests, numFailedTests, success }: VitestReport = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    // A file that does not load has no failed test.
    const failed = success ? numFailedTests : Math.max(1, numFailedTests);
    return { passed: numPassedTests, failed, propertyTests: countPropertyTests() };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type VitestReport = { numPassedTests: number; numFailedTests: number; success: boolean };

function countPropertyTests(): number {
  return globSync('src/**/*.test.ts', { cwd: domain })
    .map((path) => readFileSync(join(domain, path), 'utf8').split('fc.property(').length - 1)
    .reduce((sum, count) => sum + count, 0);
}
