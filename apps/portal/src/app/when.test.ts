import { describe, expect, test } from 'vitest';

import { dayInFull, dayWithYear, momentInWords, shortDay, workingDaysAway } from './when.ts';

describe('a due day is counted in working days', () => {
  test.each([
    ['2026-11-26', '2026-11-26', false, 'today'],
    ['2026-11-27', '2026-11-26', false, 'in 1 working day'],
    ['2026-11-30', '2026-11-26', false, 'in 2 working days'],
    ['2026-11-25', '2026-11-26', true, '1 working day late'],
    ['2026-11-20', '2026-11-24', true, '2 working days late'],
  ])('%s seen from %s', (due, from, late, words) => {
    expect(workingDaysAway(due, from)).toEqual({ late, words });
  });
});

test('a moment is a named day and a time in London', () => {
  expect(momentInWords('2026-11-26T09:30:00.000Z')).toBe('Thursday 26 November, 9:30');
  expect(momentInWords('2026-07-02T08:30:00.000Z')).toBe('Thursday 2 July, 9:30');
});

test('where room is short the day is still named', () => {
  expect(shortDay('2026-11-26', '2026-12-31')).toBe('Thu 26 Nov');
});

test('a day of another year says which, and is named', () => {
  expect(shortDay('2024-09-02', '2026-11-26')).toBe('Mon 2 Sept 2024');
  expect(dayWithYear('2026-03-24')).toBe('Tue 24 Mar 2026');
  expect(dayInFull('2024-09-02')).toBe('Monday 2 September 2024');
});
