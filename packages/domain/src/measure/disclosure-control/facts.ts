import { type Crossing, crossingOf } from './crossing.ts';
import { type DisclosureControlInput, areaLevels } from './input.ts';
import type { DisclosureParameters } from './parameters.ts';
import type { Release } from './people.ts';
import { type Protection, protect } from './protect.ts';
import { readRelease } from './read-release.ts';
import { sum, withTotals } from './shape.ts';

/** Whether the input is a table at all. */
export const forms = ['sound', 'unsound'] as const;
/** The smallest area the table tells apart. */
export const areas = ['ward-or-larger', 'below-ward', 'not-known'] as const;
/** How many people the table counts. */
export const peopleCounted = ['none', 'few', 'enough'] as const;
/** What hiding cells comes to. */
export const protections = ['not-needed', 'found', 'nothing-left', 'not-found'] as const;

/** SDC-9: everything the table of decisions looks at. */
export type DisclosureFacts = {
  form: (typeof forms)[number];
  area: (typeof areas)[number];
  crossing: Crossing;
  people: (typeof peopleCounted)[number];
  protection: (typeof protections)[number];
};

/** The facts about a table, with what was found on the way. */
export type Findings = {
  facts: DisclosureFacts;
  release: Release | null;
  protection: Protection | null;
  problems: string[];
};

/** SDC-9: the facts of an input. What cannot be read counts as the worst it could be. */
export function factsOf(input: DisclosureControlInput, parameters: DisclosureParameters): Findings {
  const { release, problems } = readRelease(input);
  const protection = release && protect(release, parameters);
  return {
    facts: {
      form: release ? 'sound' : 'unsound',
      area: areaOf(input),
      crossing: crossingOf(input, release, parameters),
      people: release ? peopleOf(release, parameters) : 'few',
      protection: release && protection ? protectionOf(release, protection) : 'not-found',
    },
    release,
    protection,
    problems,
  };
}

function areaOf({ areaLevel }: DisclosureControlInput): DisclosureFacts['area'] {
  if (areaLevel === 'below-ward') return 'below-ward';
  return areaLevel !== 'not-known' && areaLevels.includes(areaLevel)
    ? 'ward-or-larger'
    : 'not-known';
}

function peopleOf(
  { counts }: Release,
  { hideUpTo }: DisclosureParameters,
): DisclosureFacts['people'] {
  const people = sum(counts.flat());
  if (people === 0) return 'none';
  return people > hideUpTo ? 'enough' : 'few';
}

function protectionOf(
  { counts }: Release,
  { hidden, primary, secondary }: Protection,
): DisclosureFacts['protection'] {
  if (primary + secondary === 0) return 'not-needed';
  const isLeft = withTotals(counts).some((line, row) =>
    line.some((count, column) => count > 0 && hidden[row]?.[column] === false),
  );
  return isLeft ? 'found' : 'nothing-left';
}
