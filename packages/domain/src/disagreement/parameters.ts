import { z } from 'zod';

/** DIS-1: one stage: who talks to whom, and by when in working days (CLK-4). Null where that is set locally, case by case. */
export const DisagreementStage = z.strictObject({
  who: z.string().trim().min(1).max(200),
  byWorkingDays: z.int().min(0).max(60).nullable(),
});
export type DisagreementStage = z.infer<typeof DisagreementStage>;

/** DIS-1: the stages of a partnership, the first one first. Their number and everything in them is local. */
export const DisagreementParameters = z.strictObject({
  version: z.string().min(1),
  /** The day from which these apply, as YYYY-MM-DD. */
  effectiveFrom: z.iso.date(),
  /** DIS-7: whether the days of a stage are counted from its own start, or from the day it was raised. */
  countFrom: z.enum(['stage', 'raised']),
  stages: z.array(DisagreementStage).min(1).max(9),
});
export type DisagreementParameters = z.infer<typeof DisagreementParameters>;

/** The stages this package ships (OURS). A partnership must adopt its own. */
export const defaultDisagreementParameters: DisagreementParameters = {
  version: 'disagreement-1',
  effectiveFrom: '2026-11-22',
  countFrom: 'stage',
  stages: [
    { who: 'the two practitioners, today if they can', byWorkingDays: 1 },
    { who: 'their line managers or safeguarding leads', byWorkingDays: 2 },
    {
      who: 'senior managers or heads of service, with the named or designated professional',
      byWorkingDays: 3,
    },
    { who: 'the delegated safeguarding partners', byWorkingDays: 5 },
    { who: 'the lead safeguarding partners, with independent scrutiny', byWorkingDays: null },
  ],
};
