import type { Minimum } from './minimum.ts';
import type { Program } from './solver.ts';

/** A number to keep: a cell for some of the groups. `ofNew` where it is one only while that cell is hidden. */
type Secret = { groups: number[]; cell: number; ofNew: boolean };

/** A new release and earlier ones, over groups whose true grids are known, in reading order with totals. */
export type JointPuzzle = {
  /** Each row or column as its cells and, last, its total. */
  lines: number[][];
  groups: number[][];
  counted: number[];
  primary: boolean[];
  impossible: boolean[];
  earlier: { groups: number[]; hidden: boolean[] }[];
  /** Numbers to keep besides the hidden cells of the new release. */
  secrets: Secret[];
  enough: number;
};

/** No way round a table needs to carry more than this to move one number by a few. */
const mostCarried = 100;

/**
 * The fewest secondary cells of a new release when earlier ones are out, found by HiGHS in one program that holds, for
 * each number to keep, one other set of counts in which it is greater and one in which it is less, far enough apart
 * together. Secondary cells that turn out too narrow are added and the program is asked again. Every answer is a floor.
 */
export function jointMinimumOf(program: Program, puzzle: JointPuzzle, known: number): Minimum {
  const { primary, impossible, counted } = puzzle;
  const hidden = primary.map((isPrimary, cell) =>
    program.addVariable(isPrimary ? 1 : 0, impossible[cell] ? 0 : 1),
  );
  program.makeWhole(hidden);
  const cost = hidden.flatMap((variable, cell): [number, number][] =>
    primary[cell] ? [] : [[variable, 1]],
  );
  const asked = new Set<number>();
  const keepCell = (cell: number) => {
    asked.add(cell);
    keep(program, puzzle, hidden, { groups: counted, cell, ofNew: true });
  };
  for (const secret of puzzle.secrets) keep(program, puzzle, hidden, secret);
  for (const [cell, isPrimary] of primary.entries()) if (isPrimary) keepCell(cell);
  let floor = 0;
  for (;;) {
    const { value, at } = program.least(cost);
    floor = Math.max(floor, Math.ceil(value - 1e-5));
    if (floor >= known) return { cells: known, isExact: true };
    const further = hidden.flatMap((variable, cell) =>
      (at[variable] ?? 0) > 0.5 && !asked.has(cell) ? [cell] : [],
    );
    if (further.length === 0) return { cells: floor, isExact: at.length > 0 };
    for (const cell of further) keepCell(cell);
  }
}

/** One other truth with the number greater, one with it less: what no reader can tell from the real one. */
function keep(
  program: Program,
  puzzle: JointPuzzle,
  hidden: readonly number[],
  { groups, cell, ofNew }: Secret,
): void {
  const width = [1, -1].flatMap((sign) => {
    const changes = otherTruth(program, puzzle, hidden);
    return groups.map((group) => [changes[group]?.[cell] ?? 0, sign] as const);
  });
  const mark = hidden[cell] ?? 0;
  program.addSum(
    ofNew
      ? { least: 0, most: Infinity, terms: [...width, [mark, -puzzle.enough]] }
      : { least: puzzle.enough, most: Infinity, terms: width },
  );
}

/** Changes to every group that leave every printed number and every sum as they are. */
function otherTruth(
  program: Program,
  { lines, groups, counted, earlier, impossible }: JointPuzzle,
  hidden: readonly number[],
): number[][] {
  const changes = groups.map((values) =>
    values.map((value, cell) =>
      impossible[cell] ? program.addVariable(0, 0) : program.addVariable(-value, mostCarried),
    ),
  );
  const at = (group: number, cell: number) => changes[group]?.[cell] ?? 0;
  for (const [group] of groups.entries())
    for (const line of lines)
      program.addSum({
        least: 0,
        most: 0,
        terms: line.map(
          (cell, place) => [at(group, cell), place === line.length - 1 ? -1 : 1] as const,
        ),
      });
  for (const release of earlier)
    for (const [cell, isHidden] of release.hidden.entries())
      if (!isHidden)
        program.addSum({
          least: 0,
          most: 0,
          terms: release.groups.map((group) => [at(group, cell), 1] as const),
        });
  for (const [cell, mark] of hidden.entries()) {
    const moved = counted.map((group) => [at(group, cell), 1] as const);
    program.addSum({ least: -Infinity, most: 0, terms: [...moved, [mark, -mostCarried]] });
    program.addSum({ least: 0, most: Infinity, terms: [...moved, [mark, mostCarried]] });
  }
  return changes;
}
