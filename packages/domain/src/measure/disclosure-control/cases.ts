import type { CaseTable } from '../../rule/case-table.ts';
import type { DisclosureOutcome, DisclosureRuleId } from './decision.ts';
import type { DisclosureControlInput } from './input.ts';
import { type PublishedCell, hiddenMark } from './publish.ts';

/** What a case gives: an input in which everything may be left out. */
export type GivenTable = {
  [Field in keyof DisclosureControlInput]?: DisclosureControlInput[Field];
};

/** What a table comes to. */
export type ExpectedTable = {
  outcome: DisclosureOutcome;
  rule: DisclosureRuleId;
  cells: PublishedCell[][] | null;
};

/** A hidden number, short. */
export const hiddenCell = hiddenMark;
const c = hiddenCell;
/** Not published, by that row. */
export const refused = (rule: DisclosureRuleId): ExpectedTable => ({
  outcome: 'refuse',
  rule,
  cells: null,
});
/** Published with numbers hidden. */
export const hidden = (cells: PublishedCell[][]): ExpectedTable => ({
  outcome: 'publish-with-suppression',
  rule: 'D7',
  cells,
});
/** Published with nothing hidden. */
export const shown = (cells: PublishedCell[][]): ExpectedTable => ({
  outcome: 'publish',
  rule: 'D8',
  cells,
});

/** A table of three wards by three outcomes with one small count in its corner. */
export const oneSmall = [
  [3, 20, 30],
  [25, 40, 18],
  [12, 33, 21],
];

/** Single tables, from their true counts to what is printed. */
export const tableCases: CaseTable<GivenTable, ExpectedTable> = {
  title: 'From a table to what may be printed of it',
  about:
    'The true counts without totals, and what is printed with totals; [c] is a hidden number. Every table is by ward and crosses two characteristics, unless the case says otherwise.',
  cases: [
    {
      id: 'SDC-D8',
      name: 'no count is small: everything is rounded, totals from the true counts',
      facts: {
        counts: [
          [10, 12],
          [6, 20],
        ],
      },
      expected: shown([
        [10, 10, 20],
        [5, 20, 25],
        [15, 30, 50],
      ]),
    },
    {
      id: 'SDC-1',
      name: 'in a list: 0 is shown, 1 to 5 are hidden, 6 and more are rounded',
      facts: { counts: [[0, 1, 5, 6, 7, 8, 9, 10, 12, 13]] },
      expected: hidden([[0, c, c, 5, 5, 10, 10, 10, 10, 15, 70]]),
    },
    {
      id: 'SDC-1',
      name: 'one family is never published',
      facts: { counts: [[1, 30, 40]] },
      expected: hidden([[c, c, 40, 70]]),
    },
    {
      id: 'SDC-5',
      name: 'a single small count in a table takes three more with it, in its row, its column and the corner',
      facts: { counts: oneSmall },
      expected: hidden([
        [c, c, 30, 55],
        [c, c, 20, 85],
        [10, 35, 20, 65],
        [40, 95, 70, 200],
      ]),
    },
    {
      id: 'SDC-5',
      name: 'small counts on the diagonal protect one another with three more',
      facts: {
        counts: [
          [3, 20, 30],
          [25, 4, 18],
          [12, 33, 2],
        ],
      },
      expected: hidden([
        [c, 20, c, 55],
        [c, c, 20, 45],
        [10, c, c, 45],
        [40, 55, 50, 145],
      ]),
    },
    {
      id: 'SDC-5',
      name: 'two small counts of 4 together leave too little open: a third is hidden',
      facts: { counts: [[1, 3, 30]] },
      expected: hidden([[c, c, c, 35]]),
    },
    {
      id: 'SDC-5',
      name: 'two small counts of 5 together leave each of them open by 5',
      facts: { counts: [[1, 4, 30]] },
      expected: hidden([[c, c, 30, 35]]),
    },
    {
      id: 'SDC-5',
      name: 'two small counts of 6 together leave each of them open by 6',
      facts: { counts: [[1, 5, 30]] },
      expected: hidden([[c, c, 30, 35]]),
    },
    {
      id: 'SDC-5',
      name: 'a column is protected as a row is',
      facts: { counts: [[3], [20], [30]] },
      expected: hidden([[c], [c], [30], [55]]),
    },
    {
      id: 'SDC-5',
      name: 'a table of nothing but small counts keeps two numbers',
      facts: {
        counts: [
          [1, 2],
          [3, 4],
        ],
      },
      expected: hidden([
        [c, c, c],
        [c, c, 5],
        [c, 5, c],
      ]),
    },
    {
      id: 'SDC-2',
      name: 'an empty row tells on nobody: its zeros are shown',
      facts: {
        counts: [
          [0, 0, 0],
          [25, 40, 18],
          [12, 33, 21],
        ],
      },
      expected: shown([
        [0, 0, 0, 0],
        [25, 40, 20, 85],
        [10, 35, 20, 65],
        [35, 75, 40, 150],
      ]),
    },
    {
      id: 'SDC-2',
      name: 'an outcome that nobody had, and one that everybody had: the empty column is shown, for nobody is set apart by it',
      facts: {
        counts: [
          [40, 0],
          [60, 0],
          [55, 0],
        ],
      },
      expected: shown([
        [40, 0, 40],
        [60, 0, 60],
        [55, 0, 55],
        [155, 0, 155],
      ]),
    },
    {
      id: 'SDC-2',
      name: 'the same with six people of the last ward in the other column: now the zeros say that the rest had none of it, and are hidden',
      facts: {
        counts: [
          [40, 0],
          [60, 0],
          [55, 6],
        ],
      },
      expected: hidden([
        [c, c, 40],
        [c, c, 60],
        [c, c, 60],
        [155, 5, 160],
      ]),
    },
    {
      id: 'SDC-2',
      name: 'everybody in a list stands in one cell: the others are shown to be empty',
      facts: { counts: [[12, 0, 0]] },
      expected: shown([[10, 0, 0, 10]]),
    },
    {
      id: 'SDC-3',
      name: 'six and seven are printed as 5, eight as 10; 5 itself is hidden, and a note below the table says so',
      facts: {
        counts: [
          [6, 7],
          [8, 9],
        ],
      },
      expected: shown([
        [5, 5, 15],
        [10, 10, 15],
        [15, 15, 30],
      ]),
    },
    {
      id: 'SDC-2',
      name: 'a zero beside two other counts is shown',
      facts: {
        counts: [
          [12, 0, 9],
          [8, 9, 14],
          [20, 7, 6],
        ],
      },
      expected: shown([
        [10, 0, 10, 20],
        [10, 10, 15, 30],
        [20, 5, 5, 35],
        [40, 15, 30, 85],
      ]),
    },
    {
      id: 'SDC-2',
      name: 'all twelve of a ward have one outcome: a zero is hidden, or everybody would know what each of them had',
      facts: {
        counts: [
          [12, 0, 0],
          [8, 9, 14],
          [20, 7, 6],
        ],
      },
      expected: hidden([
        [c, 0, c, 10],
        [10, 10, 15, 30],
        [c, 5, c, 35],
        [40, 15, 20, 75],
      ]),
    },
    {
      id: 'SDC-2',
      name: 'the same where no other outcome is possible for that ward: nothing is told, and it is shown',
      facts: {
        counts: [
          [12, 0, 0],
          [8, 9, 14],
          [20, 7, 6],
        ],
        impossible: [
          { row: 0, column: 1 },
          { row: 0, column: 2 },
        ],
      },
      expected: shown([
        [10, 0, 0, 10],
        [10, 10, 15, 30],
        [20, 5, 5, 35],
        [40, 15, 20, 75],
      ]),
    },
    {
      id: 'SDC-2',
      name: 'a table that says of everybody what they are hides a zero for every row and column',
      facts: {
        counts: [
          [10, 0, 0],
          [0, 11, 0],
          [0, 0, 12],
        ],
      },
      expected: hidden([
        [c, 0, c, 10],
        [0, c, c, 10],
        [c, c, c, 10],
        [10, 10, 10, 35],
      ]),
    },
    {
      id: 'SDC-D8',
      name: 'a table of nobody is shown',
      facts: {
        counts: [
          [0, 0],
          [0, 0],
        ],
      },
      expected: shown([
        [0, 0, 0],
        [0, 0, 0],
        [0, 0, 0],
      ]),
    },
  ],
};
