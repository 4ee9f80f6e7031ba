import type { Indicator, ThresholdFramework } from './schema.ts';

/** One thing that a framework says, in one cell or in several. `id` is that of the indicator the others point to. */
export type Concept = {
  id: string;
  /** All its indicators, in the order of the file. */
  indicators: Indicator[];
  /** Every flag that any of them carries. */
  flags: string[];
};

/** FRM-18: the concepts of a framework: cross-listed indicators (sameAs) are one, however they point at each other (H25). */
export function conceptsOf(framework: ThresholdFramework): Concept[] {
  const byId = new Map(framework.indicators.map((one) => [one.id, one]));
  const concepts = new Map<string, Concept>();
  for (const indicator of framework.indicators) {
    const id = rootOf(indicator, byId);
    const concept = concepts.get(id) ?? { id, indicators: [], flags: [] };
    concept.indicators.push(indicator);
    concept.flags = [...new Set([...concept.flags, ...indicator.flags])];
    concepts.set(id, concept);
  }
  return [...concepts.values()];
}

/** The concepts among some indicators, each once. Ids that the framework does not have are left out. */
export function conceptsAmong(framework: ThresholdFramework, ids: readonly string[]): Concept[] {
  const chosen = new Set(ids);
  return conceptsOf(framework).filter(({ indicators }) =>
    indicators.some(({ id }) => chosen.has(id)),
  );
}

/** Follows sameAs to its end. A framework that was checked never goes round; one that was not stops where it would. */
function rootOf(start: Indicator, byId: ReadonlyMap<string, Indicator>): string {
  const seen = new Set<string>();
  let at = start;
  while (at.sameAs !== undefined && !seen.has(at.id)) {
    seen.add(at.id);
    const next = byId.get(at.sameAs);
    if (!next) break;
    at = next;
  }
  return at.id;
}
