import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureCases } from './cases.ts';
import { claimsNotToRepeat } from './claims.ts';
import { MeasureCounts } from './counts.ts';
import { type MeasureDefinition, formulas, measureUnitLabels, measureUnits } from './definition.ts';
import { figureOf, publishCaveat } from './figure.ts';
import { measureIds, measures } from './measures.ts';
import { noFigureCases } from './no-figure-cases.ts';
import { qualityCases } from './quality-cases.ts';
import { greatestCount, roundQuotient } from './round.ts';
import { withCommas } from './show.ts';

const worked = [...measureCases.cases, ...qualityCases.cases];

describe('the measures', () => {
  test('MEA-1: ids and definitions are the same measures, each with a rule of its own', () => {
    expect([...measureIds].toSorted()).toEqual(Object.keys(measures).toSorted());
    expect(measureIds.map((id) => measures[id].rule)).toEqual(measureIds.map((id) => `MEA-${id}`));
    const shown = worked.map(({ facts }) => facts.measure);
    expect([...new Set(shown)].toSorted()).toEqual([...measureIds].toSorted());
  });

  test.each(measureIds)('MEA-4: %s has its unit in its name', (id) => {
    const { name, unit }: MeasureDefinition = measures[id];
    expect(measureUnits).toContain(unit);
    expect(name.toLowerCase()).toContain(measureUnitLabels[unit]);
  });

  test.each(measureIds)('MEA-1: %s divides exactly where its formula divides', (id) => {
    const { denominator, formula, caveats, source }: MeasureDefinition = measures[id];
    expect(formulas).toContain(formula);
    expect(denominator !== null).toBe(['share', 'of-target', 'change', 'ratio'].includes(formula));
    for (const caveat of caveats) expect(caveat).toMatch(/^\S.*\.$/);
    expect(source).not.toBe('');
  });

  test('MEA-4: no further action is three measures, of three units', () => {
    expect(['N1', 'N2', 'N3'].map((id) => measures[id as 'N1'].unit)).toEqual([
      'item',
      'contact',
      'assessment',
    ]);
    expect(
      new Set([
        measures.N1.denominator,
        measures.N2.denominator,
        measures.N3.denominator,
        measures.M8b.denominator,
      ]).size,
    ).toBe(4);
  });
});

describe('figures', () => {
  test.each(worked)('$id: $name', ({ id, facts, expected }) => {
    expect(figureOf(facts)).toMatchObject({ ...expected, outcome: 'figure', rule: id });
  });

  test.each(noFigureCases.cases)('$id: $name', ({ facts, expected }) => {
    expect(figureOf(facts)).toMatchObject({
      outcome: 'no-figure',
      value: null,
      shown: 'no figure',
      because: [expected.because, 'No figure is better than one that cannot be right.'],
    });
  });

  test.each([
    ['a count below 0', { numerator: -5 }],
    ['a count that is no number', { numerator: Number.NaN }],
    ['half a child', { denominator: 10.5 }],
    ['a day that is none', { period: { kind: 'flow', from: 'x', to: '2026-08-31' } as const }],
  ])('MEA-5: %s gives no figure, and throws nothing', (_, wrong) => {
    const period = { kind: 'flow', from: '2026-03-01', to: '2026-08-31' } as const;
    expect(
      figureOf({ measure: 'M1', period, numerator: 5, denominator: 10, ...wrong }),
    ).toMatchObject({
      outcome: 'no-figure',
      shown: 'no figure',
      because: [expect.stringMatching(/^A count is a whole number/), expect.any(String)],
    });
  });

  test('MEA-1: a figure, in full', () => {
    const period = { kind: 'flow', from: '2026-03-01', to: '2026-08-31' } as const;
    expect(
      figureOf({ measure: 'M1', period, numerator: 114, denominator: 125, notKnown: 1200 }),
    ).toEqual({
      outcome: 'figure',
      measure: 'M1',
      rule: 'MEA-M1',
      name: 'Diversion: children discussed and not shared with social care',
      value: 91.2,
      shown: '91.2%',
      numerator: 114,
      denominator: 125,
      unit: 'child',
      period,
      because: [
        '114 (children discussed, and known not to be shared with social care (SPOC, IMAP)) of 125 (children whose item was heard at a meeting in the period, each counted once).',
        'Left out: items that were withdrawn before they were heard.',
        'Left out: adults with no child linked.',
        'It covers the time from Sunday 1 March 2026 to Monday 31 August 2026.',
        'It is rounded once, from the counts, to 1 decimal, a half away from zero.',
      ],
      caveats: [
        'Not being shared with social care does not show that help came or worked.',
        'A child of whom it is not known whether they were shared is not counted as diverted.',
        'Not known: 1,200 of the children.',
        publishCaveat,
      ],
      version: 'measure-1',
    });
  });

  test.each([
    [
      'M5',
      {
        earlierPeriod: { kind: 'flow', from: '2025-01-01', to: '2025-12-31' } as const,
        numerator: 5,
        denominator: 10,
      },
      '5 (contacts from the police in the later months), where it was 10 (contacts from the police in the same months of the earlier year).',
      '2 decimals',
    ],
    [
      'M14',
      { numerator: 5, denominator: 10 },
      '5 (children worked with since the programme began) of 10 (children in the target).',
      '1 decimal,',
    ],
    [
      'M8c',
      { numerator: 5 },
      '5: referrals to the assessment team received in the period.',
      'a whole number',
    ],
    ['M15', { numerator: 5 }, '5: talks held in the period.', 'a whole number'],
    [
      'Q1',
      { days: [1, 2] },
      'The middle of 2: working days from the decision to the first contact with the family.',
      '1 decimal,',
    ],
  ] as const)('MEA-1: %s says in words how it came about', (measure, counts, words, rounded) => {
    const period = { kind: 'flow', from: '2026-01-01', to: '2026-12-31' } as const;
    const { because } = figureOf({ measure, period, ...counts } as MeasureCounts);
    expect(because[0]).toBe(words);
    expect(because.at(-1)).toContain(rounded);
  });

  test('MEA-M5, MEA-3: a change says which two times were compared; nothing else names an earlier one', () => {
    const period = { kind: 'flow', from: '2024-03-01', to: '2024-08-31' } as const;
    const earlierPeriod = { kind: 'flow', from: '2023-03-01', to: '2023-08-31' } as const;
    const counts = { period, earlierPeriod, numerator: 741, denominator: 1000 };
    expect(figureOf({ measure: 'M5', ...counts }).because.slice(1, 3)).toEqual([
      'It covers the time from Friday 1 March 2024 to Saturday 31 August 2024.',
      'It is compared with the time from Wednesday 1 March 2023 to Thursday 31 August 2023.',
    ]);
    expect(figureOf({ measure: 'M4', ...counts }).because.join(' ')).not.toContain('compared');
  });

  test('MEA-3: a snapshot names its day, and a count is not rounded', () => {
    const figure = figureOf({
      measure: 'M11a',
      period: { kind: 'snapshot', on: '2026-06-30' },
      numerator: 3,
    });
    expect(figure.because.at(-1)).toBe('It covers the time on Tuesday 30 June 2026.');
    expect(figure.denominator).toBeNull();
  });

  test('MEA-3: a period in words is said to be one', () => {
    const period = { kind: 'words', words: 'of September 2025' } as const;
    const figure = figureOf({ measure: 'M11c', period, numerator: 3, denominator: 2 });
    expect(figure).toMatchObject({
      shown: '1.50',
      because: expect.arrayContaining(['It covers the time of September 2025.']),
    });
    expect(figure.because[0]).toBe(
      '3 (children open to a team on the day) for 2 (families open to the same team on the same day).',
    );
    expect(figure.caveats).toContain('The source does not give its period as days.');
  });

  test('MEA-6: every figure says that it has to go through disclosure control', () => {
    for (const { facts } of [...worked, ...noFigureCases.cases])
      expect(figureOf(facts).caveats.at(-1)).toBe(publishCaveat);
  });

  test('MEA-9: the claims not to repeat are listed with what to say instead', () => {
    expect(claimsNotToRepeat[0]?.claim).toMatch(/no correlation .* deprivation/);
    for (const { claim, source, instead } of claimsNotToRepeat)
      expect([claim, instead].every((text) => text.endsWith('.')) && source !== '').toBe(true);
  });
});

describe('rounding', () => {
  test.each([
    ['a half, up', 1, 8, 1, 12.5],
    ['a half at the last place', 1, 16, 1, 6.3],
    ['just below a half', 6249, 100_000, 1, 6.2],
    ['just above a half', 6251, 100_000, 1, 6.3],
    ['a half below zero, away from zero', -1, 16, 1, -6.3],
    ['to a whole number', 1, 200, 0, 1],
    ['to a whole number, below a half', 1, 201, 0, 0],
    ['to two decimals', 2, 3, 2, 66.67],
    ['1.005 is not lost on the way', 201, 20_000, 2, 1.01],
    ['nothing', 0, 7, 1, 0],
  ] as const)('MEA-2: %s', (_, numerator, denominator, decimals, value) => {
    expect(roundQuotient(numerator, denominator, { decimals, factor: 100 })).toBe(value);
  });

  test('MEA-2: a small fall that rounds to nothing is 0, not -0', () => {
    expect(Object.is(roundQuotient(-1, 10_000_000, { decimals: 2, factor: 100 }), 0)).toBe(true);
  });

  test('MEA-2: it is never further than half a last place from the true value', () => {
    const count = fc.integer({ min: 0, max: greatestCount });
    fc.assert(
      fc.property(
        count,
        fc.integer({ min: 1, max: greatestCount }),
        fc.constantFrom(0, 1, 2),
        (above, below, decimals) => {
          const scale = 10n ** BigInt(decimals);
          const value = roundQuotient(above, below, { decimals, factor: 1 });
          const twice = 2n * BigInt(Math.round(value * Number(scale))) * BigInt(below);
          const error = twice - 2n * BigInt(above) * scale;
          expect(error <= BigInt(below) && error > -BigInt(below)).toBe(true);
        },
      ),
    );
  });

  test.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [1_234_567, '1,234,567'],
  ])('MEA-2: %i is printed as %s', (value, text) => {
    expect(withCommas(value)).toBe(text);
  });
});

describe('any counts', () => {
  const day = fc.constantFrom(
    '2023-03-01',
    '2023-08-31',
    '2024-02-29',
    '2024-03-01',
    '2024-08-31',
    '2025-03-01',
  );
  const flow = fc.tuple(day, day).map(([one, other]) => ({
    kind: 'flow' as const,
    from: one < other ? one : other,
    to: one < other ? other : one,
  }));
  const period = fc.oneof(
    flow,
    day.map((on) => ({ kind: 'snapshot' as const, on })),
    fc.constant({ kind: 'words' as const, words: 'of old' }),
  );
  const count = fc.integer({ min: 0, max: greatestCount });

  test('MEA-5: a figure is always a number, never not-a-number or endless, or there is none', () => {
    const any = fc.record(
      {
        measure: fc.constantFrom(...measureIds),
        period,
        earlierPeriod: period,
        numerator: count,
        denominator: count,
        days: fc.array(count, { maxLength: 4 }),
        notKnown: count,
      },
      { requiredKeys: ['measure', 'period'] },
    );
    fc.assert(
      fc.property(any, (counts) => {
        const figure = figureOf(MeasureCounts.parse(counts));
        expect(figure.outcome === 'figure').toBe(Number.isFinite(figure.value));
        expect(figure.shown).not.toMatch(/NaN|Infinity|undefined|-0\.0*%/);
        expect(figure.because.length).toBeGreaterThan(1);
      }),
      { numRuns: 400 },
    );
  });

  test.each([
    ['an unknown measure', { measure: 'M99' }],
    ['an unknown field', { colour: 'red' }],
    ['less than nothing', { numerator: -1 }],
    ['half a child', { numerator: 0.5 }],
    ['more than there can be', { numerator: greatestCount + 1 }],
    [
      'a period that ends before it begins',
      { period: { kind: 'flow', from: '2026-02-01', to: '2026-01-31' } },
    ],
    ['a day that does not exist', { period: { kind: 'snapshot', on: '2026-02-30' } }],
  ])('MEA-1: %s is refused', (_, wrong) => {
    const right = {
      measure: 'M1',
      period: { kind: 'snapshot', on: '2026-06-30' },
      numerator: 1,
      denominator: 2,
    };
    expect(MeasureCounts.safeParse(right).success).toBe(true);
    expect(MeasureCounts.safeParse({ ...right, ...wrong }).success).toBe(false);
  });
});
