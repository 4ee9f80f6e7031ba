import { needsChosen } from './check-profile.ts';
import type { Profile } from './profile.ts';
import type { ThresholdFramework } from './schema.ts';

/** Where a family's needs lie, and whether several agencies should be thought of. Nothing in it is a level. */
export type ManyNeeds = {
  /** The needs chosen, each concept once, by id. */
  needs: string[];
  /** The areas in which a need was chosen or written down, by key. */
  areas: string[];
  /** Whether there are as many areas as the partnership asks for. */
  many: boolean;
  prompt: string | null;
};

/**
 * FRM-27: families with needs in several areas, for whom several agencies together may help (H24). `atLeast` is the partnership's
 * own number of areas; three was the old Supporting Families test. Too few is no reason to wait: one need can be enough.
 */
export function manyNeeds(framework: ThresholdFramework, profile: Profile, atLeast = 3): ManyNeeds {
  const areas = framework.outcomes
    .map(({ key }) => key)
    .filter((key) =>
      profile.areas.some(
        (area) =>
          area.outcome === key &&
          (area.other.trim() !== '' ||
            needsChosen(framework, { ...profile, areas: [area] }).length > 0),
      ),
    );
  const many = areas.length >= atLeast;
  return {
    needs: needsChosen(framework, profile),
    areas,
    many,
    prompt: many
      ? `There are needs in ${areas.length} areas. Think about a team around the family, with one lead practitioner.`
      : null,
  };
}
