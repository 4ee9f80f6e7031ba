import { type Program } from './solver.ts';

/** A printed number: the least and the greatest true number it may stand for. */
export type Seen = { least: number; most: number };

/** A release as its reader sees it: whom it counts, and its grid with totals; null where a number is hidden. */
type SeenRelease = { groups: string[]; cells: (Seen | null)[][] };

/** Everything a reader knows: the releases, the form of the table, and which cells cannot hold anybody. */
export type Reading = {
  rows: number;
  columns: number;
  groups: string[];
  releases: SeenRelease[];
  impossible: { row: number; column: number }[];
};

/** A number that a reader asks after: one cell of the grid, for some of the people. */
export type Question = { groups: string[]; row: number; column: number };

/** The least and the greatest that a number can be, for all a reader knows. */
export type Interval = { least: number; most: number };

/** No count is anywhere near it; it only keeps a program bounded. */
const beyondAnything = 1_000_000;

/**
 * The reader's program: a count for every group in every cell and total, nothing below zero, every row and column adding
 * up to its total, and every printed number as near as its rounding says. It knows nothing of how cells were chosen.
 */
export function ask(
  program: Program,
  reading: Reading,
  questions: readonly Question[],
  whole: boolean,
): Interval[] {
  const { rows, columns, groups, releases, impossible } = reading;
  const height = rows > 1 ? rows + 1 : rows;
  const width = columns > 1 ? columns + 1 : columns;
  const isEmpty = (row: number, column: number) =>
    impossible.some((cell) => cell.row === row && cell.column === column);
  const range = (length: number) => Array.from({ length }, (_, index) => index);
  const counts = new Map(
    groups.map((group) => [
      group,
      range(height).map((row) =>
        range(width).map((column) =>
          program.addVariable(0, isEmpty(row, column) ? 0 : beyondAnything),
        ),
      ),
    ]),
  );
  const at = (group: string, row: number, column: number) => {
    const variable = counts.get(group)?.[row]?.[column];
    if (variable === undefined) throw new Error(`There is no cell ${row}, ${column} of ${group}.`);
    return variable;
  };
  for (const cells of counts.values()) addLines(program, cells);
  for (const release of releases)
    for (const [row, cells] of release.cells.entries())
      for (const [column, seen] of cells.entries())
        if (seen)
          program.addSum({
            ...seen,
            terms: release.groups.map((group) => [at(group, row, column), 1] as const),
          });
  if (whole) program.makeWhole([...counts.values()].flat(2));
  return questions.map((question) => {
    const terms = question.groups.map((group) => at(group, question.row, question.column));
    const low = program.least(terms.map((variable) => [variable, 1]));
    const high = program.least(terms.map((variable) => [variable, -1]));
    return { least: low.value, most: -high.value };
  });
}

/** Every row and every column of a grid adds up to its total; a list has one total, and one cell alone none. */
function addLines(program: Program, cells: readonly number[][]): void {
  const columns = (cells[0] ?? []).map((_, column) => cells.map((row) => row[column] ?? 0));
  for (const line of [...cells, ...columns])
    if (line.length > 1)
      program.addSum({
        least: 0,
        most: 0,
        terms: line.map((variable, place) => [variable, place === line.length - 1 ? -1 : 1]),
      });
}
