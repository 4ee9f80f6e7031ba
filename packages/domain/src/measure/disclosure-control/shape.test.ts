import { describe, expect, test } from 'vitest';
import { defaultDisclosureParameters } from './parameters.ts';
import { hiddenMark, publishCells, roundCount } from './publish.ts';
import { isTotal, shapeOf, withTotals } from './shape.ts';

const parameters = defaultDisclosureParameters;

describe('rounding and totals', () => {
  test.each([
    [0, 0],
    [1, 0],
    [2, 0],
    [3, 5],
    [6, 5],
    [7, 5],
    [8, 10],
    [12, 10],
    [13, 15],
    [1768, 1770],
  ])('SDC-3: %i becomes %i', (count, rounded) => {
    expect(roundCount(count, parameters)).toBe(rounded);
  });

  test('SDC-3: half way goes up', () => {
    expect(roundCount(15, { ...parameters, roundTo: 10 })).toBe(20);
  });

  test('SDC-3: totals are of the true counts; a list has one, a single cell none', () => {
    expect(
      withTotals([
        [1, 2],
        [3, 4],
      ]),
    ).toEqual([
      [1, 2, 3],
      [3, 4, 7],
      [4, 6, 10],
    ]);
    expect(withTotals([[1, 2]])).toEqual([[1, 2, 3]]);
    expect(withTotals([[1], [2]])).toEqual([[1], [2], [3]]);
    expect(withTotals([[7]])).toEqual([[7]]);
    const shape = shapeOf([
      [1, 2],
      [3, 4],
    ]);
    expect(shape).toEqual({ rows: 2, columns: 2, height: 3, width: 3 });
    expect(isTotal({ row: 1, column: 1 }, shape)).toBe(false);
    expect(isTotal({ row: 2, column: 1 }, shape)).toBe(true);
    expect(isTotal({ row: 1, column: 2 }, shape)).toBe(true);
  });

  test('SDC-5: a hidden number is printed as [c], and so is one of which nothing is said', () => {
    expect(hiddenMark).toBe('[c]');
    expect(publishCells([[9, 3]], [[false, true]], parameters)).toEqual([[10, '[c]', '[c]']]);
    expect(publishCells([[9, 3]], [], parameters)).toEqual([['[c]', '[c]', '[c]']]);
  });
});
