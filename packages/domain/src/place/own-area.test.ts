import { describe, expect, test } from 'vitest';
import { areaPattern, madeUpBorough, madeUpCouncil, whoseArea } from './index.ts';

const table = madeUpBorough();
const ours = new Set([madeUpCouncil]);

describe('NAV-45 whose area a place lies in (D4)', () => {
  test.each([
    ['ZW1 1AA', 'ours'],
    ['zw43bd', 'ours'],
    ['ZW4 8LX', 'neighbour'],
    ['ZW5 1AA', 'neighbour'],
    ['ZW4', 'ours'],
    ['ZW5', 'neighbour'],
    ['TS18 1AU', 'unknown'],
    ['nowhere', 'unknown'],
    [undefined, 'unknown'],
  ])('with councils named, %s is %s', (postcode, whose) => {
    expect(whoseArea(postcode, ours, table)).toBe(whose);
  });

  test.each([
    ['ZW1 1AA', 'ours'],
    ['ZW5 1AA', 'neighbour'],
    ['TS18', 'neighbour'],
  ])('with first halves named it needs no table: %s is %s', (postcode, whose) => {
    expect(whoseArea(postcode, new Set(['ZW1', 'ZW2']), null)).toBe(whose);
  });

  test('with councils named and no table nobody can tell', () => {
    expect(whoseArea('ZW1 1AA', ours, null)).toBe('unknown');
  });

  test('with no areas named nothing is said to be a neighbour’s', () => {
    expect(whoseArea('ZW5 1AA', new Set(), table)).toBe('unknown');
  });
});

test.each([
  ['E06000004', true],
  ['TS18', true],
  ['E3', true],
  ['Stockton', false],
  ['ts18', false],
])('“%s” may name an area: %s', (text, may) => {
  expect(areaPattern.test(text)).toBe(may);
});

test('the made-up borough has its four towns and its neighbours, and no real postcode', () => {
  expect(table.towns.map(({ name }) => name)).toEqual([
    'Cawdle',
    'Farholm',
    'Harrowmere',
    'Millbeck',
    'Sandholme',
    'Thornley Green',
    'Wenbrook',
  ]);
  expect([...table.outcodes.keys()].every((code) => code.startsWith('ZW'))).toBe(true);
});
