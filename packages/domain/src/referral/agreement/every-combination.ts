import { yesNo, yesNoUnknown } from '../../rule/yes-no.ts';
import {
  type ReferralAgreementFacts,
  approvedByAnswers,
  reasonsNotSought,
  referralAgreements,
  referralClasses,
} from './facts.ts';

/** REF-A7: every fact of the referral table with every value it can have. */
export const referralValues = {
  agreement: referralAgreements,
  class: referralClasses,
  s47TestMet: yesNoUnknown,
  reasonNotSought: [...reasonsNotSought, null],
  waitingWouldDelayProtection: yesNoUnknown,
  approvedBy: approvedByAnswers,
  stillNeeded: yesNoUnknown,
  goingAhead: yesNo,
  tellingIsSafe: yesNoUnknown,
  reasonableTries: yesNoUnknown,
} satisfies { [Fact in keyof ReferralAgreementFacts]: readonly ReferralAgreementFacts[Fact][] };

/** Values for each fact, in a fixed order of facts. */
export type ReferralValues = {
  readonly [Fact in keyof ReferralAgreementFacts]: readonly ReferralAgreementFacts[Fact][];
};

/**
 * REF-A7: the same without values that stand for another one: words that mean the same, and answers that are read alike. That they do is a test of its own.
 */
export const decidingReferralValues = {
  ...referralValues,
  agreement: ['agreed', 'not-sought', 'refused', 'not-reached', 'blank'],
  reasonNotSought: ['unsafe', 'delay', null],
  approvedBy: ['nobody', 'self', 'manager', 'named-professional'],
  stillNeeded: ['no', 'unknown'],
  reasonableTries: ['no', 'unknown'],
} satisfies ReferralValues;

/** How many combinations of facts there are. */
export function countReferrals(values: ReferralValues): number {
  return Object.values(values).reduce((count, some) => count * some.length, 1);
}

/** REF-A7: all combinations of all values, one after another, the last fact turning fastest. */
export function* everyReferral(
  v: ReferralValues = referralValues,
): Generator<ReferralAgreementFacts> {
  for (const agreement of v.agreement)
    for (const group of v.class)
      for (const s47TestMet of v.s47TestMet)
        for (const reasonNotSought of v.reasonNotSought)
          for (const waitingWouldDelayProtection of v.waitingWouldDelayProtection)
            for (const approvedBy of v.approvedBy)
              for (const stillNeeded of v.stillNeeded)
                for (const goingAhead of v.goingAhead)
                  for (const tellingIsSafe of v.tellingIsSafe)
                    for (const reasonableTries of v.reasonableTries)
                      yield {
                        agreement,
                        class: group,
                        s47TestMet,
                        reasonNotSought,
                        waitingWouldDelayProtection,
                        approvedBy,
                        stillNeeded,
                        goingAhead,
                        tellingIsSafe,
                        reasonableTries,
                      };
}
