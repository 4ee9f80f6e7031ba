/**
 * The form of a table and of its grid: the grid is the table with its totals. A table of one row has no row of totals and
 * a table of one column no column of totals, because each would say every cell twice.
 */
export type Shape = { rows: number; columns: number; height: number; width: number };

/** A cell of the grid. `row` or `column` is that of the totals where it equals the table's `rows` or `columns`. */
export type Position = { row: number; column: number };

/** The form of a table of counts, all of whose rows are as long as the first. */
export function shapeOf(counts: readonly (readonly number[])[]): Shape {
  const rows = counts.length;
  const columns = counts[0]?.length ?? 0;
  return {
    rows,
    columns,
    height: rows > 1 ? rows + 1 : rows,
    width: columns > 1 ? columns + 1 : columns,
  };
}

/** Every position of the grid, in reading order. */
export function positionsOf({ height, width }: Shape): Position[] {
  return Array.from({ length: height * width }, (_, index) => ({
    row: Math.floor(index / width),
    column: index % width,
  }));
}

/** Whether a position holds a total. */
export function isTotal({ row, column }: Position, shape: Shape): boolean {
  return row === shape.rows || column === shape.columns;
}

/** The grid of a table: its counts with their totals, computed from the counts. */
export function withTotals(counts: readonly (readonly number[])[]): number[][] {
  const { rows, columns } = shapeOf(counts);
  const wide = counts.map((row) => (columns > 1 ? [...row, sum(row)] : [...row]));
  if (rows <= 1) return wide;
  const [first = []] = wide;
  return [...wide, first.map((_, column) => sum(wide.map((row) => row[column] ?? 0)))];
}

/** Several tables of one form added cell by cell. */
export function addTables(tables: readonly (readonly (readonly number[])[])[]): number[][] {
  const [first = []] = tables;
  return first.map((line, row) =>
    line.map((_, column) => sum(tables.map((table) => table[row]?.[column] ?? 0))),
  );
}

/** The sum of numbers. */
export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
