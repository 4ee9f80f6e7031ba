import type { CaseTable } from '../../rule/case-table.ts';
import {
  type ExpectedTable,
  type GivenTable,
  hidden,
  hiddenCell as c,
  refused,
  shown,
} from './cases.ts';

const grid = [
  [10, 20],
  [30, 40],
];
const grid10 = [
  [10, 20, 30],
  [30, 40, 70],
  [40, 60, 100],
];

/** Tables that are not published, and beside them those that just are. */
export const refusalCases: CaseTable<GivenTable, ExpectedTable> = {
  title: 'What is not published at all',
  about:
    'Every table is by ward and crosses two characteristics, unless the case says otherwise; each limit has a case on either side.',
  cases: [
    {
      id: 'SDC-D8',
      name: 'one number alone, of six',
      facts: { counts: [[6]] },
      expected: shown([[5]]),
    },
    {
      id: 'SDC-D4',
      name: 'one number alone, of five',
      facts: { counts: [[5]] },
      expected: refused('D4'),
    },
    {
      id: 'SDC-D4',
      name: 'five people in the whole table',
      facts: {
        counts: [
          [1, 2],
          [2, 0],
        ],
      },
      expected: refused('D4'),
    },
    {
      id: 'SDC-D7',
      name: 'six people in a whole list',
      facts: { counts: [[3, 3]] },
      expected: hidden([[c, c, 5]]),
    },
    {
      id: 'SDC-D1',
      name: 'rows of different lengths',
      facts: { counts: [[10, 20], [30]] },
      expected: refused('D1'),
    },
    {
      id: 'SDC-D1',
      name: 'a count below zero',
      facts: { counts: [[10, -20]] },
      expected: refused('D1'),
    },
    {
      id: 'SDC-D2',
      name: 'a table by street',
      facts: { counts: [[10, 20]], areaLevel: 'below-ward' },
      expected: refused('D2'),
    },
    {
      id: 'SDC-D2',
      name: 'nobody says how small the areas are',
      facts: { counts: [[10, 20]], areaLevel: 'not-known' },
      expected: refused('D2'),
    },
    {
      id: 'SDC-8',
      name: 'a table by ward is not too small',
      facts: { counts: [[10, 20]], areaLevel: 'ward' },
      expected: shown([[10, 20, 30]]),
    },
    {
      id: 'SDC-D3',
      name: 'ward by age by ethnicity',
      facts: { counts: [[10, 20]], characteristics: ['Ward', 'Age', 'Ethnicity'] },
      expected: refused('D3'),
    },
    {
      id: 'SDC-D3',
      name: 'age by sex, by ward: the area counts though nobody lists it',
      facts: { counts: grid, characteristics: ['age', 'sex'] },
      expected: refused('D3'),
    },
    {
      id: 'SDC-8',
      name: 'age by sex, by locality: likewise',
      facts: { counts: grid, areaLevel: 'locality', characteristics: ['age', 'sex'] },
      expected: refused('D3'),
    },
    {
      id: 'SDC-8',
      name: 'age by sex for the council as a whole',
      facts: { counts: grid, areaLevel: 'council', characteristics: ['age', 'sex'] },
      expected: shown(grid10),
    },
    {
      id: 'SDC-8',
      name: 'age alone, by ward',
      facts: { counts: grid, characteristics: ['age'] },
      expected: shown(grid10),
    },
    {
      id: 'SDC-8',
      name: 'age by area of need, by ward: that is not plainly the area, so there are three',
      facts: { counts: grid, characteristics: ['age', 'area of need'] },
      expected: refused('D3'),
    },
    {
      id: 'SDC-8',
      name: 'rows and columns, and nothing that they tell apart: it contradicts itself',
      facts: { counts: grid, areaLevel: 'council', characteristics: [] },
      expected: refused('D3'),
    },
    {
      id: 'SDC-8',
      name: 'one row by ward, and nothing else',
      facts: { counts: [[10, 20]], characteristics: [] },
      expected: shown([[10, 20, 30]]),
    },
    {
      id: 'SDC-8',
      name: 'one column by ward, and nothing else',
      facts: { counts: [[10], [20]], characteristics: [] },
      expected: shown([[10], [20], [30]]),
    },
    {
      id: 'SDC-8',
      name: 'ward by age',
      facts: { counts: [[10, 20]], characteristics: ['Ward', 'Age'] },
      expected: shown([[10, 20, 30]]),
    },
  ],
};
