import { describe, expect, test } from 'vitest';
import { checkAgainstEarlier } from './check-against-earlier.ts';
import { defaultDisclosureParameters } from './parameters.ts';
import type { Release } from './people.ts';
import { primaryCells } from './primary.ts';
import { protect } from './protect.ts';
import { sum, withTotals } from './shape.ts';

const parameters = defaultDisclosureParameters;
const alone = (counts: number[][], impossible: Release['impossible'] = []): Release => ({
  groups: [{ name: 'All', counts }],
  counts,
  counted: ['All'],
  earlier: [],
  impossible,
});

/** The same made-up tables every time: a plain sequence of numbers, no chance. */
function tablesFrom(seed: number, rows: number, columns: number, most: number, empty: number) {
  let state = seed;
  const next = () => {
    state = (state * 69_069 + 12_345) % 2 ** 32;
    return Math.floor(state / 65_536) / 65_536;
  };
  return () =>
    Array.from({ length: rows }, () =>
      Array.from({ length: columns }, () => {
        const isEmpty = next() < empty;
        const count = Math.floor(next() * (most + 1));
        return isEmpty ? 0 : count;
      }),
    );
}

const picture = (hidden: readonly (readonly boolean[])[] | undefined) =>
  (hidden ?? []).map((row) => row.map((one) => (one ? '#' : '.')).join('')).join(' ');

/**
 * Another way to the narrowest interval of a hidden cell, by trying every table there could be: cells from 0 to 12, and
 * every shown number as it is. Only for a handful of cells.
 */
function narrowestByTrying(counts: readonly number[][], hidden: readonly (readonly boolean[])[]) {
  const width = counts[0]?.length ?? 0;
  const truth = withTotals(counts).flat();
  const isHidden = hidden.flat();
  const least = truth.map(() => Infinity);
  const most = truth.map(() => -Infinity);
  const at = (index: number) => [Math.floor(index / width), index % width] as const;
  const tryFrom = (values: number[]) => {
    if (values.length === counts.length * width) {
      const rows = counts.map((_, row) => values.slice(row * width, (row + 1) * width));
      const grid = withTotals(rows).flat();
      if (grid.some((value, index) => !isHidden[index] && value !== truth[index])) return;
      for (const [index, value] of grid.entries()) {
        least[index] = Math.min(least[index] ?? 0, value);
        most[index] = Math.max(most[index] ?? 0, value);
      }
      return;
    }
    const [row, column] = at(values.length);
    const before = Math.floor(values.length / width) - 1;
    const isRowWrong =
      column === 0 &&
      row > 0 &&
      width > 1 &&
      !hidden[before]?.[width] &&
      sum(values.slice(-width)) !== sum(counts[before] ?? []);
    if (isRowWrong) return;
    const known = hidden[row]?.[column] ? null : (counts[row]?.[column] ?? 0);
    for (let value = known ?? 0; value <= (known ?? 12); value += 1) tryFrom([...values, value]);
  };
  tryFrom([]);
  return Math.min(
    ...truth.flatMap((_, index) =>
      isHidden[index] ? [(most[index] ?? 0) - (least[index] ?? 0)] : [],
    ),
  );
}

describe('no hidden number can be worked out', () => {
  const small = [
    ...Array.from({ length: 8 }, (_, seed) => tablesFrom(seed, 2, 2, 7, 0.1)()),
    ...Array.from({ length: 8 }, (_, seed) => tablesFrom(seed + 100, 1, 3, 7, 0.2)()),
    ...Array.from({ length: 8 }, (_, seed) => tablesFrom(seed + 200, 2, 2, 30, 0.3)()).map(
      (table) => table.map((row) => row.map((count) => (count > 7 ? 7 : count))),
    ),
  ];

  test(`SDC-5: of ${small.length} small tables, by trying every table that fits what is printed`, () => {
    for (const counts of small) {
      const plan = protect(alone(counts), parameters);
      const width = plan ? narrowestByTrying(counts, plan.hidden) : Number.NaN;
      expect([counts, width >= 5]).toEqual([counts, true]);
    }
  });

  test('SDC-5: the primary cells alone would not do: the trying finds a number out', () => {
    const counts = [
      [3, 9],
      [8, 10],
    ];
    expect(narrowestByTrying(counts, primaryCells(alone(counts), parameters))).toBe(0);
  });

  const sizes = [
    [2, 2],
    [3, 4],
    [5, 5],
    [8, 8],
    [1, 7],
    [9, 1],
  ] as const;
  test('SDC-5: of 36 larger tables, dense and sparse, by the check of its own', () => {
    for (const [rows, columns] of sizes)
      for (const empty of [0, 0.5])
        for (let seed = 0; seed < 3; seed += 1) {
          const release = alone(tablesFrom(seed, rows, columns, 15, empty)());
          const plan = protect(release, parameters);
          expect(plan && checkAgainstEarlier(release, plan.hidden, parameters)).toEqual([]);
        }
  });

  test('SDC-5: a table of 20 by 20 and a list of 40', () => {
    for (const counts of [tablesFrom(1, 20, 20, 30, 0.2)(), tablesFrom(2, 1, 40, 30, 0.2)()]) {
      const plan = protect(alone(counts), parameters);
      expect(plan && checkAgainstEarlier(alone(counts), plan.hidden, parameters)).toEqual([]);
    }
  });
});

describe('few cells, and always the same', () => {
  /**
   * The fewest secondary cells of each of four tables, found by HiGHS beforehand. The proof does it for a thousand tables.
   */
  const fewest: [rows: number, columns: number, most: number, empty: number, cells: number[]][] = [
    [2, 3, 12, 0, [4, 4, 2, 0]],
    [3, 3, 12, 0.2, [2, 4, 2, 4]],
    [4, 4, 20, 0.2, [3, 3, 3, 4]],
    [5, 5, 30, 0.2, [5, 3, 4, 3]],
    [1, 6, 10, 0.2, [0, 0, 0, 0]],
  ];

  test.each(fewest)('SDC-7: tables of %i by %i, up to %i', (rows, columns, most, empty, cells) => {
    const found = cells.map(
      (_, seed) =>
        protect(alone(tablesFrom(seed, rows, columns, most, empty)()), parameters)?.secondary ?? 0,
    );
    const more = found.map((secondary, seed) => secondary - (cells[seed] ?? 0));
    expect(Math.min(...more)).toBe(0);
    expect(more.reduce((all, one) => all + one)).toBeLessThanOrEqual(1);
  });

  test.each<[number, number, number, number, string]>([
    [0, 3, 3, 9, '.... ##.. ###. #.#.'],
    [1, 4, 4, 20, '..... .##.. .##.. ..... .....'],
    [2, 5, 5, 40, '.#..#. .#.#.. ..###. ...... .##... ......'],
    [3, 5, 4, 12, '.#.#. ##... #.#.# #.### #.#.. .....'],
    [4, 6, 6, 60, '....... ....... ##...#. ....... ##...#. ....... .......'],
    [5, 7, 5, 100, '.#.#.. ...... ...... .#.#.. ...... ...... ...... ......'],
    [
      6,
      8,
      8,
      80,
      '......... ......##. #.....##. ......... ......... ##....... .#....#.. ......... .........',
    ],
    [7, 2, 8, 20, '.#.#..... .###..... .##......'],
    [8, 1, 9, 12, '....#.##..'],
    [
      0,
      12,
      12,
      15,
      '......#....#. .#........##. .......#...#. #.#.......#.. .#.....#...#. ...#.##....#. #.#......#... ...#..#...... ##..###...... .....##....#. ..#..###.###. ....#......#. .............',
    ],
    [9, 6, 3, 15, '.... .... ##.. .##. .... .##. ##..'],
  ])(
    'SDC-7: the plan of table %i of %i by %i is the same as ever',
    (seed, rows, columns, most, plan) => {
      const release = alone(tablesFrom(seed, rows, columns, most, 0.2)());
      expect(picture(protect(release, parameters)?.hidden)).toBe(plan);
    },
  );

  test.each<[string, number[][], Release['impossible'], string]>([
    [
      'less left to fall than is wanted',
      [
        [4, 7, 5, 1],
        [1, 18, 13, 2],
        [12, 10, 12, 12],
        [0, 20, 17, 2],
      ],
      [],
      '#.##. ##.#. ..... .###. .....',
    ],
    [
      'less left to rise than is wanted',
      [
        [8, 3, 3, 12],
        [3, 11, 12, 0],
        [6, 9, 6, 9],
        [3, 3, 0, 8],
        [5, 1, 7, 5],
      ],
      [],
      '.##.. #.#.. ..... ##.#. ##.#. .....',
    ],
    [
      'only falling is enough',
      [
        [7, 6, 2, 9],
        [10, 6, 2, 0],
        [0, 9, 1, 12],
        [0, 0, 8, 0],
        [0, 3, 7, 10],
      ],
      [],
      '.##.. .##.. ..##. ..##. .##.. .....',
    ],
    [
      'little is left to fall',
      [
        [6, 0, 6, 2],
        [0, 0, 0, 2],
        [0, 1, 0, 0],
        [9, 3, 1, 10],
        [0, 7, 6, 7],
      ],
      [],
      '..##. #..## .#.## ####. .#..# .....',
    ],
    [
      'cheaper and cheaper plans',
      [
        [0, 8, 0],
        [5, 4, 4],
        [0, 4, 0],
      ],
      [],
      '###. ###. ##.# #.##',
    ],
    [
      'cells that cannot hold anybody',
      [
        [0, 12, 7, 9],
        [10, 4, 2, 0],
        [0, 4, 3, 5],
        [3, 0, 0, 5],
        [7, 0, 0, 3],
      ],
      [
        { row: 0, column: 0 },
        { row: 1, column: 3 },
      ],
      '..... .##.. .###. #.##. #..#. .....',
    ],
    [
      'cells that cannot hold anybody, larger',
      [
        [48, 0, 31, 2, 0, 58],
        [0, 3, 9, 15, 0, 42],
        [57, 29, 19, 4, 5, 0],
        [33, 0, 27, 38, 3, 29],
        [2, 8, 3, 52, 0, 36],
        [0, 41, 46, 0, 4, 19],
      ],
      [
        { row: 0, column: 1 },
        { row: 0, column: 4 },
      ],
      '#..#... .#.#... ...##.. ..#.#.. #.#.... .#..#.. .......',
    ],
  ])('SDC-7: the plan of a table with %s is the same as ever', (_, counts, impossible, plan) => {
    expect(picture(protect(alone(counts, impossible), parameters)?.hidden)).toBe(plan);
  });
});
