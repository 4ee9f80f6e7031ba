import { yesNoUnknown } from '../../rule/yes-no.ts';
import { type EncompassFacts, encompassSentAnswers } from './check-encompass.ts';

/** All combinations of what the check of Operation Encompass looks at: 36 of them. */
export const everyEncompassCombination: readonly EncompassFacts[] = yesNoUnknown.flatMap(
  (policeReasonableGrounds) =>
    yesNoUnknown.flatMap((childReceptionTo17) =>
      encompassSentAnswers.map((sent) => ({ policeReasonableGrounds, childReceptionTo17, sent })),
    ),
);
