import type { DisclosureParameters } from './parameters.ts';
import { type PublishedCell, hiddenMark } from './publish.ts';
import { withTotals } from './shape.ts';

/** What a percentage of a table is a percentage of. */
export const percentageBases = ['row', 'column', 'table'] as const;
export type PercentageBase = (typeof percentageBases)[number];

/** A share: the people counted, out of all people, as true counts, and whether either is hidden where it is printed. */
export type Share = { part: number; whole: number; isHidden?: boolean };

/**
 * SDC-4: a percentage to one decimal from true counts, half way up. Hidden where either count is hidden, where the part or
 * the rest is small enough to be hidden, where the whole is below the smallest base, and where it is no share at all.
 */
export function publishPercentage(
  { part, whole, isHidden = false }: Share,
  { hideUpTo, smallestBase }: DisclosureParameters,
): PublishedCell {
  const isShare = Number.isInteger(part) && Number.isInteger(whole) && part >= 0 && part <= whole;
  if (!isShare || isHidden || whole < smallestBase) return hiddenMark;
  if ([part, whole - part].some((count) => count >= 1 && count <= hideUpTo)) return hiddenMark;
  return Math.floor((2000 * part + whole) / (2 * whole)) / 10;
}

/** SDC-4: the percentages of a table's cells, without its totals, for a grid of which some cells are hidden. */
export function publishPercentages(
  counts: readonly (readonly number[])[],
  hidden: readonly (readonly boolean[])[],
  base: PercentageBase,
  parameters: DisclosureParameters,
): PublishedCell[][] {
  const grid = withTotals(counts);
  return counts.map((line, row) =>
    line.map((part, column) => {
      // The last row is the totals', or the one row of a table that has none. A table of one column has none beside it.
      const wholeRow = base === 'row' ? row : grid.length - 1;
      const wholeColumn = base === 'column' || line.length === 1 ? column : line.length;
      return publishPercentage(
        {
          part,
          whole: grid[wholeRow]?.[wholeColumn] ?? 0,
          isHidden: !(hidden[row]?.[column] === false && hidden[wholeRow]?.[wholeColumn] === false),
        },
        parameters,
      );
    }),
  );
}
