import { describe, expect, it } from 'vitest';

import { addCounts, countsLines, playwrightCounts, vitestCounts } from './test-counts.ts';

const passing = {
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 0,
  testResults: [{ status: 'passed', assertionResults: [{ status: 'passed' }] }],
};

describe('the last line of npm test', () => {
  it('adds both runs', () => {
    const stories = playwrightCounts(
      { stats: { expected: 2, unexpected: 0, flaky: 0, skipped: 0 } },
      0,
    );
    const lines = countsLines(addCounts(vitestCounts(passing, 0), stories));
    expect(lines[0]).toMatch(/^1 skipped/);
    expect(lines.at(-1)).toBe('5 passed, 0 failed');
  });

  it('names no skipped tests where there are none', () => {
    expect(countsLines({ passed: 7, failed: 0, skipped: 0 })).toEqual(['7 passed, 0 failed']);
  });

  it('counts what failed without a failing test', () => {
    const broken = { ...passing, testResults: [{ status: 'failed', assertionResults: [] }] };
    expect(vitestCounts(broken, 1).failed).toBe(1);
    expect(vitestCounts(passing, 1).failed).toBe(1);
    expect(vitestCounts(null, 1).failed).toBe(1);
    expect(playwrightCounts(null, 1).failed).toBe(1);
  });

  it('takes a flaky story for a failed one', () => {
    const stats = { expected: 1, unexpected: 0, flaky: 1, skipped: 0 };
    expect(playwrightCounts({ stats }, 0)).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });
});
