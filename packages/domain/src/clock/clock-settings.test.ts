import { describe, expect, test } from 'vitest';
import { sampleParameters } from './cases.ts';
import { clockKeys } from './clocks.ts';
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
      'a pause of a clock of social care',
      { mayPause: ['assessment'] },
      'The clock "assessment" may not be paused: no rule says so.',
    ],
    [
      'a pause of the domestic abuse hold',
      { mayPause: ['hub-programme', 'second-risk-assessment'] },
      'The clock "second-risk-assessment" may not be paused: no rule says so.',
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
  // A week, so that a case stays short.
  const settings = {
    mayPause: ['hub-programme'],
    limits: [{ clock: 'hub-programme', unit: 'weeks', count: 1 }],
  };
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
      'over the weekend: two days',
      pause('2026-11-28T09:00:00Z', '2026-11-30T00:00:00Z'),
      '2026-12-03',
    ],
    [
      'on the day it started: day 0 never counts',
      pause('2026-11-24T11:00:00Z', '2026-11-25T09:00:00Z'),
      '2026-12-01',
    ],
  ])('CLK-15: a programme reviewed after a week, %s', (_, pauses, due) => {
    const input = { clock: 'hub-programme', now: '2026-11-30T10:00:00Z', ...pauses } as const;
    expect(read(input, settings).dueOn).toBe(due);
  });

  test('CLK-15: two pauses that overlap take each day out once', () => {
    const pauses = [
      { from: '2026-11-25T09:00:00Z', to: '2026-11-27T09:00:00Z' },
      { from: '2026-11-26T09:00:00Z', to: '2026-11-27T09:00:00Z' },
    ];
    const input = { clock: 'hub-programme', now: '2026-11-30T10:00:00Z', pauses } as const;
    expect(read(input, settings).dueOn).toBe('2026-12-03');
  });

  test('CLK-15: an open pause is said, with what it needs', () => {
    const reading = read(
      { clock: 'hub-programme', now: '2026-12-09T10:00:00Z', ...pause('2026-11-26T09:00:00Z') },
      settings,
    );
    expect(reading).toMatchObject({ outcome: 'paused', breached: false, dueOn: '2026-12-15' });
    expect(reading.because).toContain('The days of its pauses do not count.');
    expect(reading.mustRecord.at(-1)).toBe('Why it is paused, who agreed to that, and until when');
  });

  test('CLK-15: what was due before the pause stays due', () => {
    const reading = read(
      { clock: 'hub-programme', now: '2026-12-09T10:00:00Z', ...pause('2026-12-02T09:00:00Z') },
      settings,
    );
    expect(reading.outcome).toBe('review-due');
  });

  test.each(clockKeys)(
    'CLK-15: %s pauses only where its row and the partnership say so',
    (clock) => {
      expect(mayPause(clock, clockKeys)).toBe(clock === 'hub-programme');
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

  test('CLK-15, CLK-R24: the hold for a second risk assessment runs on, whatever was set before', () => {
    // Settings as they were kept before a row had to say that it may pause.
    const kept = { ...defaultClockParameters, mayPause: [...clockKeys] };
    const hold = {
      clock: 'second-risk-assessment' as const,
      startedAt: '2026-11-20T10:00:00Z',
      pauses: [{ from: '2026-11-20T11:00:00Z' }],
    };
    const at = (now: string) => readClock({ ...hold, now }, kept);
    expect(at('2026-11-23T23:59:59.999Z')).toMatchObject({ outcome: 'due-today', breached: false });
    expect(at('2026-11-24T00:00:00Z')).toMatchObject({ outcome: 'breached', breached: true });
    expect(at('2026-12-25T10:00:00Z')).toMatchObject({
      outcome: 'breached',
      nextStep:
        'Talk to the front door now; it does not wait for the second assessment any longer.',
    });
  });

  test('CLK-15, CLK-R25: an item that is paused is late at its meeting, and says that its days count', () => {
    const settings = { ...sampleParameters, mayPause: [...clockKeys] };
    const pauses = [{ from: '2026-11-24T11:00:00Z' }];
    const input = { clock: 'pit-stop-item', startedAt, pauses } as const;
    const reading = readClock({ ...input, now: '2026-11-27T09:30:00.001Z' }, settings);
    expect(reading.outcome).toBe('breached');
    expect(reading.because).toContain(
      'A pause was given, but this clock does not pause, not even while agreement is sought: its days count.',
    );
    expect(reading.because).not.toContain('The days of its pauses do not count.');
  });
});
