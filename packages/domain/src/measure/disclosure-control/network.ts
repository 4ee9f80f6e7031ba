import { type Shape, positionsOf } from './shape.ts';

/** A cell of the table to be published: whether it is hidden, what hiding it costs, and what a search counts it as. */
export type Mark = {
  index: number;
  /** Hidden for its own sake (SDC-1, SDC-2), so never shown again. */
  primary: boolean;
  hidden: boolean;
  price: number;
  weight: number;
};

/** A line of the grid, where its cells meet: what one cell gains another must lose. */
export type Line = {
  edges: Edge[];
  seen: number;
  step: Step | null;
  cost: number;
  settled: boolean;
};

/**
 * A cell seen as a pipe between its row and its column. Its value may fall by `down` and rise by `up`, while it is hidden;
 * `change` is what it carries at the moment.
 */
export type Edge = {
  from: Line;
  to: Line;
  down: number;
  up: number;
  change: number;
  mark: Mark;
};

/** One cell on a way round the table, rising or falling. */
export type Step = { edge: Edge; rises: boolean };

/** What may change without any sum changing that the reader knows. `edges` is by position; a known cell has none. */
export type Network = { lines: Line[]; edges: (Edge | null)[]; searches: number };

/** What a network is built from, for one position. */
export type Pipe = { down: number; up: number; mark: Mark };

/**
 * SDC-5: the grid as a network. In every row and column the cells add up to the total, so a total runs the other way
 * round than a cell, and the grand total as a cell does. Values that fit all the sums are then exactly the flows that
 * lose nothing anywhere, which makes the interval of a cell a matter of two greatest flows, in whole numbers.
 */
export function networkOf(shape: Shape, pipes: readonly (Pipe | null)[]): Network {
  const line = (): Line => ({ edges: [], seen: 0, step: null, cost: 0, settled: false });
  // A list has sums in one direction only: the other end of all its cells is one and the same.
  const rows = Array.from({ length: shape.width > 1 ? shape.height : 1 }, line);
  const columns = Array.from({ length: shape.height > 1 ? shape.width : 1 }, line);
  const edges = positionsOf(shape).map(({ row, column }, index) => {
    const pipe = pipes[index];
    const across = rows[Math.min(row, rows.length - 1)];
    const along = columns[Math.min(column, columns.length - 1)];
    if (!pipe || !across || !along) return null;
    const turned = (row === shape.rows) !== (column === shape.columns);
    const [from, to] = turned ? [along, across] : [across, along];
    const edge: Edge = { from, to, ...pipe, change: 0 };
    from.edges.push(edge);
    to.edges.push(edge);
    return edge;
  });
  return { lines: [...rows, ...columns], edges, searches: 0 };
}
