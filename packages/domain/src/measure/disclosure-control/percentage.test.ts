import { describe, expect, test } from 'vitest';
import type { GivenTable } from './cases.ts';
import { decideDisclosure } from './decide-disclosure.ts';
import type { DisclosureControlInput } from './input.ts';
import { defaultDisclosureParameters } from './parameters.ts';
import { percentageCases } from './percentage-cases.ts';
import { publishPercentage, publishPercentages } from './percentage.ts';
import { hiddenMark } from './publish.ts';

const parameters = defaultDisclosureParameters;
const inputOf = (given: GivenTable): DisclosureControlInput => ({
  areaLevel: 'ward',
  characteristics: ['Ward', 'Outcome'],
  earlier: [],
  impossible: [],
  ...given,
});
const decide = (given: GivenTable) => decideDisclosure(inputOf(given), parameters);

describe('one percentage', () => {
  test.each(percentageCases.cases)('$id: $name', ({ facts, expected }) => {
    expect(publishPercentage(facts, parameters)).toBe(expected);
  });
});

describe('the percentages of a table', () => {
  const counts = [
    [3, 20, 30],
    [25, 40, 18],
    [12, 33, 21],
  ];
  const c = hiddenMark;

  test.each([
    [
      'row',
      [
        [c, c, 56.6],
        [c, c, 21.7],
        [18.2, 50, 31.8],
      ],
    ],
    [
      'column',
      [
        [c, c, 43.5],
        [c, c, 26.1],
        [30, 35.5, 30.4],
      ],
    ],
    [
      'table',
      [
        [c, c, 14.9],
        [c, c, 8.9],
        [5.9, 16.3, 10.4],
      ],
    ],
  ] as const)('SDC-4: of each %s, hidden where the count is', (percentagesOf, expected) => {
    expect(decide({ counts, percentagesOf }).table?.percentages).toEqual(expected);
  });

  test('SDC-4: hidden where the total is', () => {
    const { table } = decide({
      counts: [
        [4, 0, 0],
        [6, 0, 30],
        [40, 50, 30],
      ],
      percentagesOf: 'row',
    });
    expect(table?.cells[0]?.at(-1)).toBe(c);
    expect(table?.percentages?.[0]).toEqual([c, c, c]);
  });

  test.each([
    ['one row, of the row', [[20, 30]], 'row', [[40, 60]]],
    ['one row, of the table', [[20, 30]], 'table', [[40, 60]]],
    ['one row, of the column', [[20, 30]], 'column', [[100, 100]]],
    ['one column, of the column', [[20], [30]], 'column', [[40], [60]]],
    ['one column, of the table', [[20], [30]], 'table', [[40], [60]]],
    ['one column, of the row', [[20], [30]], 'row', [[100], [100]]],
  ] as const)('SDC-4: %s', (_, list, percentagesOf, expected) => {
    const lists = list.map((row) => [...row]);
    expect(decide({ counts: lists, percentagesOf }).table?.percentages).toEqual(expected);
  });

  test('SDC-4: hidden where the total alone is: a quarter and then one person more', () => {
    const shown = [0, 1, 2].map(() => [false, false, false]);
    const { table } = decide({
      groups: [
        {
          name: 'Spring',
          counts: [
            [10, 20],
            [30, 40],
          ],
        },
        {
          name: 'Summer',
          counts: [
            [1, 0],
            [0, 0],
          ],
        },
      ],
      earlier: [{ name: 'First', groups: ['Spring'], hidden: shown }],
      percentagesOf: 'row',
    });
    expect(table).toMatchObject({
      cells: [
        [c, 20, c],
        [30, 40, 70],
        [c, 60, c],
      ],
      percentages: [
        [c, c],
        [42.9, 57.1],
      ],
    });
  });

  test('SDC-4: hidden where nothing says that the counts are shown', () => {
    expect(publishPercentages([[20, 30]], [], 'row', defaultDisclosureParameters)).toEqual([
      [c, c],
    ]);
  });

  test('SDC-4: none where none were asked for', () => {
    expect(decide({ counts }).table?.percentages).toBeNull();
  });
});
