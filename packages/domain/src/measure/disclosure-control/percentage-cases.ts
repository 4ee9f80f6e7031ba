import type { CaseTable } from '../../rule/case-table.ts';
import type { Share } from './percentage.ts';
import { type PublishedCell, hiddenMark as c } from './publish.ts';

/** Percentages on their own. */
export const percentageCases: CaseTable<Share, PublishedCell> = {
  title: 'Percentages',
  about:
    'How many of how many, as true counts, and the percentage that may be printed; [c] is a hidden one.',
  cases: [
    {
      id: 'SDC-4',
      name: 'not passed on, of all discussed',
      facts: { part: 114, whole: 125 },
      expected: 91.2,
    },
    { id: 'SDC-4', name: 'a half tenth goes up', facts: { part: 23, whole: 80 }, expected: 28.8 },
    {
      id: 'SDC-4',
      name: 'just under a half tenth',
      facts: { part: 758, whole: 1768 },
      expected: 42.9,
    },
    { id: 'SDC-4', name: 'none', facts: { part: 0, whole: 40 }, expected: 0 },
    { id: 'SDC-4', name: 'all', facts: { part: 40, whole: 40 }, expected: 100 },
    { id: 'SDC-4', name: 'one of forty', facts: { part: 1, whole: 40 }, expected: c },
    { id: 'SDC-4', name: 'five of forty', facts: { part: 5, whole: 40 }, expected: c },
    { id: 'SDC-4', name: 'six of forty', facts: { part: 6, whole: 40 }, expected: 15 },
    { id: 'SDC-4', name: 'all but one', facts: { part: 39, whole: 40 }, expected: c },
    { id: 'SDC-4', name: 'all but five', facts: { part: 35, whole: 40 }, expected: c },
    { id: 'SDC-4', name: 'all but six', facts: { part: 34, whole: 40 }, expected: 85 },
    { id: 'SDC-4', name: 'of nine', facts: { part: 0, whole: 9 }, expected: c },
    { id: 'SDC-4', name: 'of ten', facts: { part: 0, whole: 10 }, expected: 0 },
    { id: 'SDC-4', name: 'of eleven', facts: { part: 11, whole: 11 }, expected: 100 },
    {
      id: 'SDC-4',
      name: 'a number that is hidden elsewhere',
      facts: { part: 20, whole: 40, isHidden: true },
      expected: c,
    },
    {
      id: 'SDC-4',
      name: 'more than all: no share of anything',
      facts: { part: 98, whole: 97 },
      expected: c,
    },
    { id: 'SDC-4', name: 'below zero', facts: { part: -10, whole: 40 }, expected: c },
    { id: 'SDC-4', name: 'half a person', facts: { part: 10.5, whole: 40 }, expected: c },
    { id: 'SDC-4', name: 'of half a person', facts: { part: 10, whole: 40.5 }, expected: c },
  ],
};
