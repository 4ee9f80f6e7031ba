import { expect, test } from 'vitest';

import { createLimit } from './limit.ts';

test('NAV-58 one place is held, others go on, and after a while all is forgotten', () => {
  let at = 0;
  const limit = createLimit({ most: 2, minutes: 1, now: () => new Date(at) });
  expect(['a', 'a', 'a', 'b'].map(limit)).toEqual([0, 0, 60, 0]);
  at = 59_999;
  expect(limit('a')).toBe(1);
  at = 60_000;
  expect(limit('a')).toBe(0);
});

test('NAV-58 places beyond counting are one place together', () => {
  const limit = createLimit({ most: 2, minutes: 1, now: () => new Date(0), places: 1 });
  expect(['a', 'b', 'c', 'd', 'a'].map(limit)).toEqual([0, 0, 0, 60, 0]);
});
