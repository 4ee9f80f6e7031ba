import { yesNoUnknown, yesNoUnsure } from '../rule/yes-no.ts';
import type { DangerFacts } from './danger.ts';
import {
  type StatutoryStepFacts,
  statutoryBases,
  statutorySteps,
  stepAgreements,
} from './steps.ts';

/** REF-R5: every combination of the facts of the danger table. */
export const everyDanger: DangerFacts[] = yesNoUnsure.flatMap((immediateDanger) =>
  yesNoUnknown.flatMap((crimeInProgressOrJustHappened) =>
    yesNoUnknown.map((childMayBeHarmed) => ({
      immediateDanger,
      crimeInProgressOrJustHappened,
      childMayBeHarmed,
    })),
  ),
);

/** REF-S7: every combination of the facts of the table of steps. */
export const everyStep: StatutoryStepFacts[] = statutorySteps.flatMap((step) =>
  statutoryBases.flatMap((basis) =>
    stepAgreements.map((agreement) => ({ step, basis, agreement })),
  ),
);
