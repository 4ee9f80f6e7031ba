import type { Outcome, ThresholdFramework } from './schema.ts';

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

/**
 * FRM-7: the outcome that any of its names in print means, whatever the case: the source's, the national one, another one
 * in print, or its key. Null where no outcome, or more than one, has that name.
 */
export function outcomeNamed(framework: ThresholdFramework, name: string): Outcome | null {
  const wanted = plain(name);
  const found = framework.outcomes.filter((outcome) =>
    [
      outcome.key,
      outcome.sourceName,
      outcome.nationalName ?? '',
      ...outcome.alsoPrinted.map((also) => also.name),
    ].some((one) => plain(one) === wanted),
  );
  const [only, ...others] = found;
  return only && wanted !== '' && others.length === 0 ? only : null;
}

function plain(name: string): string {
  return name.trim().toLowerCase();
}
