import { describe, expect, test } from 'vitest';
import { ageWords, clockWords, costWords, milesWords, referralWords, timeLines } from './index.ts';

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

describe('times', () => {
  test.each([
    ['00:00', 'midnight'],
    ['09:00', '9am'],
    ['09:05', '9.05am'],
    ['12:00', 'midday'],
    ['12:30', '12.30pm'],
    ['13:30', '1.30pm'],
    ['23:59', '11.59pm'],
  ])('%s', (clock, words) => {
    expect(clockWords(clock)).toBe(words);
  });

  const at = (
    weekday: 'Monday' | 'Tuesday' | 'Wednesday' | 'Thursday' | 'Sunday',
    opens = '09:00',
  ) => ({
    weekday,
    opens,
    closes: '17:00',
  });

  test('days in a row with the same time are one line', () => {
    expect(timeLines([at('Wednesday'), at('Monday'), at('Tuesday')])).toEqual([
      'Monday to Wednesday, 9am to 5pm',
    ]);
  });

  test('other days are named, and other times have their own line', () => {
    expect(timeLines([at('Monday'), at('Thursday'), at('Tuesday', '10:00'), at('Monday')])).toEqual(
      ['Monday and Thursday, 9am to 5pm', 'Tuesday, 10am to 5pm'],
    );
    expect(timeLines([at('Monday'), at('Wednesday'), at('Sunday')])).toEqual([
      'Monday, Wednesday and Sunday, 9am to 5pm',
    ]);
  });

  test('a note stays with its time', () => {
    expect(timeLines([{ ...at('Monday'), text: 'term time' }])).toEqual([
      'Monday, 9am to 5pm (term time)',
    ]);
  });
});

test('only what is known to be open to all says so', () => {
  expect(referralWords('not-needed')).toContain('Nobody needs to send you');
  expect(referralWords('unknown')).toBe('Ask if you can just come.');
});

test.each([
  [0.01, false, 'very close'],
  [0.04, true, 'in the same area'],
  [0.05, false, '0.1 miles away'],
  [2.25, true, 'about 2.3 miles away'],
])('%s miles', (miles, about, words) => {
  expect(milesWords(miles, about)).toBe(words);
});
