/** MEA-4: what a measure counts. Children, families and referrals are never the same thing, so the unit is in the name. */
export const measureUnits = [
  'child',
  'family',
  'person',
  'pupil',
  'contact',
  'referral',
  'item',
  'case',
  'assessment',
  'plan',
  'review',
  'talk',
  'request',
  'decision',
] as const;
export type MeasureUnit = (typeof measureUnits)[number];
/** Units, many of them, in the words of a screen. */
export const measureUnitLabels: Record<MeasureUnit, string> = {
  child: 'children',
  family: 'families',
  person: 'people',
  pupil: 'pupils',
  contact: 'contacts',
  referral: 'referrals',
  item: 'items',
  case: 'cases',
  assessment: 'assessments',
  plan: 'plans',
  review: 'reviews',
  talk: 'talks',
  request: 'requests',
  decision: 'decisions',
};

/**
 * How a measure is worked out. `share`: numerator of denominator, in per cent. `of-target`: the same, and may pass 100.
 * `change`: from an earlier count to a later one, in per cent. `ratio`: how many to each. `count`: the numerator itself.
 * `per-week` and `per-month`: the numerator over the length of its period. `median`: the middle of a list of days.
 */
export const formulas = [
  'share',
  'of-target',
  'change',
  'ratio',
  'count',
  'per-week',
  'per-month',
  'median',
] as const;
export type Formula = (typeof formulas)[number];

/** MEA-1: a measure as a partnership reads it and as `figureOf` runs it. */
export type MeasureDefinition = {
  /** Its rule in SPEC.md. */
  rule: string;
  name: string;
  unit: MeasureUnit;
  formula: Formula;
  /** What is counted above the line; of a change, the later count. */
  numerator: string;
  /** What is counted below the line; of a change, the earlier count. Null where nothing is divided. */
  denominator: string | null;
  /** What is left out of both. */
  exclusions: readonly string[];
  /** A count over time, on one day, or over the same months of a year and the year before. */
  over: 'flow' | 'snapshot' | 'like-for-like';
  decimals: 0 | 1 | 2;
  source: string;
  /** What a reader has to know beside the figure. */
  caveats: readonly string[];
};
