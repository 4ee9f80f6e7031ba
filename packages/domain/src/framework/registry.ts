import { isDay } from '../clock/day.ts';
import type { ThresholdFramework } from './schema.ts';

/** Why no framework, or not one only, holds on a day. */
export const noFrameworkReasons = [
  'not-a-day',
  'not-known',
  'not-yet',
  'ended',
  'between-versions',
  'overlap',
] as const;
export type NoFrameworkReason = (typeof noFrameworkReasons)[number];

/** The version that holds, or why none does and what a person can do. */
export type FrameworkOnDay =
  | { ok: true; framework: ThresholdFramework }
  | { ok: false; reason: NoFrameworkReason; because: string; nextStep: string };

/**
 * FRM-9: the version of a framework that holds on a day (YYYY-MM-DD; the first and the last day count), or why none does. Where
 * two versions claim the day neither is chosen: a person says which.
 */
export function frameworkOn(
  frameworks: readonly ThresholdFramework[],
  id: string,
  day: string,
): FrameworkOnDay {
  if (!isDay(day)) return none('not-a-day', 'The day is not a day, written as YYYY-MM-DD.');
  const versions = frameworks.filter((one) => one.id === id);
  if (versions.length === 0) return none('not-known', `There is no framework called ${id}.`);
  const holding = versions.filter((one) => holdsOn(one, day));
  const [only, ...others] = holding;
  if (only && others.length === 0) return { ok: true, framework: only };
  if (only) {
    const names = holding.map(({ version }) => version).join(' and ');
    return none('overlap', `Versions ${names} of ${id} both say that they hold on ${day}.`);
  }
  const before = versions.some(({ validFrom }) => validFrom <= day);
  const after = versions.some(({ validFrom }) => validFrom > day);
  if (before && after) return none('between-versions', `No version of ${id} holds on ${day}.`);
  return before
    ? none('ended', `Every version of ${id} had stopped holding by ${day}.`)
    : none('not-yet', `No version of ${id} held yet on ${day}.`);
}

/** FRM-10: the version that a decision was made under, whether it still holds or not; null where it is not there. */
export function frameworkVersion(
  frameworks: readonly ThresholdFramework[],
  id: string,
  version: string,
): ThresholdFramework | null {
  return frameworks.find((one) => one.id === id && one.version === version) ?? null;
}

/** FRM-11: what is wrong with a set of frameworks as a set: a version kept twice, or two that claim the same days. */
export function registryProblems(frameworks: readonly ThresholdFramework[]): string[] {
  return frameworks.flatMap((one, index) =>
    frameworks.slice(index + 1).flatMap((other) => {
      if (one.id !== other.id) return [];
      if (one.version === other.version)
        return [`Version ${one.version} of ${one.id} is there twice.`];
      return overlap(one, other)
        ? [`Versions ${one.version} and ${other.version} of ${one.id} hold on the same days.`]
        : [];
    }),
  );
}

function holdsOn({ validFrom, validTo }: ThresholdFramework, day: string): boolean {
  return validFrom <= day && (validTo === null || day <= validTo);
}

function overlap(one: ThresholdFramework, other: ThresholdFramework): boolean {
  return holdsOn(one, other.validFrom) || holdsOn(other, one.validFrom);
}

function none(reason: NoFrameworkReason, because: string): FrameworkOnDay {
  return {
    ok: false,
    reason,
    because,
    nextStep:
      'Use professional judgement, talk to the named safeguarding lead, and ask whoever keeps the frameworks to mend this. It stops nobody from making contact.',
  };
}
