import { z } from 'zod';

/** For how many calendar days a call-back may be kept (NAV-55). */
export const callBackKeepDays = { least: 1, most: 90 } as const;
const { least, most } = callBackKeepDays;

/** NAV-55: what a partnership may set about call-backs. */
export const CallBackParameters = z.strictObject({
  version: z.string().min(1),
  /** Calendar days after which any call-back is deleted, answered or not. */
  keepDays: z.int().min(least).max(most),
  /** Calendar days for which a closed one is kept, so that a slip can be seen; never longer than `keepDays`. */
  keepClosedDays: z.int().min(0).max(most),
  /** Working days within which somebody should have rung. */
  ringWithinWorkingDays: z.int().min(0).max(10),
  /** How often to try before a call-back may be closed as not reached. */
  triesBeforeGivingUp: z.int().min(1).max(10),
});
export type CallBackParameters = z.infer<typeof CallBackParameters>;

export const defaultCallBackParameters: CallBackParameters = {
  version: 'call-back-1',
  keepDays: 28,
  keepClosedDays: 7,
  ringWithinWorkingDays: 2,
  triesBeforeGivingUp: 3,
};
