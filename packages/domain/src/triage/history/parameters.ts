import { z } from 'zod';

/** What a partnership may set in the rules about earlier contacts. Each has its unit in its name. */
export const HistoryParameters = z.strictObject({
  version: z.string().min(1),
  /** The day from which these apply, as YYYY-MM-DD. */
  effectiveFrom: z.iso.date(),
  socialCareReReferralMonths: z.int().positive(),
  revolvingDoorMonths: z.int().positive(),
  revolvingDoorClosedEpisodes: z.int().min(2),
  newItemAfterNoFurtherActionDays: z.int().positive(),
});
export type HistoryParameters = z.infer<typeof HistoryParameters>;

/** The limits this package ships. A partnership must adopt them. */
export const defaultHistoryParameters: HistoryParameters = {
  version: 'history-2',
  effectiveFrom: '2026-11-22',
  socialCareReReferralMonths: 12,
  revolvingDoorMonths: 12,
  revolvingDoorClosedEpisodes: 2,
  newItemAfterNoFurtherActionDays: 90,
};
