import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bankHolidays } from './bank-holidays.ts';
import { addDays, formatDay, isDay, weekdayOf } from './day.ts';
import { dayInLondon, momentInLondon } from './london.ts';
import { nextMeetingStart } from './next-meeting.ts';
import { addWorkingDays, bankHolidayWarning, isWorkingDay } from './working-days.ts';

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
  const easterMonday: Record<string, string> = {
    '2026': '2026-04-06',
    '2027': '2027-03-29',
    '2028': '2028-04-17',
  };
  const from = (day: string, weekday: string, step: 1 | -1): string =>
    weekdayOf(day) === weekday ? day : from(addDays(day, step), weekday, step);
  const substitute = (day: string, taken: string[]): string =>
    ['saturday', 'sunday'].includes(weekdayOf(day)) || taken.includes(day)
      ? substitute(addDays(day, 1), taken)
      : day;

  test.each(['2026', '2027', '2028'])('CLK-2: %s follows the standing rules', (year) => {
    const easter = easterMonday[year] ?? '';
    const christmas = substitute(`${year}-12-25`, []);
    const boxing = substitute(`${year}-12-26`, [christmas]);
    expect(bankHolidays.days.filter((day) => day.startsWith(year))).toEqual([
      substitute(`${year}-01-01`, []),
      addDays(easter, -3),
      easter,
      from(`${year}-05-01`, 'monday', 1),
      from(`${year}-05-31`, 'monday', -1),
      from(`${year}-08-31`, 'monday', -1),
      ...[christmas, boxing].toSorted(),
    ]);
  });

  test.each([
    ['in good time: none', '2028-07-04', /^none$/],
    ['180 days before the end', '2028-07-05', /ends on 2028-12-31/],
    ['on the last day', '2028-12-31', /ends on 2028-12-31/],
    ['after the end', '2029-01-01', /ended on 2028-12-31: due dates now ignore them/],
    ['before the beginning', '2025-12-31', /known only from 2026-01-01/],
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
      '2029-01-01',
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
