import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type HistoryFacts, historyCases } from './cases.ts';
import { HistoryParameters, defaultHistoryParameters } from './parameters.ts';
import { type HistoryPrompt, historyRuleIds, historyRuleLabels } from './prompt.ts';
import { earlyHelpReReferralByFamily, socialCareReReferralByReferral } from './re-referral.ts';
import { type Hearing, repeatChildren, repeatDiscussionByChild } from './repeat-discussion.ts';
import { noFurtherActionThenNewItemByFamily, revolvingDoorByFamily } from './revolving-door.ts';
import { unreadableHistoryCases } from './unreadable-cases.ts';

const limits = defaultHistoryParameters;
const cases = [...historyCases.cases, ...unreadableHistoryCases.cases];

function promptOf(facts: HistoryFacts, parameters = limits): HistoryPrompt {
  switch (facts.rule) {
    case 'repeat-discussion-by-child':
      return repeatDiscussionByChild(
        'mia',
        facts.hearings.map((each) => ({ child: 'mia', ...each })),
        facts.period,
        parameters,
      );
    case 'social-care-re-referral-by-referral':
      return socialCareReReferralByReferral(facts.on, facts.earlier, parameters);
    case 'early-help-re-referral-by-family':
      return earlyHelpReReferralByFamily(facts.on, facts.ended, parameters);
    case 'revolving-door-by-family':
      return revolvingDoorByFamily(facts.episodes, facts.on, parameters);
    case 'no-further-action-then-new-item-by-family':
      return noFurtherActionThenNewItemByFamily(facts.on, facts.earlier, parameters);
  }
}

describe('what a person is asked to read', () => {
  test.each(cases)('$id: $name', ({ facts, expected }) => {
    const { outcome, rule } = promptOf(facts);
    expect([outcome, rule]).toEqual([
      expected ? 'read-the-history' : 'nothing-to-read',
      facts.rule,
    ]);
  });

  test('TRI-R6: it prompts and never blocks, and says so', () => {
    for (const { facts, expected } of cases) {
      const { because, mustRecord, nextStep, version } = promptOf(facts);
      expect(because).toHaveLength(2);
      expect(because[1]).toBe(
        'Coming back is never held against a family, and stops no contact, referral or help.',
      );
      expect(mustRecord).toEqual(expected ? ['Who read the history, and what it changes'] : []);
      expect(nextStep).toBe(
        expected
          ? 'Read the whole history before you decide, and ask what was tried and why it did not last. Then carry on.'
          : 'Carry on.',
      );
      expect(version).toBe('history-2');
    }
  });

  test('TRI-R6: the reason gives the numbers', () => {
    const reasons = (holds: boolean) =>
      new Set(
        cases
          .filter(({ expected }) => expected === holds)
          .map(({ facts }) => promptOf(facts).because[0]),
      );
    expect(new Set([...reasons(true), ...reasons(false)]).size).toBe(
      reasons(true).size + reasons(false).size,
    );
    expect(new Set([...reasons(true), ...reasons(false)])).toEqual(
      new Set([
        'A day of this history cannot be read, so nobody can say that there is nothing in it.',
        'No early help of this family had ended before this referral.',
        'There was a referral to social care within the 12 months before this one.',
        'There was no referral to social care within the 12 months before this one.',
        'This child was discussed under 2 items at 2 meetings, 35 days apart.',
        'This child was discussed under 2 items at 3 meetings, 35 days apart.',
        'This child was discussed under 2 items at 2 meetings, 91 days apart.',
        'This child was not discussed under two items at two meetings; one item carried over counts once.',
        'This family had 2 or more closed episodes in 12 months that were, or may have been, for the same main need.',
        'This family had a decision of no further action within the 90 days before this item.',
        'This family had fewer than 2 closed episodes in 12 months for the same main need.',
        'This family had no decision of no further action within the 90 days before this item.',
        'This family was referred again after their early help had ended.',
      ]),
    );
  });

  test('TRI-R2, TRI-R4, TRI-R5: the limits are settings', () => {
    const shorter = HistoryParameters.parse({
      ...limits,
      version: 'local-1',
      socialCareReReferralMonths: 6,
      revolvingDoorMonths: 6,
      revolvingDoorClosedEpisodes: 3,
      newItemAfterNoFurtherActionDays: 30,
    });
    const holds = (facts: HistoryFacts) => promptOf(facts, shorter).outcome === 'read-the-history';
    const on = '2026-11-22';
    const earlier = (day: string): HistoryFacts => ({
      rule: 'social-care-re-referral-by-referral',
      on,
      earlier: [day],
    });
    expect([holds(earlier('2026-05-22')), holds(earlier('2026-05-21'))]).toEqual([true, false]);
    const nfa = (day: string): HistoryFacts => ({
      rule: 'no-further-action-then-new-item-by-family',
      on,
      earlier: [day],
    });
    expect([holds(nfa('2026-10-23')), holds(nfa('2026-10-22'))]).toEqual([true, false]);
    const times = (...days: string[]): HistoryFacts => ({
      rule: 'revolving-door-by-family',
      on,
      episodes: days.map((closedOn) => ({ closedOn, mainNeed: 'housing' })),
    });
    expect(holds(times('2026-09-01', '2026-10-01'))).toBe(false);
    expect(holds(times('2026-05-22', '2026-09-01', '2026-10-01'))).toBe(true);
    expect(holds(times('2026-05-21', '2026-09-01', '2026-10-01'))).toBe(false);
    expect(promptOf(times(), shorter).version).toBe('local-1');
  });

  test('TRI-R4: an episode whose need is not known counts with whichever need is most', () => {
    const episodes = ['housing', 'health', null, 'health', 'housing'].map((mainNeed) => ({
      closedOn: '2026-11-01',
      mainNeed,
    }));
    const unwritten = episodes.filter(({ mainNeed }) => mainNeed === null);
    const twice = [...unwritten, ...unwritten];
    const three = { ...limits, revolvingDoorClosedEpisodes: 3 };
    expect(revolvingDoorByFamily(twice, '2026-11-22', limits).outcome).toBe('read-the-history');
    expect(revolvingDoorByFamily(twice, '2026-11-22', three).outcome).toBe('nothing-to-read');
    const at = (revolvingDoorClosedEpisodes: number) =>
      revolvingDoorByFamily(episodes, '2026-11-22', { ...limits, revolvingDoorClosedEpisodes })
        .outcome;
    expect([at(3), at(4)]).toEqual(['read-the-history', 'nothing-to-read']);
  });

  test('TRI-R6: every definition has its unit in its name, and a label', () => {
    for (const id of historyRuleIds) {
      expect(id).toMatch(/-by-(child|referral|family)$/);
      expect(historyRuleLabels[id]).toMatch(/^[A-Z].{20,}/);
      // A limit is a setting, so no label says one.
      expect(historyRuleLabels[id]).not.toMatch(/\d/);
    }
  });
});

describe('repeat children', () => {
  const autumn = { from: '2026-10-01', to: '2026-12-31' };
  const discussion = fc.record({
    child: fc.constantFrom('mia', 'ben'),
    item: fc.constantFrom('one', 'two', 'three'),
    meeting: fc.constantFrom('first', 'second', 'third'),
    on: fc.constant('2026-11-05'),
  });

  test('TRI-R1: counted by child: in two discussions neither the item nor the meeting is the same', () => {
    fc.assert(
      fc.property(fc.array(discussion), (discussions) => {
        const twice = (child: string) => {
          const of = discussions.filter((each) => each.child === child);
          return of.some((a) => of.some((b) => a.item !== b.item && a.meeting !== b.meeting));
        };
        const found = repeatChildren(discussions, autumn).map(({ child }) => child);
        expect(found.toSorted()).toEqual(['ben', 'mia'].filter(twice));
      }),
    );
  });

  test('TRI-R1: the count and the interval', () => {
    const hearings: Hearing[] = [
      { child: 'mia', item: 'two', meeting: 'second', on: '2026-11-05' },
      { child: 'ben', item: 'two', meeting: 'second', on: '2026-11-05' },
      { child: 'mia', item: 'one', meeting: 'first', on: '2026-10-01' },
      { child: 'mia', item: 'three', meeting: 'second', on: '2026-11-05' },
    ];
    expect(repeatChildren(hearings, autumn)).toEqual([
      { child: 'mia', items: 3, meetings: 2, daysApart: 35 },
    ]);
    expect(repeatChildren(hearings, { ...autumn, from: '2026-10-02' })).toEqual([]);
    const asked = (period: typeof autumn) =>
      repeatDiscussionByChild('ben', hearings, period, limits).outcome;
    expect(asked(autumn)).toBe('nothing-to-read');
    expect(asked({ ...autumn, from: '' })).toBe('read-the-history');
    expect(asked({ ...autumn, to: '' })).toBe('read-the-history');
  });

  test('TRI-R6: a day of another child that cannot be read is nothing of this one', () => {
    const hearings: Hearing[] = [
      { child: 'mia', item: 'one', meeting: 'first', on: '2026-10-01' },
      { child: 'ben', item: 'two', meeting: 'second', on: 'unknown' },
    ];
    const asked = (child: string) =>
      repeatDiscussionByChild(child, hearings, autumn, limits).outcome;
    expect([asked('mia'), asked('ben')]).toEqual(['nothing-to-read', 'read-the-history']);
  });
});
