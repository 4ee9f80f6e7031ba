import { describe, expect, test } from 'vitest';
import { diffFrameworks } from './diff.ts';
import { fiveLevelFramework } from './five-level.ts';
import { madeUp, madeUpIndicator, madeUpWith } from './made-up-cases.ts';
import type { Indicator } from './schema.ts';

const five = fiveLevelFramework();
const nothing = { added: [], removed: [], reworded: [], moved: [], reflagged: [], changed: [] };
const with1 = (id: string, differs: Partial<Indicator>) =>
  madeUpWith(madeUp.indicators.map((one) => (one.id === id ? { ...one, ...differs } : one)));

describe('what the words do not show', () => {
  test('FRM-24: a need that became a strength, another figure, a note that is gone', () => {
    const was = with1('play-1', {
      note: 'Ask first.',
      measure: { of: 'attendance-percent', below: 90 },
    });
    const is = with1('play-1', {
      polarity: 'strength',
      measure: { of: 'attendance-percent', below: 50 },
    });
    expect(diffFrameworks(was, is).indicators.changed).toEqual([
      {
        id: 'play-1',
        newId: 'play-1',
        fields: {
          polarity: { before: 'need', after: 'strength' },
          note: { before: 'Ask first.', after: '' },
          measure: {
            before: '{"of":"attendance-percent","below":90}',
            after: '{"of":"attendance-percent","below":50}',
          },
        },
      },
    ]);
  });

  test('FRM-24: what a statement says the same as is read under the new id of that one', () => {
    const linked = (id: string) =>
      madeUpWith([
        madeUpIndicator(id, { text: 'The same words' }),
        madeUpIndicator('two', { text: 'Others', sameAs: id }),
      ]);
    expect(diffFrameworks(linked('one'), linked('three')).indicators.changed).toHaveLength(1);
    expect(
      diffFrameworks(linked('one'), { ...linked('three'), id: 'next-door' }).indicators,
    ).toEqual(nothing);
    const unlinked = madeUpWith([
      madeUpIndicator('one', { text: 'The same words' }),
      madeUpIndicator('two', { text: 'Others', sameAs: 'gone' }),
    ]);
    expect(diffFrameworks(linked('one'), unlinked).indicators.changed[0]?.fields).toEqual({
      sameAs: { before: 'one', after: 'gone' },
    });
  });

  test('FRM-24: what a flag means, reworded and removed', () => {
    const { flagDefinitions } = diffFrameworks(madeUp, {
      ...madeUp,
      flagDefinitions: { danger: 'Ring 999.' },
    });
    expect(flagDefinitions).toEqual({
      added: ['danger'],
      removed: ['safeguarding-consult'],
      changed: [],
    });
    const softer = { 'safeguarding-consult': 'Talk to the lead some day.' };
    expect(
      diffFrameworks(madeUp, { ...madeUp, flagDefinitions: softer }).flagDefinitions.changed,
    ).toEqual([
      {
        key: 'safeguarding-consult',
        fields: { says: { before: 'Talk to the lead.', after: 'Talk to the lead some day.' } },
      },
    ]);
  });

  test('FRM-24: an action lowered under the same words is told, as printed and as it is to be read', () => {
    const [override, ...more] = five.cellOverrides;
    if (!override) throw new Error('The framework has lost its reading.');
    const lowered = {
      ...five,
      cellOverrides: [{ ...override, asks: 'consider-assessment' as const }, ...more],
    };
    const diff = diffFrameworks(five, lowered);
    expect(diff.actions.map(({ before, after }) => [before.asks, after.asks])).toEqual([
      ['social-care', 'consider-assessment'],
    ]);
    expect(diff.cellOverrides.changed).toEqual([
      {
        key: 'safe-from-abuse getting-risk-support',
        fields: { asks: { before: 'social-care', after: 'consider-assessment' } },
      },
    ]);
    const [printed, ...others] = madeUp.printedActions;
    if (!printed) throw new Error('The made-up framework has lost its actions.');
    const asks = 'nothing-more' as const;
    expect(
      diffFrameworks(madeUp, { ...madeUp, printedActions: [{ ...printed, asks }, ...others] })
        .printedActions.changed,
    ).toEqual([
      { key: 'play ask', fields: { asks: { before: 'social-care', after: 'nothing-more' } } },
    ]);
  });

  test('FRM-24: what a file says of itself', () => {
    const next = { ...madeUp, notice: 'A score.', verification: 'Nobody looked.' };
    const diff = diffFrameworks(madeUp, next);
    expect(Object.keys(diff.about)).toEqual(['notice', 'verification']);
    expect(diff.same).toBe(false);
  });
});
