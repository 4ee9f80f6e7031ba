import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SharingAnswer, sharingWidth } from './answer.ts';
import { decideSharing } from './decide-sharing.ts';
import { decidingSharingValues } from './every-combination.ts';
import { type SharingFacts, agreementStatuses } from './facts.ts';
import { defaultSharingParameters } from './parameters.ts';

const decide = (facts: SharingFacts) => decideSharing(facts, defaultSharingParameters);
const facts = Object.keys(decidingSharingValues);

const oneOf = <T>(values: readonly T[]) => fc.constantFrom(...values);
const answer = oneOf(['yes', 'no', 'unknown'] as const);
const anyFacts: fc.Arbitrary<SharingFacts> = fc.record(
  {
    class: oneOf(decidingSharingValues.class),
    agreement: oneOf([...agreementStatuses, 'unknown'] as const),
    recipientInScope: answer,
    tellingIsSafe: answer,
    askingRaisesRisk: answer,
    urgent: answer,
    stillNeeded: answer,
    senderInScope: answer,
    dutyInForce: answer,
    helpsRecipientFunction: answer,
    moreDetrimental: answer,
    thirdPartyData: answer,
    healthInConfidence: answer,
    inDoubt: answer,
    decidedOn: oneOf(['2026-09-29', '2026-09-30', '2026-11-22']),
  },
  { requiredKeys: [] },
);

describe('whatever it is given', () => {
  test('SHR-S1: the order in which facts are given never matters', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const turned = Object.fromEntries(Object.entries(given).toReversed());
        expect(decide(turned)).toEqual(decide(given));
      }),
    );
  });

  test('SHR-S1: left out or unheard of is the same as not known; a sign left out does not hold', () => {
    const asked = facts.filter((fact) => fact !== 'urgent' && fact !== 'dutyInForce');
    const signs = ['urgent', 'askingRaisesRisk', 'thirdPartyData', 'healthInConfidence', 'inDoubt'];
    fc.assert(
      fc.property(anyFacts, oneOf(asked), oneOf(signs), (given, fact, sign) => {
        const unknown = decide({ ...given, [fact]: 'unknown' });
        expect(decide({ ...given, [fact]: undefined })).toEqual(unknown);
        expect(decide({ ...given, [fact]: 'something else' })).toEqual(unknown);
        expect(decide({ ...given, [sign]: undefined })).toEqual(decide({ ...given, [sign]: 'no' }));
        expect(decide({ ...given, [sign]: 'unknown' })).toEqual(
          decide({ ...given, [sign]: 'yes' }),
        );
      }),
    );
  });

  test('SHR-S2: it answers whatever the values are', () => {
    const anything = fc.record(Object.fromEntries(facts.map((fact) => [fact, fc.anything()])));
    fc.assert(
      fc.property(anything, (given) => {
        expect(SharingAnswer.safeParse(decide(given)).success).toBe(true);
      }),
    );
  });

  test('SHR-S9: the same family after a withdrawal, whatever else is known', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const before = decide({ ...given, agreement: 'given' });
        const after = decide({ ...given, agreement: 'withdrawn' });
        expect(sharingWidth[after.outcome]).toBeLessThanOrEqual(sharingWidth[before.outcome]);
      }),
    );
  });
});
