import { describe, expect, test } from 'vitest';
import { oneSmall } from './cases.ts';
import { checkAgainstEarlier } from './check-against-earlier.ts';
import { derivableSets } from './derivable.ts';
import { defaultDisclosureParameters } from './parameters.ts';
import type { Release } from './people.ts';
import { protect } from './protect.ts';
import { addTables } from './shape.ts';

const parameters = defaultDisclosureParameters;
const alone = (counts: number[][], impossible: Release['impossible'] = []): Release => ({
  groups: [{ name: 'All', counts }],
  counts,
  counted: ['All'],
  earlier: [],
  impossible,
});

describe('the check of its own', () => {
  const nothing = oneSmall.map((row) => [...row, 0].map(() => false));
  const all = [...nothing, [false, false, false, false]];
  const hide = (...cells: [number, number][]) =>
    all.map((row, r) => row.map((_, c) => cells.some(([x, y]) => x === r && y === c)));

  test('SDC-7: a small number that is shown is found', () => {
    expect(checkAgainstEarlier(alone(oneSmall), all, parameters)).toEqual([{ row: 0, column: 0 }]);
  });

  test('SDC-7: what a plan does not speak of is shown', () => {
    expect(checkAgainstEarlier(alone(oneSmall), [], parameters)).toEqual([{ row: 0, column: 0 }]);
  });

  test('SDC-7: what a plan does not speak of protects nothing', () => {
    expect(checkAgainstEarlier(alone(oneSmall), [[true, true]], parameters)).toEqual([
      { row: 0, column: 0 },
      { row: 0, column: 1 },
    ]);
  });

  test('SDC-6: what an earlier release hid of other people stays as safe as it was', () => {
    const earlier = hide([0, 0], [0, 1], [1, 0], [1, 1]);
    const others = oneSmall.map((row) => row.map(() => 40));
    const release: Release = {
      groups: [
        { name: 'Those before', counts: oneSmall },
        { name: 'Those now', counts: others },
      ],
      counts: others,
      counted: ['Those now'],
      earlier: [{ name: 'Before', groups: ['Those before'], hidden: earlier }],
      impossible: [],
    };
    expect(checkAgainstEarlier(release, all, parameters)).toEqual([]);
  });

  test('SDC-7: a small number hidden alone is found', () => {
    expect(checkAgainstEarlier(alone(oneSmall), hide([0, 0]), parameters)).toEqual([
      { row: 0, column: 0 },
    ]);
  });

  test('SDC-7: a hidden number in no circle is found, also beside some that are safe', () => {
    const plan = hide([0, 0], [0, 1], [1, 0], [1, 1], [2, 2]);
    expect(checkAgainstEarlier(alone(oneSmall), plan, parameters)).toEqual([{ row: 2, column: 2 }]);
  });

  test('SDC-7: four in a rectangle are safe', () => {
    const plan = hide([0, 0], [0, 1], [1, 0], [1, 1]);
    expect(checkAgainstEarlier(alone(oneSmall), plan, parameters)).toEqual([]);
  });

  test('SDC-7: a total that is hidden takes part', () => {
    const plan = hide([0, 0], [0, 3], [3, 0], [3, 3]);
    expect(checkAgainstEarlier(alone(oneSmall), plan, parameters)).toEqual([]);
  });

  test('SDC-2: a cell that cannot hold anybody protects nothing', () => {
    const counts = [
      [3, 20, 30],
      [25, 0, 18],
      [12, 33, 21],
    ];
    const plan = hide([0, 0], [0, 1], [1, 0], [1, 1]);
    expect(checkAgainstEarlier(alone(counts), plan, parameters)).toEqual([]);
    expect(
      checkAgainstEarlier(alone(counts, [{ row: 1, column: 1 }]), plan, parameters),
    ).toHaveLength(4);
    // In the same row, the same column, or neither, it is in nobody's way.
    for (const impossible of [
      { row: 1, column: 2 },
      { row: 2, column: 1 },
      { row: 2, column: 2 },
    ])
      expect(checkAgainstEarlier(alone(counts, [impossible]), plan, parameters)).toEqual([]);
  });

  const spring = [
    [10, 20],
    [30, 40],
  ];
  const shown = [0, 1, 2].map(() => [false, false, false]);
  const more = (counts: number[][], hidden: boolean[][] = shown): Release => ({
    groups: [
      { name: 'Spring', counts: spring },
      { name: 'Summer', counts },
    ],
    counts: addTables([spring, counts]),
    counted: ['Spring', 'Summer'],
    earlier: [{ name: 'First', groups: ['Spring'], hidden }],
    impossible: [],
  });

  test.each([
    [5, 1],
    [6, 0],
    [1, 1],
    [0, 0],
  ])('SDC-6: %i people more in a cell: %i differences can be worked out there', (people, found) => {
    const release = more([
      [people, 20],
      [30, 40],
    ]);
    expect(checkAgainstEarlier(release, shown, parameters)).toEqual(
      found === 1 ? [{ row: 0, column: 0 }] : [],
    );
  });

  test('SDC-6: an earlier release that hid a number alone is found out, whatever is new', () => {
    const alreadyOut = shown.map((row, r) => row.map((_, c) => r === 0 && c === 0));
    const release = more(
      [
        [10, 20],
        [30, 40],
      ],
      alreadyOut,
    );
    expect(checkAgainstEarlier(release, shown, parameters)).toEqual([{ row: 0, column: 0 }]);
  });

  test('SDC-6: two wards that are out, and then the area: the ward that is left is a difference', () => {
    const ward = [
      [10, 20],
      [30, 40],
    ];
    const last = [
      [4, 20],
      [30, 40],
    ];
    const release: Release = {
      groups: [
        { name: 'North', counts: ward },
        { name: 'South', counts: ward },
        { name: 'East', counts: last },
      ],
      counts: addTables([ward, ward, last]),
      counted: ['North', 'South', 'East'],
      earlier: ['North', 'South'].map((name) => ({ name, groups: [name], hidden: shown })),
      impossible: [],
    };
    expect(checkAgainstEarlier(release, shown, parameters)).toEqual([{ row: 0, column: 0 }]);
    const plan = protect(release, parameters);
    expect(plan && checkAgainstEarlier(release, plan.hidden, parameters)).toEqual([]);
    expect(plan?.hidden[0]?.[0]).toBe(true);
  });

  test('SDC-6: people who are in no release matter to none', () => {
    const release = more(spring);
    release.counted = ['Spring'];
    release.counts = spring;
    expect(protect(release, parameters)).toMatchObject({ primary: 0, secondary: 0 });
  });
});

describe('what a reader can add and subtract', () => {
  test.each([
    ['one release: nothing', [[1]], []],
    [
      'a part and all: the rest',
      [
        [1, 0],
        [1, 1],
      ],
      [[0, 1]],
    ],
    [
      'two that share nobody: both together',
      [
        [1, 0],
        [0, 1],
      ],
      [[1, 1]],
    ],
    [
      'three that overlap in pairs: everything',
      [
        [1, 1, 0],
        [0, 1, 1],
        [1, 0, 1],
      ],
      [
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 1],
        [1, 1, 1],
      ],
    ],
    ['no release: nothing', [], []],
    [
      'three that overlap in pairs, and people in none of them',
      [
        [1, 1, 0, 0],
        [0, 1, 1, 0],
        [1, 0, 1, 0],
      ],
      [
        [1, 0, 0, 0],
        [0, 1, 0, 0],
        [0, 0, 1, 0],
        [1, 1, 1, 0],
      ],
    ],
    [
      'two that share some: nothing',
      [
        [1, 1, 0],
        [0, 1, 1],
      ],
      [],
    ],
    [
      'two of three, and all: what is left, and it with either',
      [
        [1, 0, 0],
        [0, 1, 0],
        [1, 1, 1],
      ],
      [
        [1, 1, 0],
        [0, 0, 1],
        [1, 0, 1],
        [0, 1, 1],
      ],
    ],
  ])('SDC-6: %s', (_, releases, sets) => {
    expect(derivableSets(releases)).toEqual(sets);
  });
});
