import { z } from 'zod';

const workingDays = z.int().min(0).max(20);

/** What a partnership may set in the referral table. All clocks are in working days (CLK-4), and OURS. */
export const ReferralParameters = z.strictObject({
  version: z.string().min(1),
  /** The day from which these apply, as YYYY-MM-DD. */
  effectiveFrom: z.iso.date(),
  /** REF-A6: how long after sending an approval, and what else was left for afterwards, may take. */
  afterSendingWithin: workingDays,
  /** REF-A6: how long after sending the parent is told that it was sent. */
  tellParentWithin: workingDays,
  /** REF-F4x: how far away the day may be on which not telling the parent is looked at again. */
  lookAgainWithin: workingDays,
  /** REF-F5: how many logged tries count as reasonable. */
  reasonableTries: z.int().min(1).max(10),
});
export type ReferralParameters = z.infer<typeof ReferralParameters>;

/** The reading this package ships. A partnership must adopt it. */
export const defaultReferralParameters: ReferralParameters = {
  version: 'referral-1',
  effectiveFrom: '2026-11-22',
  afterSendingWithin: 1,
  tellParentWithin: 1,
  lookAgainWithin: 5,
  reasonableTries: 3,
};
