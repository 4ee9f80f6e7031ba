import { describe, expect, test } from 'vitest';
import { clockKeys, clocks } from './clocks.ts';
import { type ClockInput, mayPause } from './input.ts';
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

describe('settings', () => {
  test.each([
    ['45 calendar days', 'assessment', 'calendar-days', 45, '2027-01-08'],
    ['fewer working days', 'assessment', 'working-days', 20, '2026-12-22'],
    ['day 5 by the calendar, a Sunday', 'day-5', 'calendar-days', 5, '2026-11-29'],
    ['day 10 by the calendar', 'day-10', 'calendar-days', 10, '2026-12-04'],
    ['a review after 12 weeks', 'taf-review', 'weeks', 12, '2027-02-16'],
    ['a look after 3 months', 'family-outreach', 'months', 3, '2027-02-24'],
  ] as const)('CLK-13: %s', (_, clock, unit, count, due) => {
    const limits = [{ clock, unit, count }];
    expect(read({ clock, now: startedAt }, { limits }).dueOn).toBe(due);
    expect(read({ clock: 'lado', now: startedAt }, { limits }).dueOn).toBe('2026-11-25');
  });

  test.each([
    [
      'a clock that is set twice',
      { limits: [5, 4].map((count) => ({ clock: 'day-5', unit: 'working-days', count })) },
      'The clock "day-5" is set twice.',
    ],
    [
      'a limit that is longer than it may be',
      { limits: [{ clock: 'assessment', unit: 'working-days', count: 46 }] },
      'The clock "assessment" may be at most 45 of that unit.',
    ],
    [
      'a unit that its clock does not have',
      { limits: [{ clock: 'taf-review', unit: 'months', count: 1 }] },
      'The clock "taf-review" cannot be set in that unit.',
    ],
    [
      'a pause of a clock in law',
      { mayPause: ['assessment'] },
      'The clock "assessment" may not be paused: it is not a local one.',
    ],
  ])('CLK-13: settings are refused with %s', (_, settings, message) => {
    const { success, error } = ClockParameters.safeParse({
      ...defaultClockParameters,
      ...settings,
    });
    expect(success).toBe(false);
    expect(error?.issues.map((issue) => issue.message)).toEqual([message]);
  });
});

describe('pauses', () => {
  const settings = { mayPause: ['day-5', 'taf-review'] };
  const pause = (from: string, to?: string) => ({ pauses: [to ? { from, to } : { from }] });

  test.each([
    ['no pause', {}, '2026-12-01'],
    [
      'from Thursday to Friday: Thursday does not count',
      pause('2026-11-26T09:00:00Z', '2026-11-27T15:00:00Z'),
      '2026-12-02',
    ],
    [
      'begun and ended on one day: every day counts',
      pause('2026-11-26T09:00:00Z', '2026-11-26T15:00:00Z'),
      '2026-12-01',
    ],
    [
      'over the weekend only: it would not have counted',
      pause('2026-11-28T09:00:00Z', '2026-11-30T00:00:00Z'),
      '2026-12-01',
    ],
    [
      'on the day it started: day 0 never counts',
      pause('2026-11-24T11:00:00Z', '2026-11-25T09:00:00Z'),
      '2026-12-01',
    ],
  ])('CLK-15: a local clock of 5 working days, %s', (_, pauses, due) => {
    expect(read({ clock: 'day-5', now: '2026-11-30T10:00:00Z', ...pauses }, settings).dueOn).toBe(
      due,
    );
  });

  test('CLK-15: two pauses that overlap take each day out once', () => {
    const pauses = [
      { from: '2026-11-25T09:00:00Z', to: '2026-11-27T09:00:00Z' },
      { from: '2026-11-26T09:00:00Z', to: '2026-11-27T09:00:00Z' },
    ];
    expect(read({ clock: 'day-5', now: '2026-11-30T10:00:00Z', pauses }, settings).dueOn).toBe(
      '2026-12-03',
    );
  });

  test('CLK-15: an open pause is said, with what it needs', () => {
    const reading = read(
      { clock: 'day-5', now: '2026-12-09T10:00:00Z', ...pause('2026-11-26T09:00:00Z') },
      settings,
    );
    expect(reading).toMatchObject({ outcome: 'paused', breached: false, dueOn: '2026-12-15' });
    expect(reading.because).toContain('The days of its pauses do not count.');
    expect(reading.mustRecord.at(-1)).toBe('Why it is paused, who agreed to that, and until when');
  });

  test('CLK-15: what was late before the pause stays late', () => {
    const reading = read(
      { clock: 'day-5', now: '2026-12-09T10:00:00Z', ...pause('2026-12-02T09:00:00Z') },
      settings,
    );
    expect(reading.outcome).toBe('breached');
  });

  test.each(clockKeys)(
    'CLK-15: %s pauses only where it is local and the partnership says so',
    (clock) => {
      expect(mayPause(clock, clockKeys)).toBe(clocks[clock].kind === 'local');
      expect(mayPause(clock, [])).toBe(false);
      const pauses = [{ from: '2026-11-24T10:00:00Z', to: '2026-11-30T10:00:00Z' }];
      const given = read({ clock, now: '2026-12-01T10:00:00Z', pauses });
      const without = read({ clock, now: '2026-12-01T10:00:00Z' });
      const sentence =
        'A pause was given, but this clock does not pause, not even while agreement is sought: its days count.';
      expect({ ...given, because: given.because.filter((reason) => reason !== sentence) }).toEqual(
        without,
      );
      expect(given.because).toContain(sentence);
    },
  );
});
