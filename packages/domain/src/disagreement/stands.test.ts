import { describe, expect, test } from 'vitest';
import { decidingSharingValues, everySharingCombination } from '../sharing/every-combination.ts';
import { decideSharing, defaultSharingParameters, sharingWidth } from '../sharing/index.ts';
import {
  type SafetyLadder,
  type SharingGround,
  type SharingOption,
  safetyLadders,
  sharingGrounds,
  sharingMeanwhile,
  sharingOptions,
  standsMeanwhile,
} from './stands.ts';

describe('what stands meanwhile', () => {
  const ladders = Object.keys(safetyLadders).filter(
    (name): name is SafetyLadder => name in safetyLadders,
  );

  test.each([
    ['triage-outcome', 'no-further-action', 'targeted-help', 'targeted-help'],
    ['triage-outcome', 'specialist', 'universal-self-help', 'specialist'],
    ['targeted-help', 'single-agency', 'multi-agency', 'multi-agency'],
    ['referral-or-not', 'no-referral', 'referral', 'referral'],
    ['question-or-not', 'return-for-information', 'accept', 'accept'],
    ['close-or-not', 'close', 'step-down', 'step-down'],
  ] as const)('DIS-3: %s: %s or %s: %s', (ladder, one, other, stands) => {
    expect(standsMeanwhile(ladder, one, other)).toBe(stands);
  });

  test('DIS-3: of any two, the higher; the order does not matter; unknown is the highest', () => {
    for (const ladder of ladders) {
      const options = safetyLadders[ladder];
      const top = options[options.length - 1];
      for (const [place, one] of options.entries())
        for (const [otherPlace, other] of options.entries()) {
          const stands = standsMeanwhile(ladder, one, other);
          expect(stands).toBe(options[Math.max(place, otherPlace)]);
          expect(standsMeanwhile(ladder, other, one)).toBe(stands);
        }
      for (const unknown of [null, undefined, 'something else' as never])
        for (const one of [...options, null]) {
          expect(standsMeanwhile(ladder, one, unknown)).toBe(top);
          expect(standsMeanwhile(ladder, unknown, one)).toBe(top);
        }
    }
  });

  test('DIS-3: no ladder holds levels of need or legal bases', () => {
    expect(ladders).toEqual([
      'triage-outcome',
      'targeted-help',
      'referral-or-not',
      'question-or-not',
      'close-or-not',
    ]);
    expect(ladders.flatMap((ladder) => [...safetyLadders[ladder]]).join()).not.toMatch(
      /\d|section|level/,
    );
  });
});

describe('sharing while people disagree', () => {
  test.each([
    ['do-not-share', 'do-not-share', 'neither', 'do-not-share'],
    ['do-not-share', 'ask-for-advice', 'neither', 'ask-for-advice'],
    ['do-not-share', 'share', 'neither', 'ask-for-advice'],
    ['share', 'share', 'neither', 'ask-for-advice'],
    ['do-not-share', null, 'neither', 'ask-for-advice'],
    [undefined, 'do-not-share', 'suspected-harm', 'share'],
    ['do-not-share', 'share', 'suspected-harm', 'share'],
    ['share', 'do-not-share', 'duty-to-share', 'share'],
    ['ask-for-advice', 'do-not-share', 'suspected-harm', 'ask-for-advice'],
    ['do-not-share', 'do-not-share', 'duty-to-share', 'do-not-share'],
  ] as const)('DIS-12: %s or %s, on the ground of %s: %s', (one, other, ground, stands) => {
    expect(sharingMeanwhile(one, other, ground)).toBe(stands);
  });

  test('DIS-12: the order does not matter; without a ground, said or unheard of, it is never to share', () => {
    const neither: SharingGround = 'neither';
    const views = [...sharingOptions, null, undefined, 'something else' as never];
    for (const one of views)
      for (const other of views) {
        for (const ground of sharingGrounds)
          expect(sharingMeanwhile(one, other, ground)).toBe(sharingMeanwhile(other, one, ground));
        for (const ground of [neither, undefined as never, 'class C' as never])
          expect(sharingMeanwhile(one, other, ground)).not.toBe('share');
      }
  });

  test('DIS-12, SHR-S4: an emerging need that was refused, or taken back, never becomes sharing through a disagreement', () => {
    const values = {
      ...decidingSharingValues,
      class: ['C'],
      agreement: ['refused', 'withdrawn'],
      tellingIsSafe: ['yes'],
      urgent: ['no', 'yes'],
    } as const;
    let disputed = 0;
    const became: unknown[] = [];
    for (const facts of everySharingCombination(values)) {
      const { rule, outcome } = decideSharing(facts, defaultSharingParameters);
      const shares = sharingWidth[outcome] >= sharingWidth.share;
      const view: SharingOption = shares ? 'share' : 'do-not-share';
      const ground: SharingGround = rule === 'I6' ? 'duty-to-share' : 'neither';
      for (const other of [...sharingOptions, null]) {
        disputed += 1;
        if (sharingMeanwhile(view, other, ground) === 'share' && !shares)
          became.push({ facts, other });
      }
    }
    expect(became).toEqual([]);
    expect(disputed).toBe(2 * 2 * 3 ** 6 * 4);
  });
});
