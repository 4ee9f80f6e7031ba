import { describe, expect, test } from 'vitest';

import { failuresStillCounted, secondsToWait, waitRules } from './waiting.ts';

const rule = { free: 3, longestSeconds: 20, forgetMinutes: 10 };
const at = (minutes: number) => new Date(Date.UTC(2026, 10, 22, 9, minutes));

describe('SGN-6 the wait after wrong passwords', () => {
  test('grows slowly, and has an end', () => {
    const waits = [0, 1, 3, 4, 5, 6, 7, 8, 9, 9_999].map((n) => secondsToWait(n, rule));
    expect(waits).toEqual([0, 0, 0, 1, 2, 4, 8, 16, 20, 20]);
  });

  test.each([
    [5, 0, 5],
    [5, 9, 5],
    [5, 10, 4],
    [5, 49, 1],
    [5, 50, 0],
    [5, 500, 0],
  ])('%i failures, %i minutes later: %i count', (failures, minutes, expected) =>
    expect(failuresStillCounted({ failures, lastAt: at(0) }, rule, at(minutes))).toBe(expected),
  );

  test('a clock that is put back forgets nothing', () => {
    expect(failuresStillCounted({ failures: 5, lastAt: at(30) }, rule, at(0))).toBe(5);
  });

  test('nobody waits longer than a quarter of an hour, and an address has more room than one name', () => {
    expect(Math.max(...Object.values(waitRules).map((each) => each.longestSeconds))).toBe(900);
    expect(waitRules.address.free).toBeGreaterThan(waitRules.pair.free);
  });
});
