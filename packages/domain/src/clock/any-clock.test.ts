import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleParameters } from './cases.ts';
import { clockKeys } from './clocks.ts';
import { defaultClockParameters } from './parameters.ts';
import { readClock } from './read-clock.ts';
import { clockOutcomeLabels, clockOutcomes } from './reading.ts';

const later = (moment: string, milliseconds: number) =>
  new Date(Date.parse(moment) + milliseconds).toISOString();

describe('any clock at any time', () => {
  const moment = fc
    .date({ noInvalidDate: true, min: new Date('2019-01-01'), max: new Date('2036-12-31') })
    .map((date) => date.toISOString());
  const clock = fc.constantFrom(...clockKeys);
  const parameters = fc.constantFrom(sampleParameters, defaultClockParameters);

  test('CLK-12: it is total, and what it says hangs together', () => {
    const input = fc.record(
      {
        clock,
        startedAt: moment,
        now: moment,
        endedAt: moment,
        pauses: fc.array(fc.record({ from: moment, to: moment }, { requiredKeys: ['from'] }), {
          maxLength: 2,
        }),
      },
      { requiredKeys: ['clock', 'startedAt', 'now'] },
    );
    fc.assert(
      fc.property(input, parameters, (given, settings) => {
        const reading = readClock(given, settings);
        expect(clockOutcomes).toContain(reading.outcome);
        expect(clockOutcomeLabels[reading.outcome]).toBeTruthy();
        expect(reading.nextStep).toMatch(/\.$/);
        const late = reading.outcome === 'breached' || reading.outcome === 'done-late';
        const inTime = reading.outcome === 'running' || reading.outcome === 'due-today';
        expect([late && !reading.breached, inTime && reading.breached]).toEqual([false, false]);
        const dueAt = reading.dueAt ?? given.startedAt;
        expect(Date.parse(dueAt)).toBeGreaterThanOrEqual(Date.parse(given.startedAt));
      }),
    );
  });

  test('CLK-16: once late, a clock that is not done never looks in time again', () => {
    fc.assert(
      fc.property(
        clock,
        moment,
        fc.nat(4e9),
        fc.nat(4e9),
        parameters,
        (key, from, first, more, settings) => {
          const at = (gap: number) =>
            readClock({ clock: key, startedAt: from, now: later(from, gap) }, settings);
          const [early, late] = [at(first), at(first + more)];
          expect(early.dueAt).toBe(late.dueAt);
          expect(early.breached && !late.breached).toBe(false);
        },
      ),
    );
  });

  test('CLK-8: what starts later is never due earlier', () => {
    fc.assert(
      fc.property(clock, moment, fc.nat(4e9), parameters, (key, from, more, settings) => {
        const due = (at: string) =>
          Date.parse(readClock({ clock: key, startedAt: at, now: at }, settings).dueAt ?? '');
        expect(due(later(from, more))).toBeGreaterThanOrEqual(due(from));
      }),
    );
  });
});
