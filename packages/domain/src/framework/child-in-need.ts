import { isAskedFrom, isProfileAskedFrom } from './asked-from.ts';
import type { Profile } from './profile.ts';
import type { ThresholdFramework } from './schema.ts';

/** Of the five levels the fourth: its printed test is close to that of section 17 (rules 2.2 b). */
const fourthOfFive = 4;

/**
 * FRM-13, TRI-O9, ASM-7: whether "could this be a child in need?" is asked at a level: from the one that is close to the
 * test of section 17, and wherever no level is given or it is none: not knowing never asks less than knowing.
 */
export function isChildInNeedAsked(
  level: number | null | undefined,
  from: number = fourthOfFive,
): boolean {
  return isAskedFrom(from, level);
}

/** FRM-13: the lowest level at which a framework asks it; above every level where it asks at none. */
export function childInNeedFrom({ levels }: Pick<ThresholdFramework, 'levels'>): number {
  return Math.min(
    ...levels.filter(({ asksChildInNeed }) => asksChildInNeed).map(({ level }) => level),
  );
}

/** FRM-13: whether a profile is asked: for its own level, given or not, or for that of an area. */
export function isProfileAsked(framework: ThresholdFramework, profile: Profile): boolean {
  return isProfileAskedFrom(childInNeedFrom(framework), profile);
}
