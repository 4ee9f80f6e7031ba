import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day } from '../clock/day.ts';
import { nthDay } from './nth-day.ts';
import type { ServiceSession } from './service.ts';
import { sessionOn } from './session-on.ts';
import { weekdays } from './weekday.ts';

type Times = Pick<ServiceSession, 'weekday' | 'everyWeeks' | 'monthly'>[];

const weekly = fc.record({ everyWeeks: fc.integer({ min: 1, max: 52 }) });
const monthly = fc.record({
  monthly: fc.record(
    {
      every: fc.integer({ min: 2, max: 12 }),
      weeks: fc.subarray([1, 2, 3, 4, 5, -1, -2], { minLength: 1 }),
      days: fc.subarray([1, 8, 15, 29, 30, 31, -1], { minLength: 1 }),
    },
    { requiredKeys: [] },
  ),
});
const times = fc
  .tuple(fc.oneof(weekly, monthly), fc.subarray([...weekdays], { minLength: 1 }))
  .map(([rule, days]): Times => days.map((weekday) => ({ weekday, ...rule })));

function walkedTo(of: Times, from: Day, day: Day, n: number): Day | undefined {
  let left = n;
  for (let later = 0; later < 800; later += 1) {
    const each = addDays(day, later);
    const on = of.filter((when) => {
      const session = { ...when, from, opens: '10:00', closes: '11:00' };
      return sessionOn(session, each, null) !== 'off';
    });
    left -= on.length;
    if (left <= 0) return each;
  }
  return undefined;
}

test('DIR-41 the nth day is the one that a walk from day to day comes to', () => {
  const upTo = (max: number) => fc.integer({ min: 0, max });
  fc.assert(
    fc.property(times, upTo(900), upTo(60), upTo(9), (of, start, later, n) => {
      const from = addDays('2024-01-01', start);
      const day = addDays(from, later);
      const walked = walkedTo(of, from, day, n + 1);
      fc.pre(walked !== undefined);
      expect(nthDay(of, { from, day, n: n + 1 })).toBe(walked);
    }),
    { numRuns: 50 },
  );
});
