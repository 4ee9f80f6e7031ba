export type Counts = { passed: number; failed: number; skipped: number };

type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
};

type PlaywrightReport = {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
};

/** Counts of a Vitest run. A file that could not be read, and an error outside any test, count as one failed. */
export function vitestCounts(report: VitestReport | null, exitCode: number): Counts {
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((each) => each.status === 'failed'),
  );
  const failed = report.numFailedTests + brokenFiles.length;
  return atLeastOneFailed(exitCode, {
    passed: report.numPassedTests,
    failed,
    skipped: report.numPendingTests + report.numTodoTests,
  });
}

/** Counts of a Playwright run. A test that passed only at the second try has failed: nothing here may be flaky. */
export function playwrightCounts(report: PlaywrightReport | null, exitCode: number): Counts {
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const { expected, unexpected, flaky, skipped } = report.stats;
  return atLeastOneFailed(exitCode, { passed: expected, failed: unexpected + flaky, skipped });
}

function atLeastOneFailed(exitCode: number, counts: Counts): Counts {
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

export function addCounts(a: Counts, b: Counts): Counts {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  };
}

/** What `npm test` ends with. The last line is always of one form, because checks outside rely on it. */
export function countsLines({ passed, failed, skipped }: Counts): string[] {
  const why = `${skipped} skipped: what they need is not on this machine (their titles say what)`;
  return [...(skipped === 0 ? [] : [why]), `${passed} passed, ${failed} failed`];
}
