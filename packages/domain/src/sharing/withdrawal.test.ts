import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ShareUnderAgreement, restedOns, withdrawalEffects } from './withdrawal.ts';

describe('taking agreement back', () => {
  test('SHR-X1: who is sent nothing more, who goes on, who is told', () => {
    const effects = withdrawalEffects([
      { recipientId: 'charity', restedOn: 'agreement-only', running: true },
      { recipientId: 'charity', restedOn: 'agreement-only', running: false },
      { recipientId: 'club', restedOn: 'agreement-only', running: false },
      { recipientId: 'social-care', restedOn: 'another-basis', running: true },
      { recipientId: 'school', restedOn: 'unknown', running: true },
      { recipientId: 'clinic', restedOn: 'another-basis', running: false },
    ]);
    expect(effects).toEqual({
      stop: ['charity', 'school'],
      goesOn: ['social-care'],
      checkFirst: ['school'],
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

  const shares: fc.Arbitrary<ShareUnderAgreement[]> = fc.array(
    fc.record({
      recipientId: fc.constantFrom('a', 'b', 'c', 'd'),
      restedOn: fc.constantFrom(...restedOns),
      running: fc.boolean(),
    }),
  );

  test('SHR-X1: nothing that rested on agreement, or may have, goes on; everyone who stops is told', () => {
    fc.assert(
      fc.property(shares, (given) => {
        const { stop, goesOn, tell } = withdrawalEffects(given);
        const ids = (which: (share: ShareUnderAgreement) => boolean) =>
          given.filter(which).map((share) => share.recipientId);
        const rested = (share: ShareUnderAgreement) => share.restedOn !== 'another-basis';
        expect(new Set(tell)).toEqual(new Set(ids(rested)));
        expect(new Set(stop)).toEqual(new Set(ids((one) => rested(one) && one.running)));
        expect(new Set(goesOn)).toEqual(new Set(ids((one) => !rested(one) && one.running)));
        expect(tell).toEqual(expect.arrayContaining(stop));
      }),
    );
  });
});
