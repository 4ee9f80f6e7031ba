import { yesNoUnknown } from '../rule/yes-no.ts';
import { type SharingFacts, agreementStatuses, sharingClasses } from './facts.ts';

/** Values of some facts of the sharing table. */
export type SharingValues = {
  readonly [Fact in keyof SharingFacts]?: readonly SharingFacts[Fact][];
};

const agreement = [...agreementStatuses, 'unknown'] as const;

/** The facts that choose a row, each with every value it can have. */
export const decidingSharingValues = {
  class: sharingClasses,
  agreement,
  recipientInScope: yesNoUnknown,
  tellingIsSafe: yesNoUnknown,
  urgent: yesNoUnknown,
  stillNeeded: yesNoUnknown,
  senderInScope: yesNoUnknown,
  dutyInForce: yesNoUnknown,
  helpsRecipientFunction: yesNoUnknown,
  moreDetrimental: yesNoUnknown,
} as const satisfies SharingValues;

/** The facts that bring something beside, with every value; both sides in scope, and it may help. */
export const besideSharingValues = {
  class: sharingClasses,
  agreement,
  tellingIsSafe: yesNoUnknown,
  dutyInForce: yesNoUnknown,
  recipientInScope: ['yes'],
  senderInScope: ['yes'],
  helpsRecipientFunction: ['yes'],
  moreDetrimental: yesNoUnknown,
  thirdPartyData: yesNoUnknown,
  healthInConfidence: yesNoUnknown,
  inDoubt: yesNoUnknown,
} as const satisfies SharingValues;

/** All combinations of all values: the cross product, one at a time. */
export function* everySharingCombination(values: SharingValues): Generator<SharingFacts> {
  const names = Object.keys(values).filter((name): name is keyof SharingValues => name in values);
  const lists = names.map((name) => values[name] ?? []);
  const count = lists.reduce((product, list) => product * list.length, 1);
  for (let index = 0; index < count; index += 1) {
    let rest = index;
    const one: Record<string, unknown> = {};
    names.forEach((name, at) => {
      const list = lists[at] ?? [];
      one[name] = list[rest % list.length];
      rest = Math.floor(rest / list.length);
    });
    yield one;
  }
}
