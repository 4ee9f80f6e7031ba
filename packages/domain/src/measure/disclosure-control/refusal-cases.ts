import type { CaseTable } from '../../rule/case-table.ts';
import {
  type ExpectedTable,
  type GivenTable,
  hidden,
  hiddenCell as c,
  refused,
  shown,
} from './cases.ts';

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
      id: 'SDC-8',
      name: 'ward by age',
      facts: { counts: [[10, 20]], characteristics: ['Ward', 'Age'] },
      expected: shown([[10, 20, 30]]),
    },
  ],
};
