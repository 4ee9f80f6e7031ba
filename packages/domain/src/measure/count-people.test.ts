import { describe, expect, test } from 'vitest';
import {
  countAttendance,
  countDiscussions,
  countEachOnce,
  countOpen,
  countOpened,
  countPlansLed,
  countSupport,
} from './count-people.ts';
import { figureOf } from './figure.ts';
import type { Flow } from './period.ts';
import type { Discussion, OpenRow, SupportRow } from './rows.ts';

const march: Flow = { kind: 'flow', from: '2026-03-01', to: '2026-03-31' };

describe('children discussed', () => {
  const heard = (child: string, meeting: string, more: Partial<Discussion> = {}): Discussion => ({
    child,
    item: `${child}-1`,
    meeting,
    on: '2026-03-10',
    sharedWithSocialCare: 'no',
    ...more,
  });
  const count = (rows: Discussion[]) => {
    const { M1, M2, M3 } = countDiscussions(rows, march);
    return {
      children: M1.denominator,
      notPassedOn: M1.numerator,
      passedOn: M2.numerator,
      repeat: M3.numerator,
      notKnown: M1.notKnown,
    };
  };

  test.each([
    [
      'a child heard once',
      [heard('a', '1')],
      { children: 1, notPassedOn: 1, passedOn: 0, repeat: 0, notKnown: 0 },
    ],
    [
      'one item carried over is one occasion',
      [heard('a', '1'), heard('a', '2')],
      { children: 1, notPassedOn: 1, passedOn: 0, repeat: 0, notKnown: 0 },
    ],
    [
      'two items at one meeting are one occasion',
      [heard('a', '1'), heard('a', '1', { item: 'a-2' })],
      { children: 1, notPassedOn: 1, passedOn: 0, repeat: 0, notKnown: 0 },
    ],
    [
      'two items at two meetings are a repeat',
      [heard('a', '1'), heard('a', '2', { item: 'a-2' })],
      { children: 1, notPassedOn: 1, passedOn: 0, repeat: 1, notKnown: 0 },
    ],
    [
      'passed on once is passed on',
      [heard('a', '1'), heard('a', '2', { item: 'a-2', sharedWithSocialCare: 'yes' })],
      { children: 1, notPassedOn: 0, passedOn: 1, repeat: 1, notKnown: 0 },
    ],
    [
      'not known is neither',
      [heard('a', '1', { sharedWithSocialCare: 'unknown' }), heard('b', '1')],
      { children: 2, notPassedOn: 1, passedOn: 0, repeat: 0, notKnown: 1 },
    ],
    [
      'not known once is not diverted',
      [heard('a', '1', { sharedWithSocialCare: 'unknown' }), heard('a', '1')],
      { children: 1, notPassedOn: 0, passedOn: 0, repeat: 0, notKnown: 1 },
    ],
    [
      'outside the period',
      [heard('a', '1', { on: '2026-02-28' }), heard('b', '1', { on: '2026-04-01' })],
      { children: 0, notPassedOn: 0, passedOn: 0, repeat: 0, notKnown: 0 },
    ],
    [
      'the other occasion lies outside the period',
      [heard('a', '1'), heard('a', '2', { item: 'a-2', on: '2026-04-01' })],
      { children: 1, notPassedOn: 1, passedOn: 0, repeat: 0, notKnown: 0 },
    ],
  ])('MEA-10: %s', (_, rows, expected) => {
    expect(count(rows)).toEqual(expected);
  });

  test('MEA-M1: 125 children, 11 passed on, 11 others seen again: 91.2 and 8.8 and 8.8 per cent', () => {
    const rows = Array.from({ length: 125 }, (_, index) =>
      heard(`c${index}`, '1', { sharedWithSocialCare: index < 11 ? 'yes' : 'no' }),
    );
    const again = rows
      .slice(20, 31)
      .map((row) => ({ ...row, item: `${row.child}-2`, meeting: '2' }));
    const { M1, M2, M3 } = countDiscussions([...rows, ...again], march);
    expect([M1, M2, M3].map((counts) => figureOf(counts).shown)).toEqual(['91.2%', '8.8%', '8.8%']);
  });
});

describe('open work', () => {
  const open = (
    child: string,
    family: string,
    openedOn: string,
    closedOn: string | null = null,
  ): OpenRow => ({ child, family, openedOn, closedOn });

  test.each([
    ['opened on the day', open('a', 'f', '2026-06-30'), 1],
    ['opened the day after', open('a', 'f', '2026-07-01'), 0],
    ['closed on the day', open('a', 'f', '2026-06-01', '2026-06-30'), 0],
    ['closed the day after', open('a', 'f', '2026-06-01', '2026-07-01'), 1],
  ])('MEA-M11a: %s', (_, row, children) => {
    expect(countOpen([row], '2026-06-30').M11a.numerator).toBe(children);
  });

  test('MEA-M11c: a child open twice counts once, and so does a family', () => {
    const rows = [
      open('a', 'f', '2026-01-01'),
      open('a', 'f', '2026-02-01'),
      open('b', 'f', '2026-02-01'),
      open('c', 'g', '2026-02-01'),
    ];
    const { M11a, M11b, M11c } = countOpen(rows, '2026-06-30');
    expect([M11a, M11b, M11c].map((counts) => figureOf(counts).shown)).toEqual(['3', '2', '1.50']);
  });

  test('MEA-M11d: a child opened again, or to a second team, is one child', () => {
    const rows = [
      open('a', 'f', '2026-03-01', '2026-03-10'),
      open('a', 'f', '2026-03-20'),
      open('a', 'f', '2026-03-20'),
      open('b', 'f', '2026-03-31'),
      open('c', 'g', '2026-02-28'),
      open('c', 'g', '2026-04-01'),
    ];
    expect(countOpened(rows, march)).toEqual({ measure: 'M11d', period: march, numerator: 2 });
    const quarter = { ...march, from: '2026-02-01', to: '2026-04-30' };
    expect(countOpened(rows, quarter).numerator).toBe(3);
    expect(figureOf(countOpened(rows, quarter)).shown).toBe('1');
  });

  test('MEA-M18: plans led by partners; not known is not a partner', () => {
    const rows = (['partner', 'partner', 'council', 'unknown'] as const).map((ledBy) => ({
      ledBy,
    }));
    const counts = countPlansLed(rows, '2026-06-30');
    expect(counts.notKnown).toBe(1);
    expect(figureOf(counts).shown).toBe('50%');
  });

  test('MEA-M19: pupils under 95 per cent; those of whom it is not known are asked about, not counted', () => {
    const pupil = (attendance: number, knownToServices: 'yes' | 'no' | 'unknown') => ({
      attendance,
      knownToServices,
    });
    const rows = [
      pupil(95, 'no'),
      pupil(94.9, 'no'),
      pupil(0, 'no'),
      pupil(94.9, 'yes'),
      pupil(94.9, 'unknown'),
      pupil(95, 'unknown'),
    ];
    expect(countAttendance(rows, '2026-06-30')).toMatchObject({ numerator: 2, notKnown: 1 });
  });
});

describe('families and people', () => {
  const referred = (more: Partial<SupportRow> = {}): SupportRow => ({
    on: '2026-03-10',
    hadSupportBefore: 'no',
    steppedUp: 'no',
    ...more,
  });

  test('MEA-M10a, MEA-M10b: each referral counts, above the line as below it', () => {
    const again = referred({ hadSupportBefore: 'yes' });
    const rows = [
      again,
      again,
      referred({ hadSupportBefore: 'unknown', steppedUp: 'yes' }),
      referred({ hadSupportBefore: 'unknown' }),
      referred({ on: '2026-04-01', steppedUp: 'yes' }),
    ];
    expect(countSupport(rows, march)).toEqual({
      M10a: { measure: 'M10a', period: march, numerator: 2, denominator: 4, notKnown: 2 },
      M10b: { measure: 'M10b', period: march, numerator: 1, denominator: 4, notKnown: 0 },
    });
  });

  test('MEA-M10a, MEA-M10b: all four referrals of one family came again and were stepped up: 100 per cent', () => {
    const four = Array(4).fill(referred({ hadSupportBefore: 'yes', steppedUp: 'yes' }));
    const { M10a, M10b } = countSupport(four, march);
    expect([M10a, M10b].map((counts) => figureOf(counts).shown)).toEqual(['100.0%', '100.0%']);
  });

  test('MEA-M10a, MEA-M10b: 284 referrals, 5 again and 14 stepped up, counted from their rows: 1.8 and 4.9 per cent', () => {
    const rows = Array.from({ length: 284 }, (_, index) =>
      referred({
        hadSupportBefore: index < 5 ? 'yes' : 'no',
        steppedUp: index >= 270 ? 'yes' : 'no',
      }),
    );
    const { M10a, M10b } = countSupport(rows, march);
    expect([M10a, M10b].map((counts) => figureOf(counts).shown)).toEqual(['1.8%', '4.9%']);
    expect([M10a, M10b].map((counts) => figureOf(counts).unit)).toEqual(['referral', 'referral']);
  });

  test.each(['M12b', 'M13', 'M16a', 'M16b'] as const)('MEA-10: %s counts each once', (measure) => {
    const rows = ['a', 'a', 'b'].map((who) => ({ who, on: '2026-03-31' }));
    const counts = countEachOnce(measure, [...rows, { who: 'c', on: '2026-04-01' }], march);
    expect(counts).toEqual({ measure, period: march, numerator: 2 });
  });
});
