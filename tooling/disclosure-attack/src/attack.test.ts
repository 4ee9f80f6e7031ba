import { describe, expect, test } from 'vitest';
import { attack } from './attack.ts';
import { jointMinimumOf } from './joint-minimum.ts';
import { minimumOf } from './minimum.ts';
import { ask } from './reader.ts';
import { randomScenario } from './random-tables.ts';
import { loadSolver } from './solver.ts';

// A count of seconds for a machine that does other things, not a measure of anything.
const patience = 180_000;
const solve = await loadSolver();

describe('the attack', () => {
  test(
    'SDC-5, SDC-6, SDC-7: on 16 tables it finds nothing, and nearly the fewest cells are hidden',
    async () => {
      const result = await attack(1, 16);
      expect(result).toMatchObject({ tables: 16, open: 0, unproven: 0 });
      expect(result.linked).toBeGreaterThan(2);
      expect(result.suppressed).toBeGreaterThan(150);
      expect(result.differences).toBeGreaterThan(10);
      expect(result.narrowestExact).toBeGreaterThanOrEqual(5);
      expect(result.narrowest).toBeGreaterThanOrEqual(5);
      expect(result.narrowestWhole).toBeGreaterThanOrEqual(5);
      expect(result.minimum).toBeGreaterThan(20);
      expect(result.ratio).toBeGreaterThanOrEqual(1);
      expect(result.ratio).toBeLessThanOrEqual(1.3);
    },
    patience,
  );

  test(
    'SDC-5: it sees through a table with only its small numbers hidden',
    async () => {
      const result = await attack(1, 12, 'primary-only');
      expect(result.narrowestExact).toBe(0);
      expect(result.open).toBeGreaterThan(20);
    },
    patience,
  );
});

const list = (cells: (number | null)[]) =>
  cells.map((cell) => (cell === null ? null : { least: cell, most: cell }));

describe('its reader', () => {
  const reading = { rows: 1, columns: 3, groups: ['a'], impossible: [] };

  test('takes one hidden number of a list from its total', () => {
    const releases = [{ groups: ['a'], cells: [list([null, 20, 30, 53])] }];
    const question = { groups: ['a'], row: 0, column: 0 };
    expect(solve((program) => ask(program, { ...reading, releases }, [question], false))).toEqual([
      { least: 3, most: 3 },
    ]);
  });

  test('knows of two hidden numbers only what they are together', () => {
    const releases = [{ groups: ['a'], cells: [list([null, null, 30, 53])] }];
    const question = { groups: ['a'], row: 0, column: 1 };
    expect(solve((program) => ask(program, { ...reading, releases }, [question], true))).toEqual([
      { least: 0, most: 23 },
    ]);
  });

  test('takes one release from another', () => {
    const releases = [
      { groups: ['a'], cells: [list([10, 20, 30, 60])] },
      { groups: ['a', 'b'], cells: [list([12, 20, 30, 62])] },
    ];
    const question = { groups: ['b'], row: 0, column: 0 };
    expect(
      solve((program) =>
        ask(program, { ...reading, groups: ['a', 'b'], releases }, [question], false),
      ),
    ).toEqual([{ least: 2, most: 2 }]);
  });
});

describe('the fewest cells', () => {
  const grid = {
    rows: 2,
    columns: 2,
    impossible: Array.from({ length: 9 }, () => false),
    enough: 5,
  };
  const lines = [
    [0, 1, 2],
    [3, 4, 5],
    [6, 7, 8],
    [0, 3, 6],
    [1, 4, 7],
    [2, 5, 8],
  ];

  test.each([
    ['one small number takes three with it', [3, 20, 23, 25, 40, 65, 28, 60, 88], 3],
    ['four small numbers and two small totals take one', [1, 2, 3, 3, 4, 7, 4, 6, 10], 1],
    ['no small number takes none', [10, 20, 30, 25, 40, 65, 35, 60, 95], 0],
  ])('%s, found in either way', (_, values, cells) => {
    const primary = values.map((value) => value >= 1 && value <= 5);
    const known = 9;
    expect(solve((program) => minimumOf(program, { ...grid, values, primary }, known))).toEqual({
      cells,
      isExact: true,
    });
    const joint = {
      ...grid,
      primary,
      lines,
      groups: [values],
      counted: [0],
      earlier: [],
      secrets: [],
    };
    expect(solve((program) => jointMinimumOf(program, joint, known))).toEqual({
      cells,
      isExact: true,
    });
  });
});

test('made-up tables are the same for the same seed, and of every kind', () => {
  expect(randomScenario(7)).toEqual(randomScenario(7));
  const kinds = Array.from({ length: 100 }, (_, seed) => randomScenario(seed).kind);
  expect(new Set(kinds).size).toBe(5);
});
