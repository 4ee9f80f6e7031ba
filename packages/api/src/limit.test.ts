import { expect, test } from 'vitest';

import { createLimit } from './limit.ts';

test('NAV-58 one place is held, others go on, and after a while all is forgotten', () => {
  let at = 0;
  const limit = createLimit({ most: 2, minutes: 1, now: () => new Date(at) });
  expect(['a', 'a', 'a', 'b'].map((place) => limit(place))).toEqual([0, 0, 60, 0]);
  at = 59_999;
  expect(limit('a')).toBe(1);
  at = 60_000;
  expect(limit('a')).toBe(0);
});

test('NAV-58 places beyond counting are one place together', () => {
  const limit = createLimit({ most: 2, minutes: 1, now: () => new Date(0), places: 1 });
  expect(['a', 'b', 'c', 'd', 'a'].map((place) => limit(place))).toEqual([0, 0, 0, 60, 0]);
});

test('NAV-58 many things asked at once are many', () => {
  const limit = createLimit({ most: 5, minutes: 1, now: () => new Date(0) });
  expect([limit('a', 4), limit('a'), limit('a'), limit('b', 6)]).toEqual([0, 0, 60, 60]);
});
