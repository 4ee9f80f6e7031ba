import type { CaseTable } from '../../rule/case-table.ts';
import type { ListedBecause } from './offers-at-level.ts';

/** Services that a partnership has put beside levels of the five-level framework, and what a professional finds listed. */
export const offersAtLevelCases: CaseTable<
  { services: Record<string, number[] | null>; level: number | null },
  { listed: Record<string, ListedBecause>; higherOnly: string[] }
> = {
  title: 'Services beside the level that a professional gave',
  about:
    'For professionals only. A service stays open above the levels beside which it was put. What is listed as standing beside higher levels only can still be asked for.',
  cases: [
    {
      id: 'FRM-31',
      name: 'put beside this level',
      facts: { services: { 'parenting group': [2, 3] }, level: 3 },
      expected: { listed: { 'parenting group': 'beside-this' }, higherOnly: [] },
    },
    {
      id: 'FRM-31',
      name: 'put beside a lower level: it stays open',
      facts: { services: { 'community lounge': [1] }, level: 4 },
      expected: { listed: { 'community lounge': 'stays-open' }, higherOnly: [] },
    },
    {
      id: 'FRM-31',
      name: 'put beside lower and higher levels, with this one between them: it stays open',
      facts: { services: { counselling: [2, 5] }, level: 3 },
      expected: { listed: { counselling: 'stays-open' }, higherOnly: [] },
    },
    {
      id: 'FRM-31',
      name: 'put beside higher levels only: not among the first, and named apart',
      facts: { services: { 'intensive team': [4, 5] }, level: 2 },
      expected: { listed: {}, higherOnly: ['intensive team'] },
    },
    {
      id: 'FRM-31',
      name: 'nobody has put it beside a level: always listed, and marked',
      facts: { services: { 'new charity': null, 'another one': [] }, level: 5 },
      expected: {
        listed: { 'new charity': 'beside-none', 'another one': 'beside-none' },
        higherOnly: [],
      },
    },
    {
      id: 'FRM-31',
      name: 'put beside a level that the framework has not: as if beside none',
      facts: { services: { 'youth club': [9] }, level: 1 },
      expected: { listed: { 'youth club': 'beside-none' }, higherOnly: [] },
    },
    {
      id: 'FRM-31',
      name: 'no level was given: everything',
      facts: { services: { 'intensive team': [5], 'new charity': null }, level: null },
      expected: {
        listed: { 'intensive team': 'no-level-given', 'new charity': 'beside-none' },
        higherOnly: [],
      },
    },
    {
      id: 'FRM-31',
      name: 'a level that the framework has not: everything',
      facts: { services: { 'intensive team': [5] }, level: 7 },
      expected: { listed: { 'intensive team': 'no-level-given' }, higherOnly: [] },
    },
  ],
};
