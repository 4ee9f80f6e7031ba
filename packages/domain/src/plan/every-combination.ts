import { yesNoUnknown } from '../rule/index.ts';
import type { LeadFacts } from './lead.ts';
import { planTiers } from './state.ts';

/** Every combination of what is asked of a lead. */
export const everyLead: LeadFacts[] = [...planTiers, 'unknown' as const].flatMap((tier) =>
  yesNoUnknown.flatMap((trained) =>
    yesNoUnknown.flatMap((suitable) =>
      yesNoUnknown.flatMap((oversightRecorded) =>
        yesNoUnknown.map((socialWorker) => ({
          tier,
          trained,
          suitable,
          oversightRecorded,
          socialWorker,
        })),
      ),
    ),
  ),
);
