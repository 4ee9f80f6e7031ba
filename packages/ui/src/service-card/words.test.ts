import { describe, expect, test } from 'vitest';
import { ageWords, costWords, milesWords } from './index.ts';

describe('cost', () => {
  test.each([
    [{ kind: 'free' }, 'Free.'],
    [{ kind: 'free', text: 'Bring a snack' }, 'Free. Bring a snack.'],
    [{ kind: 'paid', text: '£3 a session' }, 'You pay. £3 a session.'],
    [{ kind: 'paid' }, 'You pay. Ask how much.'],
    [{ kind: 'unknown' }, 'Ask about the cost.'],
    [
      { kind: 'unknown', text: 'Prices on our website' },
      'Ask about the cost. Prices on our website.',
    ],
  ] as const)('%o', (cost, words) => {
    expect(costWords(cost)).toBe(words);
  });
});

describe('ages', () => {
  test.each([
    [undefined, undefined, 'Ask about ages'],
    [0, undefined, 'All ages'],
    [0, 120, 'All ages'],
    [0, 5, 'Up to age 5'],
    [undefined, 19, 'Up to age 19'],
    [undefined, 0, 'Babies under 1'],
    [11, undefined, 'Age 11 and over'],
    [5, 11, 'Ages 5 to 11'],
    [2.5, 4, 'Ages 2 and a half to 4'],
    [16, 16, 'Age 16'],
  ])('%s to %s', (from, to, words) => {
    expect(ageWords(from, to)).toBe(words);
  });
});

test.each([
  [0.01, false, 'very close'],
  [0.04, true, 'in the same area'],
  [0.05, false, '0.1 miles away'],
  [2.25, true, 'about 2.3 miles away'],
])('%s miles', (miles, about, words) => {
  expect(milesWords(miles, about)).toBe(words);
});
