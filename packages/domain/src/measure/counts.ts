import { z } from 'zod';
import { measureIds } from './measures.ts';
import { MeasurePeriod } from './period.ts';
import { greatestCount } from './round.ts';

const count = z.int().min(0).max(greatestCount);

/**
 * MEA-1: the counts that a measure is worked out from. Of a change, the numerator is the later count and the denominator
 * the earlier one, and `earlierPeriod` says of when. `days` are the whole days of a median; `notKnown` says of how many it is
 * not known on which side they belong.
 */
export const MeasureCounts = z.strictObject({
  measure: z.enum(measureIds),
  period: MeasurePeriod,
  earlierPeriod: MeasurePeriod.optional(),
  numerator: count.optional(),
  denominator: count.optional(),
  days: z.array(count).optional(),
  notKnown: count.optional(),
});
export type MeasureCounts = z.infer<typeof MeasureCounts>;
