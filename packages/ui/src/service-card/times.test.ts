import type { ServiceSession } from '@waymark/domain/directory';
import { describe, expect, test } from 'vitest';
import { clockWords, timeLines } from './index.ts';

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

  test('what is only on at some times of the year says so', () => {
    const lines = (change: Partial<ServiceSession>) =>
      timeLines([{ ...at('Monday'), ...change }], '2026-11-22');
    expect(lines({ season: 'term', name: 'Little movers' })).toEqual([
      'Little movers: Monday, 9am to 5pm (in term time)',
    ]);
    expect(lines({ season: 'holiday' })).toEqual(['Monday, 9am to 5pm (in the school holidays)']);
    expect(lines({ season: 'term', text: 'Term time only' })).toEqual([
      'Monday, 9am to 5pm (Term time only)',
    ]);
    expect(lines({ everyWeeks: 2, from: '2026-11-02' })).toEqual([
      'Monday, 9am to 5pm (every 2 weeks)',
    ]);
    expect(lines({ from: '2027-01-11' })).toEqual(['Monday, 9am to 5pm (from Monday 11 January)']);
  });

  test('what is over is left out', () => {
    const dated = { ...at('Sunday'), dates: ['2026-11-15', '2026-11-29', '2026-12-06'] };
    const ended = { ...at('Monday'), until: '2026-11-16' };
    expect(timeLines([ended, dated], '2026-11-22')).toEqual([
      'Sunday 29 November and Sunday 6 December, 9am to 5pm',
    ]);
    expect(timeLines([ended, dated], '2026-12-07')).toEqual([]);
  });
});
