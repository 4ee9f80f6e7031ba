import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays } from '../clock/day.ts';
import { sampleSchools } from '../clock/cases.ts';
import type { DirectoryService, ServiceSession } from './service.ts';
import { isOpeningTime, sessionOn, type SessionOn } from './session-on.ts';

const session = (change: Partial<ServiceSession> = {}): ServiceSession => ({
  weekday: 'Wednesday',
  opens: '10:00',
  closes: '11:30',
  ...change,
});

const on = (change: Partial<ServiceSession>, day: string) =>
  sessionOn(session(change), day, sampleSchools);

type Filed = Pick<DirectoryService, 'name' | 'locations' | 'categories'>;
type Case = [what: string, change: Partial<ServiceSession>, day: string, expected: SessionOn];

describe('DIR-17 when a session is on', () => {
  test.each<Case>([
    ['its day', {}, '2026-11-25', 'on'],
    ['another day', {}, '2026-11-26', 'off'],
    ['before it begins', { from: '2026-12-01' }, '2026-11-25', 'off'],
    ['the day it begins', { from: '2026-11-25' }, '2026-11-25', 'on'],
    ['the day it ends', { until: '2026-11-25' }, '2026-11-25', 'on'],
    ['after it has ended', { until: '2026-11-24' }, '2026-11-25', 'off'],
    ['the first of every second week', { everyWeeks: 2, from: '2026-11-11' }, '2026-11-11', 'on'],
    ['the week between', { everyWeeks: 2, from: '2026-11-11' }, '2026-11-18', 'off'],
    ['the second week', { everyWeeks: 2, from: '2026-11-09' }, '2026-11-25', 'on'],
    [
      'counted from a later day of its week',
      { everyWeeks: 2, from: '2026-11-13' },
      '2026-11-25',
      'on',
    ],
    ['a named date', { dates: ['2026-11-25'] }, '2026-11-25', 'on'],
    ['between named dates', { dates: ['2026-11-18', '2026-12-02'] }, '2026-11-25', 'off'],
    ['cancelled', { cancelled: ['2026-11-25'] }, '2026-11-25', 'cancelled'],
    [
      'a named date that is cancelled',
      { dates: ['2026-11-25'], cancelled: ['2026-11-25'] },
      '2026-11-25',
      'cancelled',
    ],
    ['cancelled on another day', { cancelled: ['2026-11-18'] }, '2026-11-25', 'on'],
    [
      'a day that is not its own is no cancelled one',
      { cancelled: ['2026-11-26'] },
      '2026-11-26',
      'off',
    ],
    ['in term', { season: 'term' }, '2026-11-25', 'on'],
    ['of term, in the holiday', { season: 'term' }, '2026-10-28', 'off'],
    ['of the holiday, in it', { season: 'holiday' }, '2026-10-28', 'on'],
    ['of the holiday, in term', { season: 'holiday' }, '2026-11-25', 'off'],
    ['always, in the holiday', { season: 'always' }, '2026-10-28', 'on'],
  ])('%s', (_, change, day, expected) => {
    expect(on(change, day)).toBe(expected);
  });

  it('is on once in every so many weeks, for ever', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.nat(2000), (everyWeeks, after) => {
        const from = addDays('2026-01-01', after);
        const days = Array.from({ length: 7 * everyWeeks }, (_, i) => addDays(from, i + 7));
        const times = days.filter(
          (day) => sessionOn(session({ everyWeeks, from }), day, null) !== 'off',
        );
        expect(times).toHaveLength(1);
      }),
    );
  });
});

describe('DIR-31 once a month', () => {
  // November 2026 begins on a Sunday: its Wednesdays are the 4th, 11th, 18th and 25th.
  test.each<Case>([
    ['the first', { monthly: { weeks: [1] } }, '2026-11-04', 'on'],
    ['the day before the second', { monthly: { weeks: [2] } }, '2026-11-04', 'off'],
    ['the first, on another day', { monthly: { weeks: [1] } }, '2026-11-05', 'off'],
    ['the second of the first and third', { monthly: { weeks: [1, 3] } }, '2026-11-18', 'on'],
    ['between them', { monthly: { weeks: [1, 3] } }, '2026-11-11', 'off'],
    ['the last', { monthly: { weeks: [-1] } }, '2026-11-25', 'on'],
    ['the last but one', { monthly: { weeks: [-1] } }, '2026-11-18', 'off'],
    ['the last is the fifth', { monthly: { weeks: [-1] } }, '2026-12-30', 'on'],
    ['the fourth is not the last', { monthly: { weeks: [-1] } }, '2026-12-23', 'off'],
    ['the last of February', { monthly: { weeks: [-1] } }, '2027-02-24', 'on'],
    ['a day of the month', { monthly: { days: [4] } }, '2026-11-04', 'on'],
    ['another day of the month', { monthly: { days: [4] } }, '2026-11-11', 'off'],
    ['the last day', { monthly: { days: [-1] } }, '2027-03-31', 'on'],
    ['not the last day', { monthly: { days: [-1] } }, '2027-03-24', 'off'],
    ['both', { monthly: { weeks: [1], days: [5] } }, '2026-11-04', 'off'],
    ['its month', { from: '2026-09-02', monthly: { every: 2, weeks: [1] } }, '2026-11-04', 'on'],
    ['not its', { from: '2026-10-07', monthly: { every: 2, weeks: [1] } }, '2026-11-04', 'off'],
    ['of next year', { from: '2026-11-04', monthly: { every: 2, weeks: [1] } }, '2027-01-06', 'on'],
    ['before it begins', { from: '2026-12-01', monthly: { weeks: [1] } }, '2026-11-04', 'off'],
    [
      'cancelled',
      { cancelled: ['2026-11-04'], monthly: { weeks: [1] } },
      '2026-11-04',
      'cancelled',
    ],
    ['out of term', { season: 'term', monthly: { weeks: [-1] } }, '2026-10-28', 'off'],
    ['which nobody said', { monthly: {} }, '2026-11-04', 'maybe'],
    ['of which months nobody said', { monthly: { every: 2, weeks: [1] } }, '2026-11-04', 'maybe'],
  ])('%s', (_, change, day, expected) => {
    expect(on(change, day)).toBe(expected);
  });
});

describe('DIR-18 where nobody has said that it is on', () => {
  test.each<Case>([
    ['a bank holiday', { weekday: 'Friday' }, '2026-12-25', 'maybe'],
    ['Christmas Day itself, a Saturday', { weekday: 'Saturday' }, '2027-12-25', 'maybe'],
    ['New Year itself, a Saturday', { weekday: 'Saturday' }, '2028-01-01', 'maybe'],
    [
      'a named date on a bank holiday',
      { weekday: 'Friday', dates: ['2026-12-25'] },
      '2026-12-25',
      'on',
    ],
    ['every second week from no week', { everyWeeks: 2 }, '2026-11-25', 'maybe'],
    ['of term, past the calendar', { season: 'term' }, '2027-09-08', 'maybe'],
    ['of the holiday, past the calendar', { season: 'holiday' }, '2027-08-04', 'maybe'],
    ['always, past the calendar', { season: 'always' }, '2027-09-08', 'on'],
    ['of which nobody said, past the calendar', {}, '2027-09-08', 'on'],
  ])('%s', (_, change, day, expected) => {
    expect(on(change, day)).toBe(expected);
  });

  it('without a calendar what is of term may be on', () => {
    expect(sessionOn(session({ season: 'term' }), '2026-11-25', null)).toBe('maybe');
  });
});

describe('DIR-19 open is not "what’s on"', () => {
  const hub: Filed = {
    name: 'The Hive',
    locations: [],
    categories: [{ name: 'Family hubs', slug: 'family-hubs' }],
  };
  const other: Filed = {
    name: 'Toddlers at the Family Hub, Millbeck',
    locations: [],
    categories: [],
  };
  test.each<[string, Filed, Partial<ServiceSession>, boolean]>([
    ['a hub’s opening hours', hub, {}, true],
    ['of what is called one', { ...other, name: 'Millbeck Family Hub' }, {}, true],
    ['something a hub puts on', hub, { name: 'Baby massage' }, false],
    ['something on one day', hub, { dates: ['2026-11-25'] }, false],
    ['a short time of anybody else', other, {}, false],
    ['office hours', other, { opens: '09:00', closes: '14:00' }, true],
    ['a long morning', other, { opens: '09:00', closes: '13:45' }, false],
    [
      'a whole day in the holidays',
      other,
      { opens: '09:00', closes: '15:00', season: 'holiday' },
      false,
    ],
  ])('%s', (_, service, change, expected) => {
    expect(isOpeningTime(service, session(change))).toBe(expected);
  });

  it('a place that tells of itself as a hub is one', () => {
    const place = {
      id: '00000000-0000-4000-8000-000000000001',
      address: [],
      accessibility: [],
      exactAddressHidden: false,
      hub: { people: [], buses: [] },
    };
    expect(isOpeningTime({ ...other, locations: [place] }, session())).toBe(true);
  });
});
