import { expect, test } from 'vitest';

import { count, summarise } from './summary.ts';

test('figures add up to the rows, and only what the meeting is for can be listed', () => {
  const rows = [
    { outcome: 'recorded', contactId: 'a', route: { outcome: 'pit-stop' } },
    { outcome: 'recorded', contactId: 'b', route: { outcome: 'pit-stop-adult-partners' } },
    { outcome: 'recorded', contactId: 'c', route: { outcome: 'front-door' } },
    { outcome: 'already-there', contactId: 'd', route: { outcome: 'pit-stop' } },
    { outcome: 'refused' },
    { outcome: 'not-tried' },
  ] as const;
  expect(summarise(rows)).toEqual({
    recorded: 3,
    there: 1,
    refused: 1,
    notTried: 1,
    listable: ['a', 'b'],
  });
});

test('a dry run gives out no ids, so nothing can be listed from it', () => {
  expect(summarise([{ outcome: 'recorded', route: { outcome: 'pit-stop' } }]).listable).toEqual([]);
});

test.each([
  [0, '0 rows'],
  [1, '1 row'],
  [2, '2 rows'],
])('%i is said as %s', (number, words) => {
  expect(count(number, 'row')).toBe(words);
});
