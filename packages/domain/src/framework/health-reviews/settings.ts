import { z } from 'zod';
import { isDay } from '../../clock/day.ts';

/** FRM-32: the five health reviews from before birth to two and a half (H14), in their order. */
export const healthReviewKeys = [
  'antenatal',
  'new-birth',
  'six-to-eight-weeks',
  'twelve-months',
  'two-years',
] as const;
export type HealthReviewKey = (typeof healthReviewKeys)[number];

/** The reviews in the words of a screen. */
export const healthReviewLabels: Record<HealthReviewKey, string> = {
  antenatal: 'Antenatal review',
  'new-birth': 'New birth review',
  'six-to-eight-weeks': '6 to 8 week review',
  'twelve-months': '12 month review',
  'two-years': '2 to 2½ year review',
};

/** The first and the last day of a review, counted from the day of birth; both days belong to it. */
const AfterBirth = z
  .strictObject({
    unit: z.enum(['days', 'weeks', 'months']),
    from: z.int().nonnegative(),
    by: z.int().positive().max(100),
  })
  .refine(({ from, by }) => from <= by, 'A review ends after it begins.');

/** FRM-32: when each review is due, as data. */
export const HealthReviewSettings = z.strictObject({
  version: z.string().min(1),
  effectiveFrom: z.string().refine(isDay),
  source: z.string().min(1),
  /** The week of pregnancy from which the antenatal review is due; 40 is the due date. It ends with the birth. */
  antenatalFromWeek: z.int().min(1).max(40),
  afterBirth: z.strictObject({
    'new-birth': AfterBirth,
    'six-to-eight-weeks': AfterBirth,
    'twelve-months': AfterBirth,
    'two-years': AfterBirth,
  }),
  /** The statement that a two-year review that was missed points to, by id. */
  twoYearIndicator: z.string().min(1),
});
export type HealthReviewSettings = z.infer<typeof HealthReviewSettings>;

/**
 * The 12 month review is asked for as early as the five-level framework prints it, 8 to 12 months; regulation 5A lets it be
 * given from 9 to 15 months, and a partnership may set that.
 */
export const defaultHealthReviewSettings: HealthReviewSettings = {
  version: 'health-reviews-1',
  effectiveFrom: '2026-11-23',
  source:
    'Delivery of the healthy child programme, part 2 (England, 6 February 2026); regulation 5A as inserted by SI 2015/921; the five-level framework for 8 to 12 months',
  antenatalFromWeek: 28,
  afterBirth: {
    'new-birth': { unit: 'days', from: 10, by: 14 },
    'six-to-eight-weeks': { unit: 'weeks', from: 6, by: 8 },
    'twelve-months': { unit: 'months', from: 8, by: 12 },
    'two-years': { unit: 'months', from: 24, by: 30 },
  },
  twoYearIndicator: 'early-years.getting-help.07',
};
