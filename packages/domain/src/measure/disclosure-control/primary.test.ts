import { describe, expect, test } from 'vitest';
import { defaultDisclosureParameters } from './parameters.ts';
import type { Release } from './people.ts';
import { primaryCells } from './primary.ts';

const primary = (counts: number[][], impossible: Release['impossible'] = []) =>
  primaryCells(
    { groups: [], counts, counted: [], earlier: [], impossible },
    defaultDisclosureParameters,
  ).map((row) => row.map((one) => (one ? '#' : '.')).join(''));

describe('what is hidden for its own sake', () => {
  test('SDC-1: from 1 to 5, totals too', () => {
    expect(
      primary([
        [1, 2, 0],
        [5, 6, 9],
        [0, 8, 7],
      ]),
    ).toEqual(['##.#', '#...', '....', '....']);
  });

  test('SDC-2: of a row that tells, the zero whose column and row hold most people', () => {
    expect(
      primary([
        [12, 0, 0],
        [8, 9, 14],
        [20, 7, 6],
      ]),
    ).toEqual(['..#.', '....', '....', '....']);
    expect(
      primary([
        [12, 0, 0],
        [8, 14, 9],
        [20, 7, 6],
      ]),
    ).toEqual(['.#..', '....', '....', '....']);
  });

  test('SDC-2: of two zeros with as much beside them, the first', () => {
    expect(
      primary([
        [12, 0, 0],
        [8, 9, 9],
        [6, 7, 7],
      ]),
    ).toEqual(['.#..', '....', '....', '....']);
  });

  test('SDC-2: of a column that tells', () => {
    expect(
      primary([
        [12, 8, 7],
        [0, 9, 6],
        [0, 14, 8],
      ]),
    ).toEqual(['....', '....', '#...', '....']);
  });

  test('SDC-2: one hidden zero serves its row and its column', () => {
    expect(
      primary([
        [12, 0],
        [9, 20],
      ]),
    ).toEqual(['.#.', '...', '...']);
  });

  test('SDC-2: it serves its column also where another zero of it has more people beside it', () => {
    expect(
      primary([
        [12, 0, 0],
        [9, 0, 30],
        [6, 50, 8],
      ]),
    ).toEqual(['.#..', '....', '....', '....']);
  });

  test('SDC-2: a row that tells of few is hidden twice over', () => {
    expect(
      primary([
        [3, 0],
        [9, 20],
      ]),
    ).toEqual(['###', '...', '...']);
  });

  test('SDC-2: a list tells of nobody: what is empty in it is empty of everybody', () => {
    expect(primary([[12, 0, 0]])).toEqual(['....']);
    expect(primary([[12], [0]])).toEqual(['.', '.', '.']);
  });

  test('SDC-2: beside empty columns only, people in one cell are set apart from nobody', () => {
    expect(
      primary([
        [40, 0],
        [60, 0],
        [55, 0],
      ]),
    ).toEqual(['...', '...', '...', '...']);
    expect(
      primary([
        [40, 60, 55],
        [0, 0, 0],
      ]),
    ).toEqual(['....', '....', '....']);
  });

  test('SDC-2: an empty line is no zero to hide either, though most people stand beside it', () => {
    expect(
      primary([
        [40, 0, 0],
        [0, 0, 0],
        [9, 0, 8],
      ]),
    ).toEqual(['..#.', '....', '....', '....']);
    expect(
      primary([
        [40, 0, 9],
        [0, 0, 0],
        [0, 0, 8],
      ]),
    ).toEqual(['....', '....', '#...', '....']);
  });

  test('SDC-2: one person elsewhere is enough for a zero to tell', () => {
    expect(
      primary([
        [40, 0],
        [60, 1],
      ]),
    ).toEqual(['.#.', '.#.', '.#.']);
  });

  test('SDC-2: one cell alone, an empty table and a table with no telling line', () => {
    expect(primary([[12]])).toEqual(['.']);
    expect(primary([[0, 0]])).toEqual(['...']);
    expect(
      primary([
        [12, 8],
        [9, 6],
        [6, 7],
      ]),
    ).toEqual(['...', '...', '...', '...']);
  });

  test.each([
    ['in the same cell', { row: 0, column: 1 }, ['...', '...', '...', '...']],
    ['in another row of the column', { row: 2, column: 1 }, ['.#.', '...', '...', '...']],
    ['in another column of the row', { row: 0, column: 0 }, ['...', '...', '...', '...']],
  ])('SDC-2: an impossible cell %s', (_, impossible, expected) => {
    const counts = [
      [impossible.column === 0 ? 0 : 12, impossible.column === 0 ? 12 : 0],
      [9, 20],
      [9, impossible.row === 2 ? 0 : 8],
    ];
    expect(primary(counts, [impossible])).toEqual(expected);
  });
});
