import Holidays from 'date-holidays';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bankHolidays } from './bank-holidays.ts';
import {
  addDays,
  addMonths,
  daysBetween,
  formatDay,
  formatDayAndYear,
  isDay,
  weekdayOf,
} from './day.ts';
import { dayInLondon, endOfDayInLondon, momentInLondon, timeInLondon } from './london.ts';
import { nextMeetingStart } from './next-meeting.ts';
import {
  addWorkingDays,
  bankHolidayWarning,
  isBankHoliday,
  isWorkingDay,
  workingDaysBetween,
} from './working-days.ts';

const anyDay = fc
  .integer({ min: 0, max: 365 * 3 - 1 })
  .map((offset) => addDays('2026-01-01', offset));

describe('days in London', () => {
  test.each([
    ['a winter evening', '2026-11-23T23:30:00Z', '2026-11-23'],
    ['a summer evening: already tomorrow', '2026-07-01T23:30:00Z', '2026-07-02'],
    ['midnight in winter', '2026-12-31T00:00:00Z', '2026-12-31'],
  ])('CLK-1: %s', (_, moment, day) => {
    expect(dayInLondon(new Date(moment))).toBe(day);
  });

  test.each([
    ['winter', '2026-11-24', '09:30', '2026-11-24T09:30:00.000Z'],
    ['summer', '2026-07-01', '09:30', '2026-07-01T08:30:00.000Z'],
    ['the day the clocks go forward', '2026-03-29', '09:30', '2026-03-29T08:30:00.000Z'],
    ['a time that the clocks skip', '2026-03-29', '01:30', '2026-03-29T01:30:00.000Z'],
    ['the day the clocks go back', '2026-10-25', '09:30', '2026-10-25T09:30:00.000Z'],
    ['a time that comes twice: the first', '2026-10-25', '01:30', '2026-10-25T00:30:00.000Z'],
    ['the end of a summer day', '2026-07-01', '00:15', '2026-06-30T23:15:00.000Z'],
  ])('CLK-1: a time of day in London, %s', (_, day, time, moment) => {
    expect(momentInLondon(day, time).toISOString()).toBe(moment);
  });
});

describe('bank holidays', () => {
  const library = new Holidays('GB', 'ENG');
  const years = Array.from({ length: 17 }, (_, index) => 2019 + index);

  test.each(years)('CLK-2: %i agrees with a library that many others use', (year) => {
    // The one difference: the library lists the Saturday or Sunday as well as the day that stands for it.
    const theirs = library
      .getHolidays(year)
      .filter(({ type }) => type === 'public')
      .map(({ date }) => date.slice(0, 10))
      .filter((day) => !['saturday', 'sunday'].includes(weekdayOf(day)));
    expect(bankHolidays.days.filter((day) => day.startsWith(`${year}-`))).toEqual(theirs);
  });

  test.each(years)(
    'CLK-2: in %i every day that the library names is kept, weekends too',
    (year) => {
      const theirs = library
        .getHolidays(year)
        .filter(({ type }) => type === 'public')
        .map(({ date }) => date.slice(0, 10));
      const days = Array.from({ length: 366 }, (_, index) => addDays(`${year}-01-01`, index));
      const kept = days.filter((day) => day.startsWith(String(year)) && isBankHoliday(day));
      expect(kept).toEqual([...new Set(theirs)].toSorted());
    },
  );

  test.each([
    ['Christmas Day, a Saturday', '2027-12-25', true],
    ['Boxing Day, a Sunday', '2027-12-26', true],
    ['New Year, a Saturday', '2028-01-01', true],
    ['an ordinary Saturday', '2027-12-18', false],
    ['Christmas Day on a weekday beyond the list', '2036-12-25', false],
  ])('CLK-2: %s', (_, day, kept) => {
    expect(isBankHoliday(day)).toBe(kept);
  });

  test('CLK-2: the list is in order, has no weekend in it and covers the years it says', () => {
    const { days, knownFrom, knownUntil } = bankHolidays;
    expect(days).toEqual([...new Set(days)].toSorted());
    expect(days.filter((day) => ['saturday', 'sunday'].includes(weekdayOf(day)))).toEqual([]);
    expect([...new Set(days.map((day) => Number(day.slice(0, 4))))]).toEqual(years);
    expect([knownFrom, knownUntil]).toEqual(['2019-01-01', '2035-12-31']);
  });

  test.each([
    ['Victory in Europe Day moved the early May holiday', '2020-05-08', '2020-05-04'],
    ['the Platinum Jubilee moved the spring holiday', '2022-06-02', '2022-05-30'],
    ['the Platinum Jubilee itself', '2022-06-03', '2022-06-06'],
    ['the state funeral', '2022-09-19', '2022-09-12'],
    ['the coronation', '2023-05-08', '2023-05-15'],
  ])('CLK-2: %s', (_, holiday, ordinary) => {
    expect(isBankHoliday(holiday)).toBe(true);
    expect(isWorkingDay(holiday)).toBe(false);
    expect(isBankHoliday(ordinary)).toBe(false);
    expect(isWorkingDay(ordinary)).toBe(true);
  });

  test.each([
    ['in good time: none', '2035-07-04', /^none$/],
    ['180 days before the end', '2035-07-05', /ends on Monday 31 December 2035/],
    ['on the last day', '2035-12-31', /ends on Monday 31 December 2035/],
    ['after the end', '2036-01-01', /ended on Monday 31 December 2035: due dates now ignore them/],
    ['before the beginning', '2018-12-31', /known only from Tuesday 1 January 2019:/],
  ])('CLK-2: the warning, %s', (_, today, words) => {
    expect(bankHolidayWarning(today) ?? 'none').toMatch(words);
  });
});

describe('working days', () => {
  test.each([
    ['Monday', '2026-11-23', true],
    ['Friday', '2026-11-27', true],
    ['Saturday', '2026-11-28', false],
    ['Sunday', '2026-11-29', false],
    ['Good Friday', '2026-04-03', false],
    ['the Monday for Boxing Day on a Saturday', '2026-12-28', false],
    [
      'a Monday beyond the known holidays: counts, so that clocks run out early',
      '2036-01-01',
      true,
    ],
  ])('CLK-3: %s', (_, day, working) => {
    expect(isWorkingDay(day)).toBe(working);
  });

  test.each([
    ['none: the day itself, even a Sunday', '2026-11-29', 0, '2026-11-29'],
    ['one, from a Thursday', '2026-11-26', 1, '2026-11-27'],
    ['one, from a Friday', '2026-11-27', 1, '2026-11-30'],
    ['one, from a Sunday', '2026-11-29', 1, '2026-11-30'],
    ['one, from Maundy Thursday', '2026-04-02', 1, '2026-04-07'],
    ['five', '2026-11-24', 5, '2026-12-01'],
    ['45 over Christmas', '2026-11-24', 45, '2027-01-29'],
  ])('CLK-4: within working days: %s', (_, from, count, due) => {
    expect(addWorkingDays(from, count)).toBe(due);
  });

  test('CLK-4: N working days later, exactly N working days have passed, and the last is one', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (from, count) => {
        const due = addWorkingDays(from, count);
        expect(isWorkingDay(due)).toBe(true);
        let passed = 0;
        for (let day = addDays(from, 1); day <= due; day = addDays(day, 1))
          if (isWorkingDay(day)) passed += 1;
        expect(passed).toBe(count);
      }),
    );
  });

  test('CLK-4: working days between are the ones a due date counts', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 60 }), (from, count) => {
        expect(workingDaysBetween(from, addWorkingDays(from, count))).toBe(count);
        expect(workingDaysBetween(addDays(from, count), from)).toBe(0);
        let oneByOne = 0;
        for (let day = from; day < addDays(from, count * 9); day = addDays(day, 1))
          if (isWorkingDay(addDays(day, 1))) oneByOne += 1;
        expect(workingDaysBetween(from, addDays(from, count * 9))).toBe(oneByOne);
      }),
    );
  });

  test.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])(
    'CLK-4: %s working days is a mistake of the caller',
    (count) => {
      expect(() => addWorkingDays('2026-11-24', count)).toThrow(RangeError);
    },
  );
});

describe('a day in words', () => {
  test.each([
    ['2025-11-27', 'Thursday 27 November'],
    ['2026-03-01', 'Sunday 1 March'],
  ])('CLK-5: %s is %s', (day, words) => {
    expect(formatDay(day)).toBe(words);
  });

  test('CLK-5: with its year where that matters', () => {
    expect(formatDayAndYear('2025-11-27')).toBe('Thursday 27 November 2025');
  });

  test.each(['2026-02-29', '2026-13-01', '27/11/2026', '2026-11-24T09:00', '', '٢٠٢٦-١١-٢٤'])(
    'CLK-5: "%s" is not a day',
    (text) => {
      expect(isDay(text)).toBe(false);
      expect(() => formatDay(text)).toThrow(RangeError);
    },
  );

  test('CLK-5: days go there and back again', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -400, max: 400 }), (day, days) => {
        expect(addDays(addDays(day, days), -days)).toBe(day);
      }),
    );
  });
});

describe('months', () => {
  test.each([
    ['31 January and a month', '2027-01-31', 1, '2027-02-28'],
    ['31 January and a month, in a leap year', '2028-01-31', 1, '2028-02-29'],
    ['30 January and a month', '2027-01-30', 1, '2027-02-28'],
    ['28 January and a month', '2027-01-28', 1, '2027-02-28'],
    ['31 March and a month', '2027-03-31', 1, '2027-04-30'],
    ['30 November and three months', '2026-11-30', 3, '2027-02-28'],
    ['31 August and six months', '2026-08-31', 6, '2027-02-28'],
    ['29 February and twelve months', '2028-02-29', 12, '2029-02-28'],
    ['28 February and twelve months', '2027-02-28', 12, '2028-02-28'],
    ['31 March and a month before', '2027-03-31', -1, '2027-02-28'],
    ['15 December and a month', '2026-12-15', 1, '2027-01-15'],
  ])('CLK-7: %s', (_, day, months, later) => {
    expect(addMonths(day, months)).toBe(later);
  });

  test('CLK-7: months never run past the end of their month, and days between count back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -24, max: 24 }), (day, months) => {
        const later = addMonths(day, months);
        const index = (of: string) => Number(of.slice(0, 4)) * 12 + Number(of.slice(5, 7));
        expect(index(later) - index(day)).toBe(months);
        expect(later.slice(8) <= day.slice(8)).toBe(true);
        expect(addDays(day, daysBetween(day, later))).toBe(later);
      }),
    );
  });
});

describe('the end of a day', () => {
  test.each([
    ['in winter', '2026-11-24', '2026-11-24T23:59:59.999Z'],
    ['in summer', '2026-07-07', '2026-07-07T22:59:59.999Z'],
    ['the clocks go forward', '2027-03-28', '2027-03-28T22:59:59.999Z'],
    ['the night before they do', '2027-03-27', '2027-03-27T23:59:59.999Z'],
    ['the clocks go back', '2026-10-25', '2026-10-25T23:59:59.999Z'],
    ['the night before they do', '2026-10-24', '2026-10-24T22:59:59.999Z'],
  ])('CLK-8: %s', (_, day, end) => {
    expect(endOfDayInLondon(day).toISOString()).toBe(end);
    expect(dayInLondon(endOfDayInLondon(day))).toBe(day);
    expect(timeInLondon(endOfDayInLondon(day))).toBe('23:59');
  });
});

describe('the next meeting', () => {
  const times = { time: '09:30', weekdays: ['tuesday', 'friday'] } as const;
  test.each([
    ['from a Saturday', '2026-11-21T12:00:00Z', '2026-11-24T09:30:00.000Z'],
    ['an hour before', '2026-11-24T08:30:00Z', '2026-11-24T09:30:00.000Z'],
    ['at the very start: the one after', '2026-11-24T09:30:00Z', '2026-11-27T09:30:00.000Z'],
    ['a millisecond before', '2026-11-24T09:29:59.999Z', '2026-11-24T09:30:00.000Z'],
    ['over Christmas Day', '2026-12-22T10:00:00Z', '2026-12-29T09:30:00.000Z'],
    ['in summer time', '2026-06-30T08:29:00Z', '2026-06-30T08:30:00.000Z'],
  ])('CLK-6: %s', (_, now, start) => {
    expect(nextMeetingStart(new Date(now), times).toISOString()).toBe(start);
  });

  test.each([
    ['no weekday', { time: '09:30', weekdays: [] }],
    ['only the weekend', { time: '09:30', weekdays: ['sunday'] as const }],
    ['a time that does not exist', { time: '24:00', weekdays: ['monday'] as const }],
  ])('CLK-6: %s is a mistake of the caller, not an endless search', (_, wrong) => {
    expect(() => nextMeetingStart(new Date('2026-11-21T12:00:00Z'), wrong)).toThrow(RangeError);
  });
});
