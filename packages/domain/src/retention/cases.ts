import type { CaseTable } from '../rule/case-table.ts';
import type { RetentionFacts, RetentionOutcome } from './retention-of-family.ts';

const family: RetentionFacts = {
  births: ['2015-03-09', '2019-06-30'],
  lastDone: '2026-11-20',
  wentToSocialCare: false,
  isHeld: false,
};

/** RET-2, RET-3, RET-5: on which day, what is known of a record, until when it is kept and what a person has to do. */
export const retentionCases: CaseTable<
  { today: string; record: RetentionFacts },
  { outcome: RetentionOutcome; keptUntil: string | null }
> = {
  title: 'Until when a family’s record is kept',
  about: 'The default periods. Nothing goes by itself: “over” puts it on the list of a person.',
  cases: [
    {
      id: 'RET-3',
      name: 'until the youngest child is 25',
      facts: { today: '2044-06-30', record: family },
      expected: { outcome: 'keep', keptUntil: '2044-06-30' },
    },
    {
      id: 'RET-3',
      name: 'over on the day after',
      facts: { today: '2044-07-01', record: family },
      expected: { outcome: 'over', keptUntil: '2044-06-30' },
    },
    {
      id: 'RET-3',
      name: 'and for six years after the last thing that was done',
      facts: { today: '2044-07-01', record: { ...family, lastDone: '2040-01-10' } },
      expected: { outcome: 'keep', keptUntil: '2046-01-10' },
    },
    {
      id: 'RET-3',
      name: 'for 35 years after the last thing, where it went to social care',
      facts: { today: '2044-07-01', record: { ...family, wentToSocialCare: true } },
      expected: { outcome: 'keep', keptUntil: '2061-11-20' },
    },
    {
      id: 'RET-3',
      name: 'a family without a child: six years after the last thing',
      facts: { today: '2032-11-21', record: { ...family, births: [] } },
      expected: { outcome: 'over', keptUntil: '2032-11-20' },
    },
    {
      id: 'RET-2',
      name: 'a birth that nobody knows: kept, and a person is asked once the rest is over',
      facts: { today: '2032-11-21', record: { ...family, births: ['2015-03-09', null] } },
      expected: { outcome: 'ask', keptUntil: null },
    },
    {
      id: 'RET-2',
      name: 'a birth that nobody knows, while the rest still counts: kept, and nobody is asked',
      facts: { today: '2030-01-01', record: { ...family, births: [null] } },
      expected: { outcome: 'keep', keptUntil: null },
    },
    {
      id: 'RET-2',
      name: 'a day that cannot be read keeps it',
      facts: { today: '2090-01-01', record: { ...family, lastDone: 'long ago' } },
      expected: { outcome: 'ask', keptUntil: null },
    },
    {
      id: 'RET-5',
      name: 'a hold keeps it, whatever its days say',
      facts: { today: '2090-01-01', record: { ...family, isHeld: true } },
      expected: { outcome: 'held', keptUntil: '2044-06-30' },
    },
  ],
};
