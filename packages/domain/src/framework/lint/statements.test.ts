import { describe, expect, test } from 'vitest';
import { lintFramework } from '../lint.ts';
import { madeUp, madeUpIndicator, madeUpWith } from '../made-up-cases.ts';
import type { Indicator } from '../schema.ts';

/** The findings of the made-up framework with one statement less and another more. */
function foundWith(...fresh: Indicator[]) {
  const ids = new Set(fresh.map(({ id }) => id));
  const kept = madeUp.indicators.filter(({ id }) => !ids.has(id));
  return lintFramework(madeUpWith([...kept, ...fresh])).map(({ kind, where, message }) => [
    kind,
    where,
    message,
  ]);
}
const same = 'A made-up statement called play-1';
const above = { level: 2, levelKey: 'ask' };

describe('the same statement twice', () => {
  test('FRM-21: the same words at two levels are both, although nobody said that they are the same', () => {
    expect(
      foundWith(madeUpIndicator('rest-3', { ...above, outcome: 'rest', text: `${same}!` })),
    ).toEqual([
      [
        'duplicate',
        'rest-3',
        'It has the same words as play-1. Say so with sameAs, or it counts twice.',
      ],
      ['two-levels', 'play-1', 'The same statement stands at levels 1 and 2.'],
    ]);
  });

  test('FRM-21: said to be the same, they are found at two levels once', () => {
    const said = madeUpIndicator('rest-3', {
      ...above,
      outcome: 'rest',
      text: same,
      sameAs: 'play-1',
    });
    expect(foundWith(said)).toEqual([
      ['duplicate', 'rest-3', 'It says the same as play-1. It counts once.'],
      ['two-levels', 'play-1', 'The same statement stands at levels 1 and 2.'],
    ]);
  });

  test('FRM-21: the same words at one level are at one level', () => {
    const twin = madeUpIndicator('rest-2', { outcome: 'rest', text: same });
    expect(foundWith(twin).map(([kind]) => kind)).toEqual(['duplicate']);
  });

  test('FRM-21: three of the same words, each said to be the same as the next, are one and count once', () => {
    const chain = [
      madeUpIndicator('play-2', { text: same, sameAs: 'rest-1' }),
      madeUpIndicator('rest-1', { outcome: 'rest', text: same, sameAs: 'play-1' }),
    ];
    expect(foundWith(...chain)).toEqual([
      ['duplicate', 'play-2', 'It says the same as rest-1. It counts once.'],
      ['duplicate', 'rest-1', 'It says the same as play-1. It counts once.'],
    ]);
    const backwards = [
      madeUpIndicator('play-1', { sameAs: 'play-2' }),
      madeUpIndicator('play-2', { text: same, sameAs: 'rest-1' }),
      madeUpIndicator('rest-1', { outcome: 'rest', text: same }),
    ];
    expect(foundWith(...backwards).map(([, where]) => where)).toEqual(['play-1', 'play-2']);
  });
});
