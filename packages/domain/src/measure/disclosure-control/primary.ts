import type { DisclosureParameters } from './parameters.ts';
import type { Release } from './people.ts';
import { type Position, sum, withTotals } from './shape.ts';

/** A row or column of a table: its cells without the total, less those that cannot hold anybody or lie across an empty line. */
type TableLine = (Position & { value: number })[];

/**
 * The cells that are hidden for their own sake, as a grid. SDC-1: counts from 1 to the limit, totals among them. SDC-2: a
 * zero that tells on people. Where all people of a row or column stand in one cell although others were possible and
 * somebody in the table is in another, the zeros say what each of them is; so one of these zeros is hidden, one that the
 * other line leaves most room for.
 */
export function primaryCells(
  { counts, impossible }: Release,
  { hideUpTo }: DisclosureParameters,
): boolean[][] {
  const grid = withTotals(counts);
  const hidden = grid.map((row) => row.map((value) => value >= 1 && value <= hideUpTo));
  for (const line of tellingLines(counts, impossible)) {
    const zeros = line.filter(({ value }) => value === 0);
    if (zeros.some(({ row, column }) => hidden[row]?.[column])) continue;
    const best = zeros.reduce((one, other) =>
      roomBeside(counts, other) > roomBeside(counts, one) ? other : one,
    );
    const row = hidden[best.row];
    if (row) row[best.column] = true;
  }
  return hidden;
}

/**
 * The rows and columns whose people are all in one cell, where they might have been in another that somebody is in: an
 * empty category sets nobody apart from anybody.
 */
function tellingLines(
  counts: readonly (readonly number[])[],
  impossible: readonly Position[],
): TableLine[] {
  const isEmpty = (numbers: readonly number[]) => sum(numbers) === 0;
  const rows = counts.map((line, row) =>
    line
      .map((value, column) => ({ row, column, value }))
      .filter(
        ({ column }) =>
          !isEmpty(line) &&
          !isEmpty(counts.map((other) => other[column] ?? 0)) &&
          !impossible.some((cell) => cell.row === row && cell.column === column),
      ),
  );
  const columns = (counts[0] ?? []).map((_, column) =>
    rows.flatMap((line) => line.filter((cell) => cell.column === column)),
  );
  return [...rows, ...columns].filter(
    (line) => line.length > 1 && line.filter(({ value }) => value > 0).length === 1,
  );
}

/** How many people stand in the row and the column of a cell together. */
function roomBeside(counts: readonly (readonly number[])[], { row, column }: Position): number {
  return sum(counts[row] ?? []) + sum(counts.map((line) => line[column] ?? 0));
}
