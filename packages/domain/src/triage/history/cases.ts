import type { CaseTable } from '../../rule/case-table.ts';
import type { HistoryRuleId } from './prompt.ts';
import type { Hearing, HearingPeriod } from './repeat-discussion.ts';
import type { ClosedEpisode } from './revolving-door.ts';

/** What a case about the history holds: what happened before, and the day of today or of the new item. */
export type HistoryFacts =
  | {
      rule: 'repeat-discussion-by-child';
      period: HearingPeriod;
      hearings: Omit<Hearing, 'child'>[];
    }
  | { rule: 'social-care-re-referral-by-referral'; on: string; earlier: string[] }
  | { rule: 'early-help-re-referral-by-family'; on: string; ended: string | null }
  | { rule: 'revolving-door-by-family'; on: string; episodes: ClosedEpisode[] }
  | { rule: 'no-further-action-then-new-item-by-family'; on: string; earlier: string[] };

/** One item at one meeting. */
export const at = (item: string, meeting: string, on: string) => ({ item, meeting, on });
const first = 'first meeting';
const second = 'second meeting';
/** An episode closed for housing. */
export const housing = (closedOn: string) => ({ closedOn, mainNeed: 'housing' });
const of = <Rule extends HistoryRuleId>(
  rule: Rule,
  facts: Omit<Extract<HistoryFacts, { rule: Rule }>, 'rule'>,
) => ({ rule, ...facts });

const period = { from: '2026-10-01', to: '2026-12-31' };
/** A child discussed in the last quarter of 2026. */
export const discussed = (...hearings: Omit<Hearing, 'child'>[]): HistoryFacts =>
  of('repeat-discussion-by-child', { period, hearings });
/** A referral to social care, and the days of earlier ones. */
export const referred = (on: string, ...earlier: string[]): HistoryFacts =>
  of('social-care-re-referral-by-referral', { on, earlier });
/** A referral, and the day on which support ended. */
export const ended = (on: string, day: string | null): HistoryFacts =>
  of('early-help-re-referral-by-family', { on, ended: day });
/** A day, and the closed episodes of a family. */
export const closed = (on: string, ...episodes: ClosedEpisode[]): HistoryFacts =>
  of('revolving-door-by-family', { on, episodes });
/** A new item, and the days of no further action. */
export const decided = (on: string, ...earlier: string[]): HistoryFacts =>
  of('no-further-action-then-new-item-by-family', { on, earlier });

/** When somebody is asked to read the history, with each limit at, one day below and one day above. */
export const historyCases: CaseTable<HistoryFacts, boolean> = {
  title: 'Repeat, re-referral and the revolving door',
  about:
    'Each definition says what it counts: children, referrals or families. Expected is whether somebody is asked to read the whole history. Nothing is ever blocked by it.',
  cases: [
    {
      id: 'TRI-R1',
      name: 'two items at two meetings',
      facts: discussed(at('one', first, '2026-10-01'), at('two', second, '2026-11-05')),
      expected: true,
    },
    {
      id: 'TRI-R1',
      name: 'one item carried over to a second meeting',
      facts: discussed(at('one', first, '2026-10-01'), at('one', second, '2026-10-08')),
      expected: false,
    },
    {
      id: 'TRI-R1',
      name: 'two items at one meeting',
      facts: discussed(at('one', first, '2026-10-01'), at('two', first, '2026-10-01')),
      expected: false,
    },
    {
      id: 'TRI-R1',
      name: 'one item carried over, and then another',
      facts: discussed(
        at('one', first, '2026-10-01'),
        at('one', second, '2026-10-08'),
        at('two', 'third meeting', '2026-11-05'),
      ),
      expected: true,
    },
    { id: 'TRI-R1', name: 'never discussed', facts: discussed(), expected: false },
    {
      id: 'TRI-R1',
      name: 'two items at two meetings, the first a day before the period begins',
      facts: discussed(at('one', first, '2026-09-30'), at('two', second, '2026-11-05')),
      expected: false,
    },
    {
      id: 'TRI-R1',
      name: 'two items on the first and the last day of the period',
      facts: discussed(at('one', first, '2026-10-01'), at('two', second, '2026-12-31')),
      expected: true,
    },
    {
      id: 'TRI-R1',
      name: 'the second a day after the period ends',
      facts: discussed(at('one', first, '2026-10-01'), at('two', second, '2027-01-01')),
      expected: false,
    },
    {
      id: 'TRI-R2',
      name: 'one day less than 12 months after the last referral',
      facts: referred('2026-11-21', '2025-11-22'),
      expected: true,
    },
    {
      id: 'TRI-R2',
      name: 'exactly 12 months after',
      facts: referred('2026-11-22', '2025-11-22'),
      expected: true,
    },
    {
      id: 'TRI-R2',
      name: '12 months and one day after',
      facts: referred('2026-11-23', '2025-11-22'),
      expected: false,
    },
    {
      id: 'TRI-R2',
      name: '12 months after 29 February, on 28 February',
      facts: referred('2025-02-28', '2024-02-29'),
      expected: true,
    },
    {
      id: 'TRI-R2',
      name: '12 months after 29 February, on 1 March',
      facts: referred('2025-03-01', '2024-02-29'),
      expected: false,
    },
    {
      id: 'TRI-R2',
      name: 'a second referral on the same day',
      facts: referred('2026-11-22', '2026-11-22'),
      expected: true,
    },
    {
      id: 'TRI-R2',
      name: 'a referral of a later day is no previous one',
      facts: referred('2026-11-22', '2026-11-23'),
      expected: false,
    },
    {
      id: 'TRI-R2',
      name: 'one long ago and one lately',
      facts: referred('2026-11-22', '2019-01-01', '2026-03-01'),
      expected: true,
    },
    { id: 'TRI-R2', name: 'the first referral', facts: referred('2026-11-22'), expected: false },
    {
      id: 'TRI-R3',
      name: 'referred again the day after support ended',
      facts: ended('2026-11-22', '2026-11-21'),
      expected: true,
    },
    {
      id: 'TRI-R3',
      name: 'referred again on the day on which it ended',
      facts: ended('2026-11-22', '2026-11-22'),
      expected: true,
    },
    {
      id: 'TRI-R3',
      name: 'referred the day before it ended: new information',
      facts: ended('2026-11-22', '2026-11-23'),
      expected: false,
    },
    {
      id: 'TRI-R3',
      name: 'years later: there is no limit',
      facts: ended('2026-11-22', '2019-01-01'),
      expected: true,
    },
    {
      id: 'TRI-R3',
      name: 'support goes on',
      facts: ended('2026-11-22', null),
      expected: false,
    },
    {
      id: 'TRI-R4',
      name: 'two closed episodes for housing, the older one exactly 12 months ago',
      facts: closed('2026-11-22', housing('2025-11-22'), housing('2026-06-01')),
      expected: true,
    },
    {
      id: 'TRI-R4',
      name: 'the older one 12 months and one day ago',
      facts: closed('2026-11-22', housing('2025-11-21'), housing('2026-06-01')),
      expected: false,
    },
    {
      id: 'TRI-R4',
      name: 'the older one a day less than 12 months ago',
      facts: closed('2026-11-22', housing('2025-11-23'), housing('2026-06-01')),
      expected: true,
    },
    {
      id: 'TRI-R4',
      name: 'one closed today',
      facts: closed('2026-11-22', housing('2026-11-22'), housing('2026-06-01')),
      expected: true,
    },
    {
      id: 'TRI-R4',
      name: 'one that closes tomorrow does not count yet',
      facts: closed('2026-11-22', housing('2026-11-23'), housing('2026-06-01')),
      expected: false,
    },
    {
      id: 'TRI-R4',
      name: 'two episodes for different needs',
      facts: closed('2026-11-22', housing('2026-02-01'), {
        closedOn: '2026-06-01',
        mainNeed: 'health',
      }),
      expected: false,
    },
    {
      id: 'TRI-R4',
      name: 'two episodes, the need of one was not written down: it may be the same',
      facts: closed('2026-11-22', housing('2026-02-01'), {
        closedOn: '2026-06-01',
        mainNeed: null,
      }),
      expected: true,
    },
    {
      id: 'TRI-R4',
      name: 'one closed episode',
      facts: closed('2026-11-22', housing('2026-02-01')),
      expected: false,
    },
    { id: 'TRI-R4', name: 'no closed episode', facts: closed('2026-11-22'), expected: false },
    {
      id: 'TRI-R5',
      name: 'a new item 89 days after no further action',
      facts: decided('2026-11-22', '2026-08-25'),
      expected: true,
    },
    {
      id: 'TRI-R5',
      name: 'a new item 90 days after',
      facts: decided('2026-11-22', '2026-08-24'),
      expected: true,
    },
    {
      id: 'TRI-R5',
      name: 'a new item 91 days after',
      facts: decided('2026-11-22', '2026-08-23'),
      expected: false,
    },
    {
      id: 'TRI-R5',
      name: 'a new item on the same day',
      facts: decided('2026-11-22', '2026-11-22'),
      expected: true,
    },
    {
      id: 'TRI-R5',
      name: 'no further action on a later day is not before it',
      facts: decided('2026-11-22', '2026-11-23'),
      expected: false,
    },
    {
      id: 'TRI-R5',
      name: 'never no further action',
      facts: decided('2026-11-22'),
      expected: false,
    },
  ],
};
