import { describe, expect, test } from 'vitest';

import { bornInWords, personName } from './person-words.ts';

describe('age on a day', () => {
  test.each([
    ['2018-09-03', '2026-09-03', '3 Sept 2018 (8)'],
    ['2018-09-03', '2026-09-02', '3 Sept 2018 (7)'],
    ['2026-08-20', '2026-11-19', '20 Aug 2026 (2 months)'],
    ['2026-10-20', '2026-11-20', '20 Oct 2026 (1 month)'],
    ['2026-11-20', '2026-11-20', '20 Nov 2026 (0 months)'],
  ])('born %s, seen %s', (dateOfBirth, today, words) => {
    expect(bornInWords({ kind: 'child', dateOfBirth }, today)).toBe(words);
  });

  test('a baby that is due has no age', () => {
    expect(bornInWords({ kind: 'unborn', dateOfBirth: '2027-02-01' }, '2026-11-20')).toBe(
      'Due 1 Feb 2027',
    );
  });

  test('no date is not a guess', () => {
    expect(bornInWords({ kind: 'adult', dateOfBirth: null }, '2026-11-20')).toBe('Not known');
  });
});

test('an unborn baby without a name is called what it is', () => {
  expect(personName({ kind: 'unborn', givenName: '', familyName: '' })).toBe('Unborn baby');
  expect(personName({ kind: 'child', givenName: 'Robin', familyName: '' })).toBe('Robin');
});
