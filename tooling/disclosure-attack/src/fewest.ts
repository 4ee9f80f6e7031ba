import {
  defaultDisclosureParameters,
  primaryCells,
} from '@waymark/domain/measure/disclosure-control';
import { type JointPuzzle, jointMinimumOf } from './joint-minimum.ts';
import { type Minimum, minimumOf } from './minimum.ts';
import type { Publication } from './publish.ts';
import { smallDifferences, valueAt } from './questions.ts';
import type { Scenario } from './random-tables.ts';
import type { Program } from './solver.ts';

/** The fewest secondary cells that the newest release of a scenario could have done with, all else being out. */
export function fewestFor(
  program: Program,
  scenario: Scenario,
  published: readonly Publication[],
  { release, secondary }: Publication,
): Minimum {
  const { counts, impossible } = release;
  const rows = counts.length;
  const columns = counts[0]?.length ?? 0;
  const height = rows > 1 ? rows + 1 : rows;
  const width = columns > 1 ? columns + 1 : columns;
  const places = Array.from({ length: height * width }, (_, cell) => ({
    row: Math.floor(cell / width),
    column: cell % width,
  }));
  const shared = {
    primary: primaryCells(release, defaultDisclosureParameters).flat(),
    impossible: places.map(({ row, column }) =>
      impossible.some((cell) => cell.row === row && cell.column === column),
    ),
    enough: defaultDisclosureParameters.narrowestInterval,
  };
  if (published.length === 1) {
    const values = places.map(({ row, column }) => valueAt(counts, row, column));
    return minimumOf(program, { ...shared, rows, columns, values }, secondary);
  }
  const numberOf = (name: string) => scenario.groups.findIndex((group) => group.name === name);
  const earlier = published.slice(0, -1).map((one) => ({
    groups: one.release.counted.map(numberOf),
    hidden: one.hidden.flat(),
  }));
  const puzzle: JointPuzzle = {
    ...shared,
    lines: [
      ...(columns > 1 ? range(height).map((row) => range(width).map((c) => row * width + c)) : []),
      ...(rows > 1 ? range(width).map((c) => range(height).map((row) => row * width + c)) : []),
    ],
    groups: scenario.groups.map((group) =>
      places.map(({ row, column }) => valueAt(group.counts, row, column)),
    ),
    counted: release.counted.map(numberOf),
    earlier,
    secrets: [
      ...earlier.flatMap(({ groups, hidden }) =>
        hidden.flatMap((isHidden, cell) => (isHidden ? [{ groups, cell, ofNew: false }] : [])),
      ),
      ...smallDifferences(scenario, published).map(({ groups, row, column }) => ({
        groups: groups.map(numberOf),
        cell: row * width + column,
        ofNew: false,
      })),
    ],
  };
  return jointMinimumOf(program, puzzle, secondary);
}

function range(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}
