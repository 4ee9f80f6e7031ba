import { describe, expect, test } from 'vitest';
import { limitCases, sampleParameters } from './cases.ts';
import { clockKeys, clocks } from './clocks.ts';
import { dayCases } from './day-cases.ts';
import { clockKindLabels, countedUnitLabels, countedUnits } from './definition.ts';
import type { ClockInput } from './input.ts';
import { ClockParameters, defaultClockParameters, longestSetting } from './parameters.ts';
import { readClock } from './read-clock.ts';
import { readingCases } from './reading-cases.ts';

const startedAt = '2026-11-24T10:00:00Z';
const later = (moment: string, milliseconds: number) =>
  new Date(Date.parse(moment) + milliseconds).toISOString();
const read = (input: Partial<ClockInput> & Pick<ClockInput, 'clock' | 'now'>, settings = {}) =>
  readClock(
    { startedAt, ...input },
    ClockParameters.parse({ ...defaultClockParameters, ...settings }),
  );

describe('the table of clocks', () => {
  test('CLK-12: keys and definitions are the same clocks, each with a rule of its own', () => {
    expect([...clockKeys].toSorted()).toEqual(Object.keys(clocks).toSorted());
    expect(new Set(clockKeys.map((key) => clocks[key].rule)).size).toBe(clockKeys.length);
  });

  test.each(clockKeys)('CLK-12: %s speaks in whole sentences and says what to record', (key) => {
    const { todo, late, mustRecord, kind } = clocks[key];
    for (const sentence of [todo, late]) expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(mustRecord.length).toBeGreaterThan(0);
    expect(clockKindLabels[kind]).toBeTruthy();
  });

  test.each(clockKeys)('CLK-13: %s can be set only to what it allows, if at all', (clock) => {
    for (const unit of countedUnits) {
      const longest = longestSetting(clock, unit);
      const setTo = (count: number) =>
        ClockParameters.safeParse({ ...defaultClockParameters, limits: [{ clock, unit, count }] });
      expect(countedUnitLabels[unit]).toBeTruthy();
      expect(setTo(longest ?? 1).success).toBe(longest !== null);
      expect(setTo((longest ?? 1) + 1).success).toBe(false);
      expect(setTo(0).success).toBe(false);
    }
  });
});

describe('limits', () => {
  test.each(limitCases.cases)('$id: $name', ({ id, facts, expected }) => {
    const at = (now: string) => readClock({ ...facts, now }, sampleParameters);
    const last = at(expected.lastMoment);
    expect(last).toMatchObject({ rule: id, dueAt: expected.lastMoment, breached: false });
    expect(last.outcome).toBe('due-today');
    expect(at(later(expected.lastMoment, -1)).outcome).toBe('due-today');
    expect(at(later(expected.lastMoment, 1)).outcome).toBe(expected.after);
  });

  test('CLK-12: every clock but danger stands in the table of limits', () => {
    expect(['danger', ...limitCases.cases.map(({ facts }) => facts.clock)]).toEqual([...clockKeys]);
  });

  test.each(dayCases.cases)('$id: $name', ({ facts, expected }) => {
    expect(readClock({ ...facts, now: facts.startedAt }, sampleParameters).dueAt).toBe(
      expected.lastMoment,
    );
  });

  test.each([
    [
      'no school calendar, on a Tuesday',
      'operation-encompass',
      '2026-11-24T10:00:00Z',
      '2026-11-25T08:29:59.999Z',
    ],
    [
      'no school calendar, on Christmas Eve',
      'operation-encompass',
      '2026-12-24T10:00:00Z',
      '2026-12-29T08:29:59.999Z',
    ],
    [
      'no school calendar: six weeks for a half term',
      'solution-circles',
      startedAt,
      '2027-01-05T23:59:59.999Z',
    ],
    ['no meetings: five working days', 'pit-stop-item', startedAt, '2026-12-01T23:59:59.999Z'],
  ] as const)('CLK-11: nothing set, %s', (_, clock, from, due) => {
    expect(read({ clock, startedAt: from, now: from }).dueAt).toBe(due);
  });

  test('CLK-R25: a meeting after the fifth working day is too late for an item', () => {
    const meetings = { time: '09:30', weekdays: ['monday'] };
    const item = { clock: 'pit-stop-item', startedAt: '2026-12-21T10:00:00Z' } as const;
    expect(read({ ...item, now: item.startedAt }, { meetings }).dueAt).toBe(
      '2026-12-30T23:59:59.999Z',
    );
  });
});

describe('readings', () => {
  test.each(readingCases.cases)('$id: $name', ({ facts, expected }) => {
    expect(readClock(facts, defaultClockParameters)).toMatchObject(expected);
  });

  test('CLK-16: a running clock, in full', () => {
    expect(read({ clock: 'assessment', now: '2027-01-20T10:00:00Z' })).toEqual({
      outcome: 'running',
      rule: 'CLK-R4',
      clock: 'assessment',
      kind: 'statutory-guidance',
      dueAt: '2027-01-29T23:59:59.999Z',
      dueOn: '2027-01-29',
      latestAt: null,
      latestOn: null,
      breached: false,
      remaining: { workingDays: 7, calendarDays: 9, hours: 229 },
      overdue: { workingDays: 0, calendarDays: 0, hours: 0 },
      took: { workingDays: 38, calendarDays: 57, hours: 1368 },
      because: [
        'It runs from the referral, not the first contact and not the start of the assessment: Tuesday 24 November 2026, 10:00 in London.',
        'The limit is the end of the 45th working day; the day it started is day 0.',
        'So it is due by Friday 29 January 2027, 23:59.',
        'It is read as of Wednesday 20 January 2027, 10:00 in London.',
      ],
      mustRecord: ['When it was finished, by whom and what was decided'],
      nextStep:
        'Finish it as soon as the child needs: the limit is the most it may take, and many are done sooner. It is due by Friday 29 January 2027.',
      version: 'clock-2',
    });
  });

  test('CLK-16: a clock that is late says by how much, and asks for the reason', () => {
    const reading = read({ clock: 'acknowledge', now: '2026-11-30T12:00:00Z' });
    expect(reading).toMatchObject({
      outcome: 'breached',
      remaining: { workingDays: 0, calendarDays: 0, hours: 0 },
      overdue: { workingDays: 3, calendarDays: 5, hours: 108 },
      nextStep: 'Tell the team manager today, write why it is late, and do it now.',
    });
    expect(reading.mustRecord.at(-1)).toBe('Why it is late, and which manager was told');
  });

  test.each([
    ['done', 'danger', '2026-11-24T10:02:00Z', 'Nothing more for this clock'],
    ['done-in-time', 'acknowledge', '2026-11-25T10:00:00Z', 'Nothing more for this clock'],
    ['done-late', 'acknowledge', '2026-11-26T00:00:00Z', 'It was done late: write why'],
  ] as const)('CLK-16: %s has nothing left to run', (outcome, clock, endedAt, words) => {
    const reading = read({ clock, now: '2026-12-01T10:00:00Z', endedAt });
    expect(reading.outcome).toBe(outcome);
    expect(reading.remaining).toEqual({ workingDays: 0, calendarDays: 0, hours: 0 });
    expect(reading.overdue).toEqual(reading.remaining);
    expect(reading.nextStep).toContain(words);
  });

  test('CLK-16: an aim shows the most that is allowed beside it', () => {
    const reading = read({ clock: 'taf-review', now: startedAt });
    expect(reading).toMatchObject({ dueOn: '2027-01-05', latestOn: '2027-02-16' });
    expect(reading.because).toContain(
      'That is the aim; the most that is allowed is Tuesday 16 February 2027.',
    );
  });

  test.each([
    ['acknowledge', 'The limit is the end of the next working day.'],
    ['strategy-discussion', 'The limit is the end of the same day.'],
    ['taf-review', 'The limit is 6 weeks, to the end of the day.'],
    ['referral-trends', 'The limit is 1 week, to the end of the day.'],
    [
      'subject-access',
      'The limit is 1 month: the same day of the month, or its last day where the month is shorter.',
    ],
    ['data-breach', 'The limit is 72 hours on the clock, nights and weekends included.'],
    ['danger', 'There is no time to wait: it is done at once.'],
    ['pit-stop-item', 'The limit is the next meeting, and at most the end of the 5th working day.'],
  ] as const)('CLK-16: %s says how its limit was read', (clock, sentence) => {
    expect(read({ clock, now: startedAt }).because[1]).toBe(sentence);
  });

  test.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [4, '4th'],
    [11, '11th'],
    [12, '12th'],
    [13, '13th'],
    [21, '21st'],
    [32, '32nd'],
    [43, '43rd'],
  ])('CLK-16: %i days are the %s', (count, ordinal) => {
    const limits = [{ clock: 'assessment', unit: 'calendar-days', count }];
    expect(read({ clock: 'assessment', now: startedAt }, { limits }).because[1]).toContain(ordinal);
  });

  test('CLK-2: a due date past the known bank holidays says so', () => {
    const [from, before] = ['2035-12-20T10:00:00Z', '2018-12-20T10:00:00Z'];
    expect(read({ clock: 'assessment', startedAt: from, now: from }).because).toContainEqual(
      expect.stringContaining('The list of bank holidays ends on Monday 31 December 2035.'),
    );
    expect(read({ clock: 'assessment', startedAt: before, now: before }).because).toContainEqual(
      expect.stringContaining('known only from Tuesday 1 January 2019:'),
    );
  });
});
