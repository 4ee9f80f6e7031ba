import { type Pipe, missingCuts } from './cuts.ts';
import type { Program } from './solver.ts';

/** A grid with totals in reading order, for a search of the fewest cells to hide. */
export type Puzzle = {
  rows: number;
  columns: number;
  values: number[];
  primary: boolean[];
  /** Known to everybody, so never hidden. */
  impossible: boolean[];
  enough: number;
};

/** The fewest secondary cells, and whether it is proved to be the fewest or only that there cannot be fewer. */
export type Minimum = { cells: number; isExact: boolean };

/**
 * The fewest secondary cells with which every hidden cell's interval is wide enough, found by HiGHS: it hides as few cells
 * as the cuts so far allow, is shown what that plan lacks, and tries again; first with cells hidden in part, then whole.
 * Every answer on the way is a floor. It stops where the floor reaches what is `known` to be enough.
 */
export function minimumOf(program: Program, puzzle: Puzzle, known: number): Minimum {
  const { rows, columns, values, primary, impossible, enough } = puzzle;
  const height = rows > 1 ? rows + 1 : rows;
  const width = columns > 1 ? columns + 1 : columns;
  const across = columns > 1 ? height : 1;
  const along = rows > 1 ? width : 1;
  const variables = values.map((_, index) =>
    program.addVariable(primary[index] ? 1 : 0, impossible[index] ? 0 : 1),
  );
  const cost = variables.flatMap((variable, index): [number, number][] =>
    primary[index] ? [] : [[variable, 1]],
  );
  const pipes = (hidden: readonly number[]): Pipe[] =>
    values.map((holds, index) => {
      const row = Math.floor(index / width);
      const column = index % width;
      const a = Math.min(row, across - 1);
      const b = across + Math.min(column, along - 1);
      const turned = (row === rows) !== (column === columns);
      return { from: turned ? b : a, to: turned ? a : b, holds, hidden: hidden[index] ?? 0 };
    });
  let hidden = primary.map(Number);
  let floor = 0;
  let whole = false;
  for (;;) {
    const cuts = missingCuts(pipes(hidden), across + along, enough);
    if (cuts.length === 0 && (whole || hidden.every((part) => part < 1e-6 || part > 1 - 1e-6)))
      return { cells: floor, isExact: true };
    if (cuts.length === 0) {
      whole = true;
      program.makeWhole(variables);
    }
    for (const { of, terms } of cuts) {
      const sum = new Map(terms);
      sum.set(of, (sum.get(of) ?? 0) - enough);
      program.addSum({ least: 0, most: Infinity, terms: [...sum] });
    }
    const { value, at } = program.least(cost);
    floor = Math.max(floor, Math.ceil(value - 1e-5));
    if (floor >= known) return { cells: known, isExact: true };
    if (at.length === 0) return { cells: floor, isExact: false };
    hidden = whole ? at.map(Math.round) : at;
  }
}
