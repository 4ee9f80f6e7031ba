/** One band of a spread: more than `over` and up to and including `upTo`; null where there is no end. */
export type Band = { over: number | null; upTo: number | null; count: number };

/** MEA-14: bands for working days of an assessment: the last limit is the one of the clock (CLK-R4). */
export const assessmentBands = [10, 20, 30, 40, 45] as const;

/**
 * MEA-14: how long things took, in bands, so that one sees how many were soon and not only how many were late. `limits` go
 * up; a length that stands at a limit is within it. A length is a whole number, 0 or more.
 */
export function spread(lengths: readonly number[], limits: readonly number[]): Band[] {
  const edges = [null, ...limits, null];
  return edges.slice(1).map((upTo, at) => {
    const over = edges[at] ?? null;
    const within = lengths.filter(
      (length) => (over === null || length > over) && (upTo === null || length <= upTo),
    );
    return { over, upTo, count: within.length };
  });
}
