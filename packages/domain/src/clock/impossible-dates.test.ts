import { describe, expect, test } from 'vitest';
import { ClockInput } from './input.ts';
import { ClockParameters, defaultClockParameters } from './parameters.ts';
import { readClock } from './read-clock.ts';

const startedAt = '2026-11-24T10:00:00Z';
const read = (
  input: Partial<ClockInput> & Pick<ClockInput, 'clock' | 'now'>,
  settings: Record<string, unknown> = {},
) =>
  readClock(
    { startedAt, ...input },
    ClockParameters.parse({ ...defaultClockParameters, ...settings }),
  );

describe('dates that cannot be', () => {
  const now = '2026-11-26T10:00:00Z';
  test.each([
    ['starts after now', { startedAt: '2026-11-26T10:00:00.001Z' }, 'It starts after now.'],
    [
      'ended before it started',
      { endedAt: '2026-11-24T09:59:59.999Z' },
      'It ended before it started.',
    ],
    ['ended after now', { endedAt: '2026-11-26T10:00:00.001Z' }, 'It ended after now.'],
    [
      'a pause before the start',
      { pauses: [{ from: '2026-11-24T09:59:59.999Z' }] },
      'A pause begins before the clock starts.',
    ],
    [
      'a pause after now',
      { pauses: [{ from: '2026-11-26T10:00:00.001Z' }] },
      'A pause lies after now.',
    ],
    [
      'a pause that ends after now',
      { pauses: [{ from: now, to: '2026-11-26T10:00:00.001Z' }] },
      'A pause lies after now.',
    ],
    [
      'a pause that ends before it begins',
      { pauses: [{ from: now, to: '2026-11-25T10:00:00Z' }] },
      'A pause ends before it begins.',
    ],
    [
      'a year nobody means',
      { startedAt: '0026-11-24T10:00:00Z' },
      'A moment is not one, or lies before 1990 or after 2099.',
    ],
    [
      'the end of the years',
      { endedAt: '2100-01-01T00:00:00Z' },
      'A moment is not one, or lies before 1990 or after 2099.',
    ],
    [
      'no moment at all',
      { startedAt: 'soon' },
      'A moment is not one, or lies before 1990 or after 2099.',
    ],
  ])('CLK-14: %s', (_, wrong, problem) => {
    const reading = read({ clock: 'lado', now, ...wrong });
    expect(reading).toMatchObject({
      outcome: 'check-dates',
      breached: true,
      dueAt: null,
      took: null,
    });
    expect(reading.because).toEqual([problem, 'Until the dates are put right it counts as late.']);
    expect(reading.nextStep).toContain('Put the dates right.');
  });

  test.each([
    [
      'everything at one moment',
      { startedAt: now, endedAt: now, pauses: [{ from: now, to: now }] },
    ],
    ['the first moment of 1990', { startedAt: '1990-01-01T00:00:00Z' }],
  ])('CLK-14: %s is possible', (_, right) => {
    expect(read({ clock: 'lado', now, ...right }).outcome).not.toBe('check-dates');
  });

  test.each([
    ['an unknown clock', { clock: 'tea' }],
    ['an unknown field', { clock: 'lado', colour: 'red' }],
    ['a moment without an offset', { clock: 'lado', now: '2026-11-24T10:00:00' }],
    ['a day that does not exist', { clock: 'lado', now: '2026-02-30T10:00:00Z' }],
    ['a number for a moment', { clock: 'lado', now: 5 }],
    ['a pause without a beginning', { clock: 'lado', pauses: [{ to: now }] }],
  ])('CLK-14: %s is refused', (_, wrong) => {
    expect(ClockInput.safeParse({ startedAt, now, ...wrong }).success).toBe(false);
  });

  test('CLK-14: a moment with an offset is the same moment', () => {
    const input = {
      clock: 'lado',
      startedAt: '2026-07-08T00:30:00+01:00',
      now: '2026-07-08T12:00:00+01:00',
    };
    expect(readClock(ClockInput.parse(input), defaultClockParameters).dueOn).toBe('2026-07-09');
  });
});
