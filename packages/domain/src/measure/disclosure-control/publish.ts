import type { DisclosureParameters } from './parameters.ts';
import { withTotals } from './shape.ts';

/**
 * SDC-5: what is printed in place of a hidden number. The same sign for every one of them, so that nobody can tell which
 * are small.
 */
export const hiddenMark = '[c]';

/** A number as it is printed. */
export type PublishedCell = number | typeof hiddenMark;

/** SDC-3: a count to the nearest multiple; half way goes up. */
export function roundCount(count: number, { roundTo }: DisclosureParameters): number {
  return Math.floor((2 * count + roundTo) / (2 * roundTo)) * roundTo;
}

/** SDC-3: the grid as it is printed: totals computed from the true counts, and only then rounded. */
export function publishCells(
  counts: readonly (readonly number[])[],
  hidden: readonly (readonly boolean[])[],
  parameters: DisclosureParameters,
): PublishedCell[][] {
  return withTotals(counts).map((line, row) =>
    line.map((count, column) =>
      // What is not known to be safe is not shown.
      hidden[row]?.[column] === false ? roundCount(count, parameters) : hiddenMark,
    ),
  );
}
