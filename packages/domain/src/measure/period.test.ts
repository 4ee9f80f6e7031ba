import { describe, expect, test } from 'vitest';
import { addCounts, checkEnds, checkParts } from './combine.ts';
import type { MeasureCounts } from './counts.ts';
import { type Flow, daysIn, inFlow, isLikeForLike, overlap, wholeMonths } from './period.ts';

const flow = (from: string, to: string): Flow => ({ kind: 'flow', from, to });

describe('periods', () => {
  test.each([
    ['one month', '2026-03-01', '2026-03-31', 1],
    ['February of a leap year', '2028-02-01', '2028-02-29', 1],
    ['February of a leap year less its last day', '2028-02-01', '2028-02-28', null],
    ['over the new year', '2025-11-01', '2026-01-31', 3],
    ['a year', '2026-01-01', '2026-12-31', 12],
    ['from the second day', '2026-03-02', '2026-03-31', null],
    ['a day into the next month', '2026-03-01', '2026-04-01', null],
  ])('MEA-3: whole months, %s', (_, from, to, months) => {
    expect(wholeMonths(flow(from, to))).toBe(months);
  });

  test.each([
    ['the same months a year later', '2023-03-01', '2023-08-31', '2024-03-01', '2024-08-31', true],
    [
      'the same months two years later',
      '2023-03-01',
      '2023-08-31',
      '2025-03-01',
      '2025-08-31',
      false,
    ],
    [
      'February against February of a leap year',
      '2027-02-01',
      '2027-02-28',
      '2028-02-01',
      '2028-02-29',
      true,
    ],
    ['a whole year against the next', '2024-01-01', '2024-12-31', '2025-01-01', '2025-12-31', true],
    [
      'over the new year, a year later',
      '2023-11-01',
      '2024-01-31',
      '2024-11-01',
      '2025-01-31',
      true,
    ],
    ['one month later', '2023-03-01', '2023-08-31', '2024-04-01', '2024-09-30', false],
    ['the six months that follow', '2023-03-01', '2023-08-31', '2023-09-01', '2024-02-29', false],
    ['the same time', '2024-03-01', '2024-08-31', '2024-03-01', '2024-08-31', false],
    ['a year earlier', '2024-03-01', '2024-08-31', '2023-03-01', '2023-08-31', false],
    [
      'more than a year, so that both share months',
      '2023-01-01',
      '2024-01-31',
      '2024-01-01',
      '2025-01-31',
      false,
    ],
    ['days that make no month', '2023-03-05', '2023-03-20', '2024-03-05', '2024-03-20', false],
  ])('MEA-3: like for like, %s', (_, from, to, laterFrom, laterTo, like) => {
    expect(isLikeForLike(flow(from, to), flow(laterFrom, laterTo))).toBe(like);
  });

  test.each([
    ['the day before', '2026-02-28', false],
    ['the first day', '2026-03-01', true],
    ['the last day', '2026-03-31', true],
    ['the day after', '2026-04-01', false],
  ])('MEA-3: in a period, %s', (_, day, inside) => {
    expect(inFlow(day, flow('2026-03-01', '2026-03-31'))).toBe(inside);
  });

  test('MEA-3: days are counted with both ends, and a shared day is an overlap', () => {
    expect(daysIn(flow('2026-03-01', '2026-03-01'))).toBe(1);
    expect(daysIn(flow('2025-05-01', '2025-06-30'))).toBe(61);
    expect(overlap(flow('2026-03-01', '2026-03-31'), flow('2026-03-31', '2026-04-30'))).toBe(true);
    expect(overlap(flow('2026-04-01', '2026-04-30'), flow('2026-03-01', '2026-03-31'))).toBe(false);
  });
});

describe('adding counts', () => {
  const march: MeasureCounts = {
    measure: 'N2',
    period: flow('2026-03-01', '2026-03-31'),
    numerator: 3,
    denominator: 8,
    notKnown: 1,
  };
  const april: MeasureCounts = {
    measure: 'N2',
    period: flow('2026-04-01', '2026-04-30'),
    numerator: 4,
    denominator: 9,
  };
  const both = {
    measure: 'N2',
    period: flow('2026-03-01', '2026-04-30'),
    numerator: 7,
    denominator: 17,
    notKnown: 1,
  };

  test('MEA-7: two months that follow each other, in either order', () => {
    expect(addCounts(march, april)).toEqual({ ok: true, counts: both });
    expect(addCounts(april, march)).toEqual({ ok: true, counts: both });
  });

  test('MEA-7: plain counts have no base to add', () => {
    const counts = (period: Flow): MeasureCounts => ({ measure: 'M9', period, numerator: 2 });
    expect(
      addCounts(counts(flow('2026-03-01', '2026-03-31')), counts(flow('2026-04-01', '2026-04-30'))),
    ).toEqual({
      ok: true,
      counts: {
        measure: 'M9',
        period: flow('2026-03-01', '2026-04-30'),
        numerator: 4,
        notKnown: 0,
      },
    });
  });

  const snapshot = { kind: 'snapshot', on: '2026-04-01' } as const;
  test.each<[string, MeasureCounts, MeasureCounts, string]>([
    ['two measures', march, { ...april, measure: 'M4' }, 'They are two different measures.'],
    [
      'snapshots',
      { measure: 'M11a', period: snapshot, numerator: 1 },
      { measure: 'M11a', period: snapshot, numerator: 1 },
      'A count on one day, a change or a middle is never added to another.',
    ],
    [
      'changes',
      { ...march, measure: 'M5' },
      { ...april, measure: 'M5' },
      'A count on one day, a change or a middle is never added to another.',
    ],
    [
      'middles',
      { ...march, measure: 'Q1' },
      { ...april, measure: 'Q1' },
      'A count on one day, a change or a middle is never added to another.',
    ],
    [
      'children',
      { ...march, measure: 'M1' },
      { ...april, measure: 'M1' },
      'The same people may be in both times: count them again over the whole time.',
    ],
    [
      'families',
      { ...march, measure: 'M13' },
      { ...april, measure: 'M13' },
      'The same people may be in both times: count them again over the whole time.',
    ],
    [
      'a period in words',
      march,
      { ...april, period: { kind: 'words', words: 'of April' } },
      'The period of one of them is not given as days.',
    ],
    [
      'the other period in words',
      { ...march, period: { kind: 'words', words: 'of March' } },
      april,
      'The period of one of them is not given as days.',
    ],
    [
      'a shared day',
      march,
      { ...april, period: flow('2026-03-31', '2026-04-30') },
      'They share days, which would be counted twice.',
    ],
    [
      'a day between',
      march,
      { ...april, period: flow('2026-04-02', '2026-04-30') },
      'There are days between them that neither counts.',
    ],
    [
      'one not counted',
      march,
      { measure: 'N2', period: april.period },
      'One of them was not counted.',
    ],
    [
      'the other not counted',
      { measure: 'N2', period: march.period },
      april,
      'One of them was not counted.',
    ],
  ])('MEA-7: refused, %s', (_, one, other, because) => {
    expect(addCounts(one, other)).toEqual({ ok: false, because });
  });
});

describe('parts', () => {
  test.each([
    [
      'as printed for early help',
      1311,
      [708, 312, 311],
      20,
      'The parts make 1,331, 20 too many for 1,311: show both, with a note.',
    ],
    ['health, both age groups', 662, [252, 278, 90, 42], 0, 'The parts make 662.'],
    ['one missing', 10, [4, 5], -1, 'The parts make 9, 1 too few for 10: show both, with a note.'],
    ['no parts of nothing', 0, [], 0, 'The parts make 0.'],
  ])('MEA-8: %s', (_, whole, parts, difference, because) => {
    const check = checkParts(whole, parts);
    expect(check).toMatchObject({
      difference,
      because,
      addsUp: difference === 0,
      sum: whole + difference,
    });
  });

  test.each([
    [
      '62 and 20 per cent leave 18',
      [62, 20],
      -18,
      '18 per cent are unexplained: show them as that.',
    ],
    ['33.8 and 66.2 make the whole', [33.8, 66.2], 0, 'The ends make 100 per cent.'],
    [
      'a thousand tenths, which no computer adds up exactly',
      Array.from({ length: 1000 }, () => 0.1),
      0,
      'The ends make 100 per cent.',
    ],
    [
      'more than all',
      [62, 40.5],
      2.5,
      'The ends make 2.5 per cent more than there can be: show them with a note.',
    ],
    [
      'thirds, rounded',
      [33.3, 33.3, 33.3],
      -0.1,
      'The ends make 99.9 per cent, as rounded shares may: show them with a note.',
    ],
    [
      'one share that is a tenth short, which no rounding explains',
      [99.9],
      -0.1,
      '0.1 per cent are unexplained: show them as that.',
    ],
    ['nothing', [], -100, '100 per cent are unexplained: show them as that.'],
  ])('MEA-8: the ends of cases, %s', (_, shares, difference, because) => {
    const addsUp = difference === 0;
    expect(checkEnds(shares)).toEqual({ addsUp, sum: 100 + difference, difference, because });
  });
});
