/** The ten headline outcomes, in the order of the framework. Needs on the families' site use the same keys. */
export const outcomeKeys = [
  'education',
  'early-years',
  'health',
  'substance-use',
  'family-relationships',
  'safe-from-abuse',
  'crime-prevention',
  'domestic-abuse',
  'housing',
  'finance',
] as const;
export type OutcomeKey = (typeof outcomeKeys)[number];
