import { asList, asTrimmed, isReadable } from '../as-given.ts';
import type { ThresholdFramework } from '../schema.ts';
import {
  type GivenLevel,
  type GivenLevelProblem,
  asGivenLevel,
  problemsOfGiven,
} from './given-level.ts';
import { type LevelStep, stepsOf } from './steps.ts';

/** The levels given for one area, or for the whole, whichever service gave them. */
export type LevelTrack = {
  /** The key of the area; null: the whole. */
  area: string | null;
  /** In order of day; those of one day as they were given. */
  entries: GivenLevel[];
  /** Those of the last day: several where several professionals gave one that day, because none of them is chosen. */
  latest: GivenLevel[];
  steps: LevelStep[];
  /** Those with a problem, to be shown beside the others: one of them may be the newest, or the highest. */
  notCounted: GivenLevel[];
};

/** How the levels that professionals gave went up and down. */
export type LevelHistory = {
  whole: LevelTrack;
  areas: LevelTrack[];
  problems: GivenLevelProblem[];
};

/**
 * FRM-30: the levels that professionals gave, as a history of each area and of the whole; it goes on from one service to the
 * next (H17). It gives no level, averages none, and fills neither the whole from areas nor an area from the whole.
 */
export function levelHistory(
  given: readonly GivenLevel[],
  frameworks: readonly ThresholdFramework[],
  today: string,
): LevelHistory {
  const levels = asList(given).map(asGivenLevel);
  const known = asList(frameworks).filter(isReadable);
  const problems = levels.flatMap((one, entry) =>
    problemsOfGiven(one, entry, known, asTrimmed(today)),
  );
  const broken = new Set(problems.map(({ entry }) => entry));
  const sound = levels.filter((_, entry) => !broken.has(entry));
  const trackOf = (area: string | null): LevelTrack => {
    const entries = sound
      .filter((one) => one.area === area)
      .toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
    const last = entries.at(-1)?.day;
    const notCounted = levels.filter((one, entry) => one.area === area && broken.has(entry));
    return {
      area,
      entries,
      latest: entries.filter(({ day }) => day === last),
      steps: stepsOf(entries, notCounted),
      notCounted,
    };
  };
  const areas = new Set(levels.flatMap(({ area }) => (area === null ? [] : [area])));
  return { whole: trackOf(null), areas: [...areas].toSorted().map(trackOf), problems };
}
