import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type RestedOn,
  type ShareUnderAgreement,
  restedOns,
  withdrawalEffects,
} from './withdrawal.ts';

function share(
  shareId: string,
  recipientId: string,
  restedOn: RestedOn,
  running = true,
): ShareUnderAgreement {
  return { shareId, recipientId, restedOn, running };
}

describe('taking agreement back', () => {
  test('SHR-X1: what stops, what goes on, who is told', () => {
    const effects = withdrawalEffects([
      share('1', 'charity', 'agreement-only'),
      share('2', 'charity', 'agreement-only', false),
      share('3', 'club', 'agreement-only', false),
      share('4', 'social-care', 'another-basis'),
      share('5', 'school', 'unknown'),
      share('6', 'clinic', 'another-basis', false),
    ]);
    expect(effects).toEqual({
      stop: ['1', '5'],
      goesOn: ['4'],
      checkFirst: ['5'],
      tell: ['charity', 'club', 'school'],
      keep: 'The record of what was lawfully shared is kept; nothing in it is deleted.',
      askAgain:
        'Ask again today whether the child may be at risk. If so, judge the class again: agreement is then not what decides.',
      mustRecord: [
        'The date on which agreement was taken back',
        'Who took it back',
        'Which recipients were told, and when',
      ],
    });
  });

  test('SHR-X1: nothing was shared, so nobody is told', () => {
    expect(withdrawalEffects([])).toMatchObject({ stop: [], goesOn: [], checkFirst: [], tell: [] });
  });

  test('SHR-X1: one recipient with two shares: the one that rested on agreement stops, the other goes on', () => {
    const both = [
      share('1', 'school', 'another-basis'),
      share('2', 'school', 'agreement-only'),
      share('3', 'school', 'unknown'),
    ];
    expect(withdrawalEffects(both)).toMatchObject({
      stop: ['2', '3'],
      goesOn: ['1'],
      checkFirst: ['3'],
      tell: ['school'],
    });
  });

  test('SHR-X1: a share that is given twice, with and without another basis, stops', () => {
    const twice = [share('1', 'school', 'another-basis'), share('1', 'school', 'agreement-only')];
    for (const given of [twice, twice.toReversed()])
      expect(withdrawalEffects(given)).toMatchObject({ stop: ['1'], goesOn: [] });
  });

  /** What the rule says of one share, written out by hand. */
  const said: Record<RestedOn, [whileRunning: 'stop' | 'goesOn', told: boolean]> = {
    'agreement-only': ['stop', true],
    'another-basis': ['goesOn', false],
    unknown: ['stop', true],
  };
  const shares = fc.uniqueArray(
    fc.record({
      shareId: fc.uuid(),
      recipientId: fc.constantFrom('a', 'b', 'c', 'd'),
      restedOn: fc.constantFrom(...restedOns),
      running: fc.boolean(),
    }),
    { selector: ({ shareId }) => shareId },
  );

  test('SHR-X1: each running share either stops or goes on, as its own basis says, whoever else holds what', () => {
    fc.assert(
      fc.property(shares, (given) => {
        const effects = withdrawalEffects(given);
        for (const { shareId, restedOn, running, recipientId } of given) {
          const [fate, told] = said[restedOn];
          const found = [...effects.stop, ...effects.goesOn].filter((id) => id === shareId);
          expect(found).toEqual(running ? [shareId] : []);
          expect(effects[fate].includes(shareId)).toBe(running);
          expect(effects.checkFirst.includes(shareId)).toBe(running && restedOn === 'unknown');
          expect(effects.tell.includes(recipientId) || !told).toBe(true);
        }
        const alone = given.flatMap((one) => withdrawalEffects([one]).tell);
        expect(new Set(effects.tell)).toEqual(new Set(alone));
        expect(new Set(effects.tell).size).toBe(effects.tell.length);
      }),
    );
  });
});
