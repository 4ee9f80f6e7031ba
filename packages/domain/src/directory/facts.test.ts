import { expect, test } from 'vitest';
import { readAges } from './ages.ts';
import { readCost } from './cost.ts';
import { recordReading } from './testing/records.ts';
import { readClock, readMoment } from './times.ts';

test.each([
  [null, [], { kind: 'unknown' }],
  [undefined, null, { kind: 'unknown' }],
  [true, [], { kind: 'free' }],
  [false, [], { kind: 'paid' }],
  [null, [{ option: 'Ring to ask', amount: null }], { kind: 'unknown', text: 'Ring to ask' }],
  [null, [{ amount: '0.0' }], { kind: 'free' }],
  [null, [{ amount: '0' }, { amount: null, option: 'Lunch' }], { kind: 'unknown', text: 'Lunch' }],
  [
    null,
    [{ amount: '3.5', cost_type: 'Session' }],
    { kind: 'paid', amount: 3.5, text: '£3.50 session' },
  ],
  [
    true,
    [
      { option: 'Under 5', amount: 2 },
      { option: 'Others', amount: '£4' },
    ],
    { kind: 'paid', text: '£2 (Under 5); £4 (Others)' },
  ],
  [null, [{ amount: -1 }], { kind: 'unknown' }],
])('DIR-4 cost is free only where somebody said so: %j %j', (free, options, cost) => {
  expect(readCost(free, options, recordReading())).toEqual(cost);
});

test.each([
  [5, 11, { minAge: 5, maxAge: 11 }],
  ['5', '11', { minAge: 5, maxAge: 11 }],
  [0, 0, { minAge: 0, maxAge: 0 }],
  [0.5, null, { minAge: 0.5 }],
  [-1, -1, {}],
  [-1, 4, { maxAge: 4 }],
  [12, 5, {}],
  [3, 999, { minAge: 3 }],
  ['all', null, {}],
  [null, undefined, {}],
])('DIR-5 ages are ages, or unknown: %j to %j', (min, max, ages) => {
  expect(readAges(min, max, recordReading())).toEqual(ages);
});

test.each([
  ['10:00', '10:00'],
  ['9:30', '09:30'],
  ['09.30', '09:30'],
  ['09:30:00', '09:30'],
  ['9am', '09:00'],
  ['12.15 pm', '12:15'],
  ['12am', '00:00'],
  ['3 p.m.', '15:00'],
  ['24:00', null],
  ['13pm', null],
  ['10:75', null],
  ['9', null],
  ['noon', null],
  [null, null],
])('DIR-5 a time of day: %s', (given, expected) => {
  expect(readClock(given)).toBe(expected);
});

test.each([
  ['2021-01-13T12:48:54.730Z', '2021-01-13T12:48:54.730Z'],
  ['2025-09-02T12:06:15.654', '2025-09-02T12:06:15.654Z'],
  ['2025-09-02T12:06:15+01:00', '2025-09-02T11:06:15.000Z'],
  ['2025-09-02', '2025-09-02T00:00:00.000Z'],
  ['yesterday', null],
  ['2025-99-02', null],
  [null, null],
])('DIR-5 a moment, the same on every machine: %s', (given, expected) => {
  expect(readMoment(given)).toBe(expected);
});
