import { yesNoUnknown } from '../../rule/yes-no.ts';
import type { WhoCanAgreeFacts } from './facts.ts';

/** Days of birth on both sides of each age that matters, and none. */
const bornOns = [
  undefined,
  '2013-11-24',
  '2013-11-23',
  '2010-11-24',
  '2010-11-23',
  '2008-11-24',
  '2008-11-23',
];

/** SHR-W11: every combination of the facts, with no birthday and one on each side of 13, 16 and 18 (on the day of the cases). */
export function* everyWhoCanAgree(): Generator<WhoCanAgreeFacts> {
  for (const asked of ['child', 'adult'] as const)
    for (const bornOn of bornOns)
      for (const unborn of yesNoUnknown)
        for (const parentalResponsibility of yesNoUnknown)
          for (const lookedAfter of yesNoUnknown)
            for (const parentsDisagree of yesNoUnknown)
              for (const understandsEnough of yesNoUnknown)
                for (const hasCapacity of yesNoUnknown)
                  for (const sexualMatter of yesNoUnknown)
                    yield {
                      asked,
                      ...(bornOn === undefined ? {} : { bornOn }),
                      unborn,
                      parentalResponsibility,
                      lookedAfter,
                      parentsDisagree,
                      understandsEnough,
                      hasCapacity,
                      sexualMatter,
                    };
}
