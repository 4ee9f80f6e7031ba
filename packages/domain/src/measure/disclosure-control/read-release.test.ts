import { describe, expect, test } from 'vitest';
import type { DisclosureControlInput } from './input.ts';
import { readRelease } from './read-release.ts';

const empty: DisclosureControlInput = {
  areaLevel: 'ward',
  characteristics: [],
  earlier: [],
  impossible: [],
};
const table = [
  [10, 20],
  [30, 40],
];
const seven = Array.from({ length: 7 }, (_, index) => `Group ${index + 1}`);
const grid = Array.from({ length: 3 }, () => [false, false, false]);
const large = (rows: number, columns: number) =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => 7));
const problemsOf = (given: Partial<DisclosureControlInput>) =>
  readRelease({ ...empty, ...given }).problems;

describe('what is no table', () => {
  test.each<[string, Partial<DisclosureControlInput>, string[]]>([
    [
      'both counts and groups',
      { counts: table, groups: [{ name: 'A', counts: table }] },
      ['Give the counts or the groups, not both.'],
    ],
    [
      'earlier releases without groups',
      { counts: table, earlier: [{ name: 'First', groups: ['All'], hidden: grid }] },
      ['Give the groups of people instead of the counts, so that earlier releases can be checked.'],
    ],
    ['no rows', { counts: [] }, ['The table has no cells.']],
    ['no columns', { counts: [[], []] }, ['The table has no cells.']],
    ['rows of different lengths', { counts: [[1, 2], [3]] }, ['The rows are not equally long.']],
    ['below zero', { counts: [[-1, 2]] }, ['A count is a whole number, 0 or more.']],
    ['half a person', { counts: [[0.5, 2]] }, ['A count is a whole number, 0 or more.']],
    ['no number', { counts: [[Number.NaN, 2]] }, ['A count is a whole number, 0 or more.']],
    [
      '41 rows',
      { counts: large(41, 2) },
      ['The table is too large: at most 40 rows, 40 columns and 400 cells.'],
    ],
    [
      '41 columns',
      { counts: large(2, 41) },
      ['The table is too large: at most 40 rows, 40 columns and 400 cells.'],
    ],
    [
      '401 cells and more',
      { counts: large(20, 21) },
      ['The table is too large: at most 40 rows, 40 columns and 400 cells.'],
    ],
    [
      'too few names of rows',
      { counts: table, rows: ['A'] },
      ['There are not as many names of rows as rows.'],
    ],
    [
      'too many names of columns',
      { counts: table, columns: ['A', 'B', 'C'] },
      ['There are not as many names of columns as columns.'],
    ],
    [
      'two groups of one name',
      { groups: ['A', 'A'].map((name) => ({ name, counts: table })) },
      ['Two groups have the same name.'],
    ],
    [
      'seven groups',
      { groups: seven.map((name) => ({ name, counts: table })) },
      ['There are too many groups: at most 6.'],
    ],
    [
      'more cells in the groups together than can be looked at',
      { groups: ['A', 'B', 'C', 'D'].map((name) => ({ name, counts: large(20, 16) })) },
      ['The groups are too large together: at most 1200 cells in all of them.'],
    ],
    [
      'a group that is counted and not given',
      { groups: [{ name: 'A', counts: table }], counted: ['A', 'B'] },
      ['The table counts a group that is not given.'],
    ],
    [
      'no group counted',
      { groups: [{ name: 'A', counts: table }], counted: [] },
      ['The table counts a group that is not given.', 'The table has no cells.'].slice(0, 1),
    ],
    [
      'groups of different heights',
      {
        groups: [
          { name: 'A', counts: table },
          { name: 'B', counts: [[1, 2]] },
        ],
      },
      ['The groups are tables of different forms.'],
    ],
    [
      'groups of different widths',
      {
        groups: [
          { name: 'A', counts: table },
          { name: 'B', counts: [[1], [2]] },
        ],
      },
      ['The groups are tables of different forms.'],
    ],
    [
      'an impossible cell below the table',
      { counts: table, impossible: [{ row: 2, column: 0 }] },
      ['A cell that is called impossible is not in the table.'],
    ],
    [
      'an impossible cell beside the table',
      { counts: table, impossible: [{ row: 0, column: 2 }] },
      ['A cell that is called impossible is not in the table.'],
    ],
    [
      'an impossible cell with people in it',
      { counts: table, impossible: [{ row: 1, column: 1 }] },
      ['A cell that is called impossible holds people.'],
    ],
    [
      'an impossible cell with people of one group in it',
      {
        groups: [
          { name: 'A', counts: [[0, 9]] },
          { name: 'B', counts: [[1, 9]] },
        ],
        impossible: [{ row: 0, column: 0 }],
      },
      ['A cell that is called impossible holds people.'],
    ],
    [
      'an earlier release of people who are not given',
      {
        groups: [{ name: 'A', counts: table }],
        earlier: [{ name: 'First', groups: ['A', 'B'], hidden: grid }],
      },
      ['An earlier release counts a group that is not given.'],
    ],
    [
      'an earlier release without its totals',
      {
        groups: [{ name: 'A', counts: table }],
        earlier: [{ name: 'First', groups: ['A'], hidden: grid.slice(1) }],
      },
      ['An earlier release does not say for every cell, totals included, whether it was hidden.'],
    ],
    [
      'an earlier release that says too little of a row',
      {
        groups: [{ name: 'A', counts: table }],
        earlier: [{ name: 'First', groups: ['A'], hidden: grid.map((row) => row.slice(1)) }],
      },
      ['An earlier release does not say for every cell, totals included, whether it was hidden.'],
    ],
    [
      'an earlier release that says too little of its last row',
      {
        groups: [{ name: 'A', counts: table }],
        earlier: [{ name: 'First', groups: ['A'], hidden: [...grid.slice(1), [false, false]] }],
      },
      ['An earlier release does not say for every cell, totals included, whether it was hidden.'],
    ],
    [
      'seven earlier releases',
      {
        groups: [{ name: 'A', counts: table }],
        earlier: seven.map((name) => ({ name, groups: ['A'], hidden: grid })),
      },
      ['There are too many earlier releases: at most 6.'],
    ],
    [
      'names, and no counts',
      { rows: ['A'] },
      [
        'There are no counts.',
        'There are not as many names of rows as rows.',
        'The table counts a group that is not given.',
      ],
    ],
    [
      'an impossible cell, and no counts',
      { impossible: [{ row: 0, column: 0 }] },
      [
        'There are no counts.',
        'The table counts a group that is not given.',
        'A cell that is called impossible is not in the table.',
      ],
    ],
    [
      'an earlier release, and no counts',
      { earlier: [{ name: 'First', groups: ['A'], hidden: [] }] },
      [
        'There are no counts.',
        'The table counts a group that is not given.',
        'An earlier release counts a group that is not given.',
      ],
    ],
    [
      'everything at once',
      { counts: [[1, -2], [3]], rows: ['A'] },
      [
        'The rows are not equally long.',
        'A count is a whole number, 0 or more.',
        'There are not as many names of rows as rows.',
      ],
    ],
  ])('SDC-11: %s', (_, given, problems) => {
    expect(problemsOf(given)).toEqual(problems);
  });
});

describe('what is one', () => {
  test.each<[string, Partial<DisclosureControlInput>]>([
    ['40 rows of 10', { counts: large(40, 10) }],
    ['10 rows of 40', { counts: large(10, 40) }],
    ['one cell', { counts: [[0]] }],
    ['names for every row and column', { counts: table, rows: ['A', 'B'], columns: ['C', 'D'] }],
    ['an impossible cell that is empty', { counts: [[0, 9]], impossible: [{ row: 0, column: 0 }] }],
    [
      'six groups of 200 cells and six earlier releases',
      {
        groups: seven.slice(1).map((name) => ({ name, counts: large(20, 10) })),
        earlier: seven.slice(1).map((name) => ({
          name,
          groups: [name],
          hidden: Array.from({ length: 21 }, () => Array.from({ length: 11 }, () => false)),
        })),
      },
    ],
  ])('SDC-11: %s', (_, given) => {
    expect(problemsOf(given)).toEqual([]);
  });

  test('SDC-11: the table is the sum of the groups it counts; all of them, if it does not say which', () => {
    const groups = [
      { name: 'A', counts: table },
      {
        name: 'B',
        counts: [
          [1, 2],
          [3, 4],
        ],
      },
      {
        name: 'C',
        counts: [
          [5, 5],
          [5, 5],
        ],
      },
    ];
    expect(readRelease({ ...empty, groups }).release).toMatchObject({
      counted: ['A', 'B', 'C'],
      counts: [
        [16, 27],
        [38, 49],
      ],
    });
    expect(readRelease({ ...empty, groups, counted: ['A', 'B'] }).release?.counts).toEqual([
      [11, 22],
      [33, 44],
    ]);
    expect(readRelease({ ...empty, counts: table }).release).toMatchObject({
      groups: [{ name: 'All', counts: table }],
      counted: ['All'],
      counts: table,
    });
  });
});
