/** The level one professional gave to one case that several looked at (a training case, say). Nobody is named in it. */
export type Rating = { item: string; rater: string; level: number };

/** How far professionals agree with each other. Shares run from 0 to 1; null where there is nothing to compare. */
export type RaterAgreement = {
  /** Pairs of professionals who looked at the same case. */
  pairs: number;
  exact: number | null;
  /** The same level or the next one. */
  withinOne: number | null;
  /** Cases whose lowest and highest level are furthest apart first; those that all agree on are left out. */
  apart: { item: string; lowest: number; highest: number }[];
};

/**
 * FRM-28: how alike a framework is read (H32): all pairs of ratings of one case by two raters, under one version of one framework.
 * It says who is apart on what, never who is right. A rater who gave two levels to a case counts with the first.
 */
export function raterAgreement(ratings: readonly Rating[]): RaterAgreement {
  const levels = [...firstRatings(ratings)].map(([item, byRater]) => ({
    item,
    given: [...byRater.values()],
  }));
  const distances = levels.flatMap(({ given }) =>
    given.flatMap((one, index) => given.slice(index + 1).map((other) => Math.abs(one - other))),
  );
  const share = (most: number) =>
    distances.length === 0
      ? null
      : distances.filter((distance) => distance <= most).length / distances.length;
  return {
    pairs: distances.length,
    exact: share(0),
    withinOne: share(1),
    apart: levels
      .map(({ item, given }) => ({ item, lowest: Math.min(...given), highest: Math.max(...given) }))
      .filter(({ lowest, highest }) => lowest < highest)
      .toSorted((a, b) => b.highest - b.lowest - (a.highest - a.lowest)),
  };
}

function firstRatings(ratings: readonly Rating[]): Map<string, Map<string, number>> {
  const items = new Map<string, Map<string, number>>();
  for (const { item, rater, level } of ratings) {
    const byRater = items.get(item) ?? new Map<string, number>();
    if (!byRater.has(rater)) byRater.set(rater, level);
    items.set(item, byRater);
  }
  return items;
}
