import type { Profile } from './profile.ts';

/**
 * FRM-13, FRM-29: whether what is asked from a level on is asked here: from that level, and wherever no level is given or it is
 * none. Not knowing never asks less than knowing.
 */
export function isAskedFrom(from: number, level: number | null | undefined): boolean {
  return typeof level !== 'number' || !Number.isInteger(level) || level < 1 || level >= from;
}

/** FRM-13, FRM-29: the same of a profile: for its own level, given or not, or for that of an area. */
export function isProfileAskedFrom(
  from: number,
  { level, areas }: Pick<Profile, 'level' | 'areas'>,
): boolean {
  const ofAreas = areas.flatMap(({ thought }) => (thought ? [thought.level] : []));
  return [level?.level, ...ofAreas].some((one) => isAskedFrom(from, one));
}
