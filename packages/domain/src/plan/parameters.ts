import { z } from 'zod';

/** PLN-7: what a partnership may set for plans. A decision keeps the version it was made under. */
export const PlanParameters = z.strictObject({
  version: z.string().min(1),
  /** The day from which these apply, as YYYY-MM-DD. */
  effectiveFrom: z.iso.date(),
  /** The most weeks that a partnership allows between reviews. */
  reviewWeeksAtMost: z.int().positive(),
});
export type PlanParameters = z.infer<typeof PlanParameters>;

/** The seeds say "regular" and no more; never more than 12 weeks is what is usual elsewhere (OURS). */
export const defaultPlanParameters: PlanParameters = {
  version: 'plan-2',
  effectiveFrom: '2026-11-23',
  reviewWeeksAtMost: 12,
};
