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

/** How many combinations of facts there are. */
export const referralCombinations = Object.values(referralValues).reduce(
  (count, values) => count * values.length,
  1,
);

/** REF-A7: all combinations of all values, one after another, the last fact turning fastest. */
export function* everyReferral(): Generator<ReferralAgreementFacts> {
  const v = referralValues;
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

/** How many combinations lie between one value of a fact and its next, in the order of `everyReferral`. */
export function stride(fact: keyof ReferralAgreementFacts): number {
  const names = Object.keys(referralValues);
  return Object.values(referralValues)
    .slice(names.indexOf(fact) + 1)
    .reduce((count, values) => count * values.length, 1);
}
