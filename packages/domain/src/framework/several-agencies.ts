import { isAskedFrom, isProfileAskedFrom } from './asked-from.ts';
import type { Profile } from './profile.ts';
import type { Level, ThresholdFramework } from './schema.ts';

/** Of the five levels the fourth: it is printed there that several agencies answer together (S2, H20). */
const fourthOfFive = 4;

/**
 * FRM-29, TRI-O10, ASM-13, PLN-11: whether help at a level is by several agencies together: from the one at which the
 * framework prints it, and wherever no level is given or it is none: not knowing never asks less than knowing.
 */
export function areSeveralAgenciesNeeded(
  level: number | null | undefined,
  from: number = fourthOfFive,
): boolean {
  return isAskedFrom(from, level);
}

/**
 * FRM-29: the lowest level at which targeted help fits only where several agencies give it; above every level where a
 * framework has none such.
 */
export function severalAgenciesFrom({ levels }: Pick<ThresholdFramework, 'levels'>): number {
  return Math.min(...levels.filter(isBySeveralOnly).map(({ level }) => level));
}

/** FRM-29: what is said of it beside a profile; it names no level, so that none is put into anybody's mouth (FRM-3). */
export const severalAgenciesPrompt =
  'Several agencies are needed together, at the level that is given here or until one is: a team around the family, with one lead practitioner. Asking social care never waits for that.';

/** FRM-29: what is said of it beside levels of a framework, in its own word for them. */
export function severalAgenciesNote(framework: ThresholdFramework): string {
  return `From ${framework.levelWord.one} ${severalAgenciesFrom(framework)} on, and until one is given, several agencies are needed together: a team around the family, with one lead practitioner. Asking social care never waits for that.`;
}

/** FRM-29: whether it is said of a profile: never where the framework asks it at no level. */
export function isTeamAskedOf(
  framework: ThresholdFramework,
  profile: Pick<Profile, 'level' | 'areas'>,
): boolean {
  const from = severalAgenciesFrom(framework);
  return Number.isFinite(from) && isProfileAskedFrom(from, profile);
}

function isBySeveralOnly({ mapsTo }: Pick<Level, 'mapsTo'>): boolean {
  const targeted = mapsTo.triage.filter(({ outcome }) => outcome === 'targeted-help');
  return targeted.length > 0 && targeted.every(({ kind }) => kind === 'multi-agency');
}
