import type { CaseTable } from '../../rule/case-table.ts';
import {
  type HistoryFacts,
  at,
  closed,
  decided,
  discussed,
  ended,
  housing,
  referred,
} from './cases.ts';

/** A history with a day in it that cannot be read: it may hold what the definition asks for. */
export const unreadableHistoryCases: CaseTable<HistoryFacts, boolean> = {
  title: 'A history with a day that cannot be read',
  about:
    'Expected is whether somebody is asked to read the whole history: always, because nobody can say that there is nothing in it.',
  cases: [
    {
      id: 'TRI-R6',
      name: 'discussed on a day that cannot be read',
      facts: discussed(at('one', 'first meeting', 'last spring')),
      expected: true,
    },
    {
      id: 'TRI-R6',
      name: 'an earlier referral of a day that cannot be read: it may be within',
      facts: referred('2026-11-22', 'unknown'),
      expected: true,
    },
    {
      id: 'TRI-R6',
      name: 'a referral of a day that cannot be read',
      facts: referred('', '2019-01-01'),
      expected: true,
    },
    {
      id: 'TRI-R6',
      name: 'support ended on a day that cannot be read',
      facts: ended('2026-11-22', 'unknown'),
      expected: true,
    },
    {
      id: 'TRI-R6',
      name: 'referred on a day that cannot be read',
      facts: ended('', '2026-11-23'),
      expected: true,
    },
    {
      id: 'TRI-R6',
      name: 'an episode that closed on a day that cannot be read',
      facts: closed('2026-11-22', housing('2026-02-30')),
      expected: true,
    },
    {
      id: 'TRI-R6',
      name: 'episodes, and today cannot be read',
      facts: closed('', housing('2026-02-01')),
      expected: true,
    },
    {
      id: 'TRI-R6',
      name: 'no further action on a day that cannot be read',
      facts: decided('2026-11-22', 'unknown'),
      expected: true,
    },
    {
      id: 'TRI-R6',
      name: 'a new item of a day that cannot be read',
      facts: decided('soon', '2019-01-01'),
      expected: true,
    },
  ],
};
