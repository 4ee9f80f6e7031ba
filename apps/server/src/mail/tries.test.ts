import { expect, test } from 'vitest';

import { nextTry } from './tries.ts';

const now = new Date('2026-11-22T12:00:00Z');

test('each pause is longer than the one before, and the sixth failure is the last', () => {
  const pauses = [1, 2, 3, 4, 5].map(
    (tries) => (nextTry(tries, now)?.getTime() ?? 0) - now.getTime(),
  );
  expect(pauses).toEqual(pauses.toSorted((one, other) => one - other));
  expect(new Set(pauses).size).toBe(5);
  expect(nextTry(6, now)).toBeNull();
});
