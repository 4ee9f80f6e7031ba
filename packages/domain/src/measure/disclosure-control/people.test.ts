import { expect, test } from 'vitest';
import { type Release, peopleBehind } from './people.ts';

const release = (counted: string[], earlier: string[][]): Release => ({
  groups: ['a', 'b', 'c'].map((name, index) => ({ name, counts: [[10 ** index, 0]] })),
  counts: [],
  counted,
  earlier: earlier.map((groups) => ({ name: 'Earlier', groups, hidden: [] })),
  impossible: [],
});

test('SDC-6: groups that were always counted together are one, and those in no release are left out', () => {
  expect(peopleBehind(release(['a', 'b'], []))).toEqual([{ values: [11, 0, 11], counted: [true] }]);
  expect(peopleBehind(release(['a', 'b', 'c'], [['a']]))).toEqual([
    { values: [1, 0, 1], counted: [true, true] },
    { values: [110, 0, 110], counted: [false, true] },
  ]);
  expect(peopleBehind(release(['a'], [['a', 'b']]))).toEqual([
    { values: [1, 0, 1], counted: [true, true] },
    { values: [10, 0, 10], counted: [true, false] },
  ]);
});
