import { weekdays, type ServiceSession } from '@waymark/domain/directory';
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

  test.each<[string, Pick<ServiceSession, 'monthly' | 'everyWeeks'>]>([
    ['First Monday of each month', { monthly: { weeks: [1] } }],
    ['Last Monday of each month', { monthly: { weeks: [-1] } }],
    ['Second and fourth Monday of each month', { monthly: { weeks: [2, 4] } }],
    ['First and last Monday of each month', { monthly: { weeks: [-1, 1] } }],
    ['Second last Monday of each month', { monthly: { weeks: [-2] } }],
    ['Third Monday of a month, every 2 months', { monthly: { every: 2, weeks: [3] } }],
    ['Monday, if it is the 1st and 22nd of the month', { monthly: { days: [1, 22] } }],
    ['Monday, but not each week: ask which', { monthly: {} }],
  ])('once a month: %s', (words, change) => {
    expect(timeLines([{ ...at('Monday'), ...change }])).toEqual([`${words}, 9am to 5pm`]);
  });

  test('a day of the month is one line, whatever day of the week it falls on', () => {
    const lines = (days: number[]) =>
      timeLines(weekdays.map((weekday) => ({ ...at('Monday'), weekday, monthly: { days } })));
    expect(lines([3, 15])).toEqual(['On the 3rd and 15th of each month, 9am to 5pm']);
    expect(lines([-1])).toEqual(['On the last day of each month, 9am to 5pm']);
    expect(lines([31, -2])).toEqual(['On the 31st and 2nd last day of each month, 9am to 5pm']);
  });

  test('each week, and once a month, at the same time are two lines', () => {
    expect(timeLines([at('Tuesday'), { ...at('Monday'), monthly: { weeks: [1] } }])).toEqual([
      'First Monday of each month, 9am to 5pm',
      'Tuesday, 9am to 5pm',
    ]);
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
