import { z } from 'zod';

/** SDC-12: what a partnership may set in disclosure control. A release keeps the version it was made under. */
export const DisclosureParameters = z.strictObject({
  version: z.string().min(1),
  /** The day from which these apply, as YYYY-MM-DD. */
  effectiveFrom: z.iso.date(),
  /** SDC-1: counts from 1 up to and including this are hidden. */
  hideUpTo: z.int().min(1).max(20),
  /** SDC-3: every other count, totals too, is rounded to the nearest multiple of this. */
  roundTo: z.int().min(1).max(100),
  /** SDC-5: how far apart the least and the greatest possible value of a hidden cell must be, at the least. */
  narrowestInterval: z.int().min(1).max(50),
  /** SDC-4: a percentage of fewer than this is hidden. */
  smallestBase: z.int().min(1).max(1000),
  /** SDC-8: how many characteristics of people may be crossed. */
  mostCharacteristics: z.int().min(0).max(2),
});
export type DisclosureParameters = z.infer<typeof DisclosureParameters>;

/** The settings this package ships (rules 14.1, OURS). A partnership must adopt them. */
export const defaultDisclosureParameters: DisclosureParameters = {
  version: 'disclosure-1',
  effectiveFrom: '2026-11-22',
  hideUpTo: 5,
  roundTo: 5,
  narrowestInterval: 5,
  smallestBase: 10,
  mostCharacteristics: 2,
};
