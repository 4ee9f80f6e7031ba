import { plainWords } from './plain-words.ts';
import type { Indicator, ThresholdFramework } from './schema.ts';

/** Indicators that are the same in two frameworks, and those that are in one only, in the order of their files. */
export type IndicatorPairs = {
  pairs: [Indicator, Indicator][];
  removed: Indicator[];
  added: Indicator[];
};

type NameOf = (indicator: Indicator) => string;

const byId: NameOf = ({ id }) => id;
const byWords: NameOf = ({ text }) => plainWords(text);
const byWordsInPlace: NameOf = ({ outcome, levelKey, text }) =>
  `${outcome} ${levelKey} ${plainWords(text)}`;

/**
 * FRM-24: which indicator of one framework is which of the other. Versions of one framework: the same id, then the same words.
 * Two partnerships: the same words in the same cell, the same words anywhere, then the same id.
 */
export function pairIndicators(
  before: ThresholdFramework,
  after: ThresholdFramework,
): IndicatorPairs {
  const words = [byWordsInPlace, byWords];
  const rounds = before.id === after.id ? [byId, ...words] : [...words, byId];
  const pairs: [Indicator, Indicator][] = [];
  let removed = before.indicators;
  let added = after.indicators;
  for (const nameOf of rounds) {
    const waiting = new Map<string, Indicator[]>();
    for (const one of added) waiting.set(nameOf(one), [...(waiting.get(nameOf(one)) ?? []), one]);
    const taken = new Set<Indicator>();
    removed = removed.filter((one) => {
      const other = waiting.get(nameOf(one))?.shift();
      if (!other) return true;
      pairs.push([one, other]);
      taken.add(other);
      return false;
    });
    added = added.filter((one) => !taken.has(one));
  }
  return { pairs: inOrder(pairs, before), removed, added };
}

function inOrder(
  pairs: readonly [Indicator, Indicator][],
  { indicators }: ThresholdFramework,
): [Indicator, Indicator][] {
  const places = new Map(indicators.map((one, index) => [one, index]));
  return pairs.toSorted(([a], [b]) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
}
