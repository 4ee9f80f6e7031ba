import { describe, expect, test } from 'vitest';

import { emptyDate, partsOfDate, readDate } from './read-date.ts';

const read = (day: string, month: string, year: string) =>
  readDate({ day, month, year }, 'Date of birth');

describe('a real date', () => {
  test.each([
    ['27', '11', '2026', '2026-11-27'],
    ['1', '2', '2019', '2019-02-01'],
    [' 01 ', '02', '2019', '2019-02-01'],
    ['29', '2', '2024', '2024-02-29'],
    ['3', 'sept', '2015', '2015-09-03'],
    ['3', 'May', '2015', '2015-05-03'],
  ])('%s %s %s is %s', (day, month, year, date) => {
    expect(read(day, month, year)).toEqual({ ok: true, date });
  });

  test('goes back to the three inputs without leading noughts', () => {
    expect(partsOfDate('2019-02-01')).toEqual({ day: '1', month: '2', year: '2019' });
  });
});

describe('what is wrong is said, and where', () => {
  test('nothing typed is empty, not wrong', () => {
    expect(readDate(emptyDate, 'Date of birth')).toMatchObject({
      empty: true,
      message: 'Enter the date of birth',
    });
  });

  test.each([
    ['27', '11', '', 'Date of birth must include a year', ['year']],
    ['', '', '2019', 'Date of birth must include a day and a month', ['day', 'month']],
    ['31', '11', '2019', 'Date of birth must be a real date', ['day']],
    ['29', '2', '2023', 'Date of birth must be a real date', ['day']],
    ['1', '13', '2019', 'Date of birth must be a real date', ['month']],
    ['1', '11', '19', 'Date of birth must be a real date', ['year']],
    ['x', '11', '2019', 'Date of birth must be a real date', ['day']],
    ['1', 'smarch', '2019', 'Date of birth must be a real date', ['month']],
    ['0', '1', '2019', 'Date of birth must be a real date', ['day']],
  ])('%s/%s/%s', (day, month, year, message, parts) => {
    expect(read(day, month, year)).toMatchObject({ ok: false, empty: false, message, parts });
  });
});
