import { z } from 'zod';

/** The longest that broken glass can be set to stay open: PostgreSQL takes no longer one either. */
export const longestHoursOpen = 24;

/** NTK-8 to NTK-11: what a partnership may set about breaking the glass. */
export const BreakGlassParameters = z.strictObject({
  version: z.string().min(1),
  /** After how many hours it closes by itself. */
  hoursOpen: z.int().min(1).max(longestHoursOpen),
  /** How many words a reason has at least. */
  wordsOfReason: z.int().min(1),
  /** By the end of which working day after it somebody has looked into it. */
  workingDaysToReview: z.int().min(1).max(20),
});
export type BreakGlassParameters = z.infer<typeof BreakGlassParameters>;

export const defaultBreakGlassParameters: BreakGlassParameters = {
  version: 'break-glass-1',
  hoursOpen: 4,
  wordsOfReason: 5,
  workingDaysToReview: 2,
};
