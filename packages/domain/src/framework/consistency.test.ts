import { describe, expect, test } from 'vitest';
import { contradictions } from './consistency.ts';
import { madeUp } from './made-up-cases.ts';
import type { ThresholdFramework } from './schema.ts';

const [first, second, third, ...others] = madeUp.indicators;
const [fine, ask] = madeUp.levels;
const [printed] = madeUp.printedActions;
if (!first || !second || !third || !fine || !ask || !printed)
  throw new Error('The made-up framework has lost its parts.');
const override = {
  outcome: 'rest',
  level: 1,
  elsewhere: 'Carry on.',
  safeReading: 'Carry on.',
  asks: 'nothing-more',
  reason: 'A slip.',
  confidence: 'low',
  confirmWithPartnership: false,
} as const;
const { play, rest } = { play: { 1: 2, 2: 2 }, rest: { 1: 2, 2: 2 }, ...madeUp.counts.cells };
const pathsIn = (differs: Partial<ThresholdFramework>) =>
  contradictions({ ...madeUp, ...differs }).map(({ path }) => path.join('.'));

describe('where parts of a framework disagree', () => {
  test.each([
    ['dates', { validTo: '2025-12-31' }, ['validTo']],
    ['the number of a level', { levels: [fine, { ...ask, level: 3 }] }, ['levels.1.level']],
    [
      'a printed action of no cell',
      { printedActions: [printed, { ...printed, outcome: 'luck' }] },
      ['printedActions.1'],
    ],
    [
      'an empty cell of no area',
      { notPrinted: [{ outcome: 'luck', level: 1, why: 'No room.' }] },
      ['notPrinted.0'],
    ],
    [
      'a cell that is not empty',
      { notPrinted: [{ outcome: 'play', level: 1, why: 'No room.' }] },
      ['notPrinted.0'],
    ],
    ['a reading without printed words', { cellOverrides: [override] }, ['cellOverrides.0']],
    [
      'a flag',
      { indicators: [first, { ...second, flags: ['lucky'] }, third, ...others] },
      ['indicators.1'],
    ],
    [
      'a count',
      { counts: { total: 8, cells: { play, rest: { 1: 2, 2: 3 } } } },
      ['counts.cells.rest.2'],
    ],
    [
      'no counts of an area',
      { counts: { total: 8, cells: { play } } },
      ['counts.cells.rest.1', 'counts.cells.rest.2'],
    ],
    [
      'a count of no area',
      { counts: { total: 8, cells: { play, rest, luck: { 1: 0 } } } },
      ['counts.cells.luck.1'],
    ],
  ])('FRM-2: says where: %s', (name, differs, paths) => {
    const found = pathsIn(differs).filter(
      (path) => name !== 'the number of a level' || path.startsWith('levels'),
    );
    expect(found).toEqual(paths);
  });

  test('FRM-2: statements that go round further on are found where they do, and nowhere else', () => {
    const indicators = [
      { ...first, sameAs: second.id },
      { ...second, sameAs: third.id },
      { ...third, sameAs: second.id },
      ...others,
    ];
    expect(pathsIn({ indicators })).toEqual(['indicators.1', 'indicators.2']);
  });
});
