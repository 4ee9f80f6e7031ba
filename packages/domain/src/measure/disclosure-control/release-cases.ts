import type { CaseTable } from '../../rule/case-table.ts';
import {
  type ExpectedTable,
  type GivenTable,
  hidden,
  hiddenCell as c,
  oneSmall,
  refused,
  shown,
} from './cases.ts';

const nothing = (rows: number, columns: number) =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => false));
const spring = {
  name: 'April to June',
  counts: [
    [10, 20],
    [30, 40],
  ],
};

/** Releases one after another: what the reader of both could work out. */
export const releaseCases: CaseTable<GivenTable, ExpectedTable> = {
  title: 'When an earlier release counts some of the same people',
  about:
    'Groups of people of whom no one is in two; the groups that the table counts; and what is out already, with the numbers it hid. Taking one release from the other must give no small number.',
  cases: [
    {
      id: 'SDC-6',
      name: 'the half year after its first quarter, three people more in one cell: what hides them is hidden',
      facts: {
        groups: [
          spring,
          {
            name: 'July to September',
            counts: [
              [3, 10],
              [12, 9],
            ],
          },
        ],
        earlier: [{ name: 'First quarter', groups: ['April to June'], hidden: nothing(3, 3) }],
      },
      expected: hidden([
        [c, c, 45],
        [c, c, 90],
        [55, 80, 135],
      ]),
    },
    {
      id: 'SDC-6',
      name: 'one person more in all: their cell and every total that would show them',
      facts: {
        groups: [
          spring,
          {
            name: 'July to September',
            counts: [
              [1, 0],
              [0, 0],
            ],
          },
        ],
        earlier: [{ name: 'First quarter', groups: ['April to June'], hidden: nothing(3, 3) }],
      },
      expected: hidden([
        [c, 20, c],
        [30, 40, 70],
        [c, 60, c],
      ]),
    },
    {
      id: 'SDC-6',
      name: 'girls alone after girls and boys: the boys are what is left, and two of them are few',
      facts: {
        groups: [
          { ...spring, name: 'Girls' },
          {
            name: 'Boys',
            counts: [
              [8, 2],
              [12, 9],
            ],
          },
        ],
        counted: ['Girls'],
        earlier: [{ name: 'All children', groups: ['Girls', 'Boys'], hidden: nothing(3, 3) }],
      },
      expected: hidden([
        [c, c, 30],
        [c, c, 70],
        [40, 60, 100],
      ]),
    },
    {
      id: 'SDC-6',
      name: 'a number that was hidden as small may be shown when it has grown by many',
      facts: {
        groups: [
          { name: 'April to June', counts: oneSmall },
          {
            name: 'July to September',
            counts: [
              [9, 20, 30],
              [25, 40, 18],
              [12, 33, 21],
            ],
          },
        ],
        earlier: [
          {
            name: 'First quarter',
            groups: ['April to June'],
            hidden: [
              [true, true, false, false],
              [true, true, false, false],
              [false, false, false, false],
              [false, false, false, false],
            ],
          },
        ],
      },
      expected: shown([
        [10, 40, 60, 110],
        [50, 80, 35, 165],
        [25, 65, 40, 130],
        [85, 185, 140, 410],
      ]),
    },
    {
      id: 'SDC-6',
      name: 'the same people again: the same numbers stay hidden, and no others',
      facts: {
        groups: [{ name: 'April to June', counts: oneSmall }],
        earlier: [
          {
            name: 'First quarter',
            groups: ['April to June'],
            hidden: [
              [true, false, true, false],
              [true, false, true, false],
              [false, false, false, false],
              [false, false, false, false],
            ],
          },
        ],
      },
      expected: hidden([
        [c, 20, c, 55],
        [c, 40, c, 85],
        [10, 35, 20, 65],
        [40, 95, 70, 200],
      ]),
    },
    {
      id: 'SDC-D6',
      name: 'three people more in the one cell that counts anybody: nothing above zero could be shown',
      facts: {
        groups: [
          { name: 'April to June', counts: [[10, 0, 0]] },
          { name: 'July to September', counts: [[3, 0, 0]] },
        ],
        earlier: [
          {
            name: 'First quarter',
            groups: ['April to June'],
            hidden: [[true, true, false, false]],
          },
        ],
      },
      expected: refused('D6'),
    },
    {
      id: 'SDC-D5',
      name: 'the earlier release hid one number alone, so it can be worked out already: nothing more is added',
      facts: {
        groups: [{ name: 'April to June', counts: oneSmall }],
        earlier: [
          {
            name: 'First quarter',
            groups: ['April to June'],
            hidden: [
              [true, false, false, false],
              [false, false, false, false],
              [false, false, false, false],
              [false, false, false, false],
            ],
          },
        ],
      },
      expected: refused('D5'),
    },
  ],
};
