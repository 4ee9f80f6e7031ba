import { describe, expect, test } from 'vitest';
import { DisclosureControlInput } from './input.ts';

const table = [
  [10, 20],
  [30, 40],
];
const seven = Array.from({ length: 7 }, (_, index) => `Group ${index + 1}`);
const grid = Array.from({ length: 3 }, () => [false, false, false]);
const large = (rows: number, columns: number) =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => 7));
describe('one line of JSON', () => {
  test('SDC-11: what is left out is none, or not known', () => {
    expect(DisclosureControlInput.parse({ counts: table })).toEqual({
      counts: table,
      earlier: [],
      impossible: [],
      areaLevel: 'not-known',
    });
  });

  test('SDC-11: everything at once', () => {
    const whole = {
      groups: [{ name: 'a'.repeat(200), counts: [[100_000_000, 0]] }],
      counted: ['A'],
      earlier: seven.slice(1).map((name) => ({ name, groups: ['A', 'B'], hidden: grid })),
      rows: ['R'],
      columns: ['C', 'D'],
      characteristics: [],
      areaLevel: 'ward',
      impossible: [{ row: 0, column: 1 }],
      percentagesOf: 'table',
    };
    expect(DisclosureControlInput.parse(whole)).toEqual(whole);
  });

  test.each<[string, object]>([
    ['an unknown field', { counts: table, count: table }],
    ['a count below zero', { counts: [[-1]] }],
    ['half a person', { counts: [[0.5]] }],
    ['a count as text', { counts: [['5']] }],
    ['more people than there are', { counts: [[100_000_001]] }],
    ['no rows', { counts: [] }],
    ['an empty row', { counts: [[]] }],
    ['41 rows', { counts: large(41, 1) }],
    ['41 columns', { counts: large(1, 41) }],
    ['a small area of another name', { counts: table, areaLevel: 'postcode' }],
    ['no groups', { groups: [] }],
    ['seven groups', { groups: seven.map((name) => ({ name, counts: table })) }],
    ['a group without a name', { groups: [{ name: ' ', counts: table }] }],
    ['a group with a field more', { groups: [{ name: 'A', counts: table, size: 4 }] }],
    ['no group counted', { groups: [{ name: 'A', counts: table }], counted: [] }],
    ['an impossible cell of nowhere', { counts: table, impossible: [{ row: -1, column: 0 }] }],
    ['a name of 201 letters', { counts: table, rows: ['a'.repeat(201)] }],
    [
      'an impossible cell with a field more',
      { counts: table, impossible: [{ row: 0, column: 0, why: '' }] },
    ],
    ['an impossible cell between two', { counts: table, impossible: [{ row: 0.5, column: 0 }] }],
    [
      'an earlier release without its groups',
      { counts: table, earlier: [{ name: 'First', hidden: grid }] },
    ],
    [
      'an earlier release of nobody',
      { counts: table, earlier: [{ name: 'First', groups: [], hidden: grid }] },
    ],
    [
      'an earlier release with a field more',
      { counts: table, earlier: [{ name: 'First', groups: ['A'], hidden: grid, on: '' }] },
    ],
    [
      'seven earlier releases',
      { counts: table, earlier: seven.map((name) => ({ name, groups: ['A'], hidden: grid })) },
    ],
    ['a percentage of something else', { counts: table, percentagesOf: 'ward' }],
  ])('SDC-11: refused: %s', (_, given) => {
    expect(DisclosureControlInput.safeParse(given).success).toBe(false);
  });
});

test('SDC-D2, SDC-D3: the two fields without which no table is published say so of themselves', () => {
  const { characteristics, areaLevel } = DisclosureControlInput.shape;
  for (const field of [characteristics, areaLevel])
    expect(field.description).toBe('the table is then refused');
});
