import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffFrameworks } from './diff.ts';
import { fiveLevelFramework } from './five-level.ts';
import { madeUp, madeUpIndicator, madeUpWith, withIndicators } from './made-up-cases.ts';
import type { Indicator, ThresholdFramework } from './schema.ts';
import { yorkFramework } from './york.ts';

const five = fiveLevelFramework();
const [fine, ask] = madeUp.levels;
const [play, rest] = madeUp.outcomes;
if (!fine || !ask || !play || !rest) throw new Error('The made-up framework has lost its parts.');

const without = (...ids: string[]) => madeUp.indicators.filter(({ id }) => !ids.includes(id));
const with1 = (id: string, differs: Partial<Indicator>) =>
  madeUpWith(madeUp.indicators.map((one) => (one.id === id ? { ...one, ...differs } : one)));
const nothing = { added: [], removed: [], reworded: [], moved: [], reflagged: [], changed: [] };
const carryOn = { action: 'Carry on.', asks: 'nothing-more' };
const watchAndWait = { action: 'Watch and wait.', asks: 'nothing-more' };
const elsewhere = (framework: ThresholdFramework) => ({
  ...framework,
  id: 'next-door',
  version: 'a',
});

describe('two versions of a framework', () => {
  test.each([five, yorkFramework(), madeUp])('FRM-24: $id does not differ from itself', (one) => {
    const diff = diffFrameworks(one, { ...one, version: 'next' });
    expect(diff.same).toBe(true);
    const { id, validFrom, validTo } = one;
    expect(diff.before).toEqual({ id, version: '1', validFrom, validTo });
    expect(diff.after).toEqual({ id, version: 'next', validFrom, validTo });
    expect(diff.about).toEqual({});
    expect(diff.indicators).toEqual(nothing);
  });

  test('FRM-24: an indicator that is new, and one that is gone', () => {
    const fresh = madeUpIndicator('play-9');
    const diff = diffFrameworks(madeUp, madeUpWith([...without('play-1'), fresh]));
    expect(diff.indicators).toEqual({
      ...nothing,
      added: [fresh],
      removed: [madeUp.indicators[0]],
    });
    expect(diff.same).toBe(false);
  });

  test('FRM-24: reworded', () => {
    expect(diffFrameworks(madeUp, with1('play-1', { text: 'Other words' })).indicators).toEqual({
      ...nothing,
      reworded: [
        {
          id: 'play-1',
          newId: 'play-1',
          before: 'A made-up statement called play-1',
          after: 'Other words',
        },
      ],
    });
  });

  test('FRM-24: moved to another level, and to another area', () => {
    expect(
      diffFrameworks(madeUp, with1('play-1', { level: 2, levelKey: 'ask' })).indicators.moved,
    ).toEqual([
      {
        id: 'play-1',
        newId: 'play-1',
        before: { outcome: 'play', level: 'fine' },
        after: { outcome: 'play', level: 'ask' },
      },
    ]);
    expect(
      diffFrameworks(madeUp, with1('play-1', { outcome: 'rest' })).indicators.moved,
    ).toHaveLength(1);
  });

  test('FRM-24: a flag that is taken away is never overlooked; the order of flags is', () => {
    const flagged = with1('play-1', { flags: ['a', 'b'] });
    expect(diffFrameworks(flagged, with1('play-1', { flags: ['b'] })).indicators).toEqual({
      ...nothing,
      reflagged: [{ id: 'play-1', newId: 'play-1', before: ['a', 'b'], after: ['b'] }],
    });
    expect(diffFrameworks(flagged, with1('play-1', { flags: ['b', 'a'] })).same).toBe(true);
  });

  test('FRM-24: a new id for the same words is the same statement, and the new id is told', () => {
    const diff = diffFrameworks(madeUp, with1('play-1', { id: 'play-0' }));
    expect(diff.indicators).toEqual({
      ...nothing,
      changed: [
        { id: 'play-1', newId: 'play-0', fields: { id: { before: 'play-1', after: 'play-0' } } },
      ],
    });
  });

  test('FRM-24: changed actions, cell by cell, and changed levels', () => {
    const next = {
      ...madeUp,
      levels: [{ ...fine, practitionerAction: 'Watch and wait.', asksChildInNeed: true }, ask],
    };
    const diff = diffFrameworks(madeUp, next);
    expect(diff.actions).toEqual([
      { outcome: 'play', level: 'fine', before: carryOn, after: watchAndWait },
      { outcome: 'rest', level: 'fine', before: carryOn, after: watchAndWait },
    ]);
    expect(diff.levels).toEqual({
      added: [],
      removed: [],
      changed: [
        {
          key: 'fine',
          fields: {
            practitionerAction: { before: 'Carry on.', after: 'Watch and wait.' },
            asksChildInNeed: { before: 'false', after: 'true' },
          },
        },
      ],
    });
  });

  test('FRM-24: as many changed actions as other changes do not cancel out', () => {
    const [one, ...more] = five.indicators;
    if (!one) throw new Error('The framework has no indicators.');
    const next = {
      ...five,
      cellOverrides: [],
      indicators: [{ ...one, text: 'Other words' }, ...more],
    };
    const diff = diffFrameworks(five, next);
    expect(diff.actions).toHaveLength(1);
    expect(diff.indicators.reworded).toHaveLength(1);
    expect(diff.same).toBe(false);
  });

  test('FRM-24: actions are compared only in cells that both have', () => {
    const watch = { ...fine, practitionerAction: 'Watch and wait.' };
    expect(diffFrameworks(madeUp, { ...madeUp, levels: [watch] }).actions).toHaveLength(2);
    expect(
      diffFrameworks(madeUp, { ...madeUp, levels: [watch, ask], outcomes: [play] }).actions,
    ).toEqual([{ outcome: 'play', level: 'fine', before: carryOn, after: watchAndWait }]);
  });

  test('FRM-24: changes come in the order of the file before, however they were paired', () => {
    const next = madeUpWith([
      ...madeUp.indicators
        .filter(({ id }) => id !== 'play-1')
        .map((one) => (one.id === 'rest-4' ? { ...one, flags: ['x'] } : one)),
      madeUpIndicator('new-id', { text: 'A made-up statement called play-1', flags: ['y'] }),
    ]);
    expect(diffFrameworks(madeUp, next).indicators.reflagged.map(({ id }) => id)).toEqual([
      'play-1',
      'rest-4',
    ]);
  });

  test('FRM-24: the reading of one cell, as the only change', () => {
    const mended = diffFrameworks({ ...five, cellOverrides: [] }, five);
    expect(mended.actions.map(({ outcome, level }) => [outcome, level])).toEqual([
      ['safe-from-abuse', 'getting-risk-support'],
    ]);
    expect(mended.same).toBe(false);
  });

  test('FRM-24: a level in between: the others keep their keys, and nothing in them has moved', () => {
    const levels = [
      fine,
      { ...fine, level: 2, key: 'between', name: 'Between' },
      { ...ask, level: 3 },
    ];
    const indicators = madeUp.indicators.map((one) =>
      one.level === 2 ? { ...one, level: 3 } : one,
    );
    const diff = diffFrameworks(madeUp, { ...madeUp, levels, indicators });
    expect(diff.levels.added).toEqual(['between']);
    expect(diff.levels.changed).toEqual([
      { key: 'ask', fields: { level: { before: '2', after: '3' } } },
    ]);
    expect(diff.indicators).toEqual(nothing);
    expect(diff.actions).toEqual([]);
  });

  test('FRM-24: an area that is gone, and one with another name for families', () => {
    const diff = diffFrameworks(madeUp, { ...madeUp, outcomes: [{ ...play, familyName: 'Fun' }] });
    expect(diff.outcomes.removed).toEqual(['rest']);
    expect(diff.outcomes.changed).toEqual([
      { key: 'play', fields: { familyName: { before: 'Playing', after: 'Fun' } } },
    ]);
    expect(diff.actions).toEqual([]);
  });
});

describe('two partnerships', () => {
  test('FRM-24: the words say what is the same, in the same cell first; the id only then', () => {
    const same = 'The very same words';
    const ours = madeUpWith([
      madeUpIndicator('one', { text: same }),
      madeUpIndicator('two', { text: same, outcome: 'rest' }),
      madeUpIndicator('three', { text: 'Ours' }),
    ]);
    const theirs = elsewhere(
      madeUpWith([
        madeUpIndicator('two', { text: `${same}.` }),
        madeUpIndicator('one', { text: same, outcome: 'rest' }),
        madeUpIndicator('three', { text: 'Theirs' }),
      ]),
    );
    expect(diffFrameworks(ours, theirs).indicators).toEqual({
      ...nothing,
      reworded: [
        { id: 'one', newId: 'two', before: same, after: `${same}.` },
        { id: 'three', newId: 'three', before: 'Ours', after: 'Theirs' },
      ],
    });
  });

  test('FRM-24: between versions the id says it, so swapped words are reworded', () => {
    const swapped = madeUpWith([
      madeUpIndicator('play-1', { text: 'A made-up statement called play-2' }),
      madeUpIndicator('play-2', { text: 'A made-up statement called play-1' }),
      ...without('play-1', 'play-2'),
    ]);
    expect(diffFrameworks(madeUp, swapped).indicators.reworded).toHaveLength(2);
    expect(diffFrameworks(madeUp, elsewhere(swapped)).indicators.reworded).toEqual([]);
  });

  test('FRM-24: Stoke and York have nothing in common but their purpose', () => {
    const diff = diffFrameworks(five, yorkFramework());
    expect(diff.levels.removed).toHaveLength(5);
    expect(diff.levels.added).toHaveLength(4);
    expect(diff.indicators.removed).toHaveLength(318);
    expect(diff.indicators.added).toEqual([]);
    expect(diff.actions).toEqual([]);
  });
});

describe('any two', () => {
  const some = fc.subarray(five.indicators);
  test('FRM-24: what one has more the other has less, and nothing is lost or counted twice', () => {
    fc.assert(
      fc.property(some, some, fc.boolean(), (left, right, near) => {
        const before = withIndicators(five, left);
        const after = near ? withIndicators(five, right) : elsewhere(withIndicators(five, right));
        const there = diffFrameworks(before, after).indicators;
        const back = diffFrameworks(after, before).indicators;
        expect(there.added).toHaveLength(back.removed.length);
        expect(there.removed).toHaveLength(back.added.length);
        expect(left.length - there.removed.length).toBe(right.length - there.added.length);
      }),
      { numRuns: 30 },
    );
  });
});
