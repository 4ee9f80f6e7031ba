import { expect, test } from 'vitest';
import { readOpeningHours } from './read-opening-hours.ts';

const week = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

test.each([
  ['Monday - Friday 07:30 - 08:45', week, '07:30', '08:45'],
  ['Mon to Fri: 9am to 4.30pm', week, '09:00', '16:30'],
  ['Saturdays from 10:00 until 12:00.', ['Saturday'], '10:00', '12:00'],
  ['Tues, Thurs & Sun 10.00–11.30', ['Tuesday', 'Thursday', 'Sunday'], '10:00', '11:30'],
  ['Wednesday   08:00 - 08:15', ['Wednesday'], '08:00', '08:15'],
])('DIR-22 opening hours as people type them: %s', (text, days, opens, closes) => {
  expect(readOpeningHours(text)).toEqual({
    times: days.map((weekday) => ({ weekday, opens_at: opens, closes_at: closes })),
    rest: '',
  });
});

test('DIR-22 what is not understood is kept as it stands', () => {
  const { times, rest } = readOpeningHours('Monday 09:00 - 10:00\n\nCall us first\nFri 5pm - 9am');
  expect(times).toEqual([{ weekday: 'Monday', opens_at: '09:00', closes_at: '10:00' }]);
  expect(rest).toBe('Call us first\nFri 5pm - 9am');
});
