import { yesNoUnknown } from '../rule/yes-no.ts';
import { type SharingFacts, agreementStatuses, sharingClasses } from './facts.ts';

type Values = { readonly [Fact in keyof SharingFacts]?: readonly SharingFacts[Fact][] };

const agreement = [...agreementStatuses, 'unknown'] as const;

/** The facts that choose a row, each with every value it can have. */
export const decidingValues = {
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
} as const satisfies Values;

/** The facts that bring something beside, with every value; the duty with both sides in scope and of help. */
export const besideValues = {
  class: sharingClasses,
  agreement,
  tellingIsSafe: yesNoUnknown,
  askingRaisesRisk: yesNoUnknown,
  dutyInForce: yesNoUnknown,
  recipientInScope: ['yes'],
  senderInScope: ['yes'],
  helpsRecipientFunction: ['yes'],
  moreDetrimental: yesNoUnknown,
  thirdPartyData: yesNoUnknown,
  healthInConfidence: yesNoUnknown,
  inDoubt: yesNoUnknown,
} as const satisfies Values;

/** All combinations of all values: the cross product, one at a time. */
export function* everyCombination(values: Values): Generator<SharingFacts> {
  const names = Object.keys(values).filter((name): name is keyof Values => name in values);
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
