import { z } from 'zod';

const years = z.int().min(1).max(120);

/** RET-1: how long a family's record is kept, as a partnership sets it. */
export const RetentionParameters = z.strictObject({
  version: z.string().min(1),
  /** Years after the birth of the youngest child. */
  afterBirth: years,
  /** Years after the last thing that was done, at least. */
  afterLastDone: years,
  /** Years after the last thing that was done, where it went to social care or somebody was in danger. */
  afterSocialCare: years,
});
export type RetentionParameters = z.infer<typeof RetentionParameters>;

/** The periods that hold where a partnership sets no others: the longest that its sources name for each kind. */
export const defaultRetentionParameters: RetentionParameters = {
  version: 'retention-1',
  afterBirth: 25,
  afterLastDone: 6,
  afterSocialCare: 35,
};
