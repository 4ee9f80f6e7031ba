import { describe, expect, it, test } from 'vitest';
import { fromOpenReferral } from './from-open-referral.ts';
import { countedId } from './testing/counted-id.ts';
import { recordReading } from './testing/records.ts';
import { readSessions } from './times.ts';
import { type When, whenOf } from './when.ts';

const weekly = (byday: string, more = {}) => ({ freq: 'WEEKLY', byday, ...more });
const monday: When = { weekday: 'Monday' };

describe('DIR-41 a schedule is read whole', () => {
  // 2 November 2026 is a Monday.
  test.each<[string, Record<string, unknown>, When[]]>([
    ['weekly', weekly('MO'), [monday]],
    ['days in full', weekly('Monday'), [monday]],
    ['days as a list', { freq: 'WEEKLY', byday: ['MO'] }, [monday]],
    ['a day, and nothing of how often', { byday: 'MO' }, [monday]],
    [
      'weekly, from its first day',
      { freq: 'WEEKLY', dtstart: '2026-11-02' },
      [{ ...monday, from: '2026-11-02' }],
    ],
    [
      'each second week, counted from its first day',
      weekly('MO', { interval: 2, dtstart: '2026-11-02' }),
      [{ ...monday, everyWeeks: 2, from: '2026-11-02' }],
    ],
    [
      'the same, and valid from a day in another week',
      weekly('MO', { interval: 2, dtstart: '2026-11-02', valid_from: '2026-11-10' }),
      [{ ...monday, everyWeeks: 2, from: '2026-11-16' }],
    ],
    [
      'the same, and valid before it begins',
      weekly('MO', { interval: 2, dtstart: '2026-11-30', valid_from: '2026-11-02' }),
      [{ ...monday, everyWeeks: 2, from: '2026-11-30' }],
    ],
    [
      'valid from the day before its first',
      weekly('MO', { interval: '2', dtstart: '2026-11-02', valid_from: '2026-11-01' }),
      [{ ...monday, everyWeeks: 2, from: '2026-11-02' }],
    ],
    [
      'each day',
      { freq: 'DAILY', dtstart: '2026-11-02', count: 2 },
      ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].map(
        (weekday) => ({ weekday, from: '2026-11-02', until: '2026-11-03' }) as When,
      ),
    ],
    ['one day', { dtstart: '2026-11-02' }, [{ ...monday, dates: ['2026-11-02'] }]],
    [
      'one day, with its hour',
      { dtstart: '20261102T090000Z' },
      [{ ...monday, dates: ['2026-11-02'] }],
    ],
    [
      'one day by how long it holds',
      { valid_from: '2026-11-02', valid_to: '2026-11-02' },
      [{ ...monday, dates: ['2026-11-02'] }],
    ],
    [
      'three times',
      weekly('MO', { dtstart: '2026-11-02', count: 3 }),
      [{ ...monday, from: '2026-11-02', until: '2026-11-16' }],
    ],
    [
      'three times, each second week',
      weekly('MO', { dtstart: '2026-11-02', count: '3', interval: 2 }),
      [{ ...monday, everyWeeks: 2, from: '2026-11-02', until: '2026-11-30' }],
    ],
    [
      'three times on two days',
      weekly('MO,WE', { dtstart: '2026-11-02', count: 3 }),
      [
        { ...monday, from: '2026-11-02', until: '2026-11-09' },
        { weekday: 'Wednesday', from: '2026-11-02', until: '2026-11-09' },
      ],
    ],
    [
      'three times, once a month',
      { freq: 'MONTHLY', byday: '1MO', dtstart: '2026-11-02', count: 3 },
      [{ ...monday, monthly: { weeks: [1] }, from: '2026-11-02', until: '2027-01-04' }],
    ],
    [
      'until a day and an hour',
      weekly('MO', { until: '20261221T235959Z' }),
      [{ ...monday, until: '2026-12-21' }],
    ],
    [
      'until the earlier of two',
      weekly('MO', { until: '2026-12-21', valid_to: '2026-12-14' }),
      [{ ...monday, until: '2026-12-14' }],
    ],
  ])('%s', (_, rule, times) => {
    expect(whenOf(rule)).toEqual({ times, unread: [] });
  });

  test.each<[Record<string, unknown>, string]>([
    [{ freq: 'YEARLY', byday: '1MO' }, 'freq YEARLY'],
    [{ freq: 'DAILY', interval: 2, byday: 'MO' }, 'interval 2'],
    [weekly('MO', { interval: 0 }), 'interval 0'],
    [weekly('MO', { interval: 1.5 }), 'interval 1.5'],
    [weekly('MO', { interval: 900 }), 'interval 900'],
    [{ bymonthday: 15, interval: 13 }, 'interval 13'],
    [weekly('MO', { count: 3 }), 'count 3'],
    [weekly('MO', { count: 'some', dtstart: '2026-11-02' }), 'count some'],
    [{ freq: 'MONTHLY', byday: 'MO', count: 3, dtstart: '2026-11-02' }, 'count 3'],
    [weekly('MO', { bymonthday: '2,3,4' }), 'bymonthday 2,3,4'],
    [{ freq: 'MONTHLY', bymonthday: '32' }, 'bymonthday 32'],
    [weekly('MO', { byweekno: '20' }), 'byweekno 20'],
    [{ freq: 'MONTHLY', byday: 'TU', bysetpos: 1 }, 'bysetpos 1'],
    [weekly('MO,SU', { interval: 2, wkst: 'SU' }), 'wkst SU'],
    [weekly('MO', { until: 'Christmas' }), 'until Christmas'],
    [weekly('MO', { valid_to: '31/12/2026' }), 'valid_to 31/12/2026'],
  ])('what cannot be read is left out and named: %j', (rule, part) => {
    expect(whenOf(rule)).toEqual({ times: [], unread: [part] });
  });

  test.each<[Record<string, unknown>, string]>([
    [weekly('MO,XX'), 'byday MO,XX'],
    [weekly('MO,1TU'), 'byday MO,1TU'],
    [weekly('MO', { valid_from: '2026-02-30' }), 'valid_from 2026-02-30'],
    [weekly('MO', { dtstart: 'soon' }), 'dtstart soon'],
  ])('or what is left is true without it: %j', (rule, part) => {
    expect(whenOf(rule)).toEqual({ times: [monday], unread: [part] });
  });

  test.each<Record<string, unknown>>([
    {},
    { freq: 'WEEKLY' },
    { freq: 'MONTHLY' },
    { valid_from: '2026-11-02' },
    { dtstart: '2026-11-02', until: '2026-12-21' },
    { freq: 'MONTHLY', byday: '6MO' },
  ])('what says no day is on none: %j', (rule) => {
    expect(whenOf(rule).times).toEqual([]);
  });

  it('the import says what it left out', () => {
    const how = recordReading();
    const of = { serviceId: countedId('service'), placeId: () => undefined, onlyPlace: undefined };
    const time = { opens_at: '10:00', closes_at: '11:00' };
    expect(readSessions([{ ...time, ...weekly('MO', { byweekno: '20' }) }], of, how)).toEqual([]);
    expect(how.notes).toEqual(['times: not read and left out: byweekno 20']);
  });

  it('DIR-17 of a schedule on several days each day has an id of its own', () => {
    const id = '2a3483ea-8966-4f50-9dc3-7bafa1e5c623';
    const time = { opens_at: '10:00', closes_at: '11:00' };
    const feed = fromOpenReferral({
      id,
      name: 'Play',
      organization: { id, name: 'Play' },
      schedules: [
        { ...time, id, byday: 'MO,WE' },
        { ...time, id: '3a3483ea-8966-4f50-9dc3-7bafa1e5c623', byday: 'MO,WE', opens_at: '09:00' },
      ],
    });
    const ids = feed?.sessions.map((session) => session.id) ?? [];
    expect(ids).toContain(`${id}-Monday`);
    expect(new Set(ids).size).toBe(4);
  });
});
