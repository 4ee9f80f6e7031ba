import {
  type PublishedCell,
  defaultDisclosureParameters,
  hiddenMark,
} from '@waymark/domain/measure/disclosure-control';
import type { Publication } from './publish.ts';
import type { Scenario } from './random-tables.ts';
import type { Question, Reading, Seen } from './reader.ts';

/** What the reader of all releases knows: exactly, or as it was rounded. */
export function readingOf(
  scenario: Scenario,
  published: readonly Publication[],
  exact: boolean,
): Reading {
  const counts = scenario.groups[0]?.counts ?? [];
  return {
    rows: counts.length,
    columns: counts[0]?.length ?? 0,
    groups: scenario.groups.map(({ name }) => name),
    impossible: scenario.impossible,
    releases: published.map(({ release, cells }) => ({
      groups: release.counted,
      cells: cells.map((line, row) =>
        line.map((cell, column) => {
          if (cell === hiddenMark) return null;
          const value = valueAt(release.counts, row, column);
          return exact ? { least: value, most: value } : seenOf(cell);
        }),
      ),
    })),
  };
}

/** A published r stands for a whole number from r - 2 to r + 2, and nothing else is known of it; 0 is 0. */
function seenOf(cell: Exclude<PublishedCell, string>): Seen {
  const reach = cell === 0 ? 0 : Math.floor(defaultDisclosureParameters.roundTo / 2);
  return { least: cell - reach, most: cell + reach };
}

/** The true value at a place of the grid, totals included. */
export function valueAt(
  counts: readonly (readonly number[])[],
  row: number,
  column: number,
): number {
  const rows = row === counts.length ? counts : counts.slice(row, row + 1);
  return rows
    .flatMap((line) => (column === line.length ? line : line.slice(column, column + 1)))
    .reduce((total, count) => total + count, 0);
}

/** Every hidden cell of every release. */
export function hiddenCells(published: readonly Publication[]): Question[] {
  return published.flatMap(({ release, cells }) =>
    placesOf(cells)
      .filter(({ row, column }) => cells[row]?.[column] === hiddenMark)
      .map((place) => ({ groups: release.counted, ...place })),
  );
}

/** The cells of 1 to 5 people in sets that a reader gets by adding and taking away releases, and that are none themselves. */
export function smallDifferences(
  scenario: Scenario,
  published: readonly Publication[],
): Question[] {
  const releases = published.map(({ release }) => release.counted);
  const sets = closure(releases).filter((set) => !releases.some((other) => isSame(set, other)));
  return sets.flatMap((groups) =>
    placesOf(published[0]?.cells ?? [])
      .filter(({ row, column }) => {
        const value = scenario.groups
          .filter(({ name }) => groups.includes(name))
          .reduce((total, { counts }) => total + valueAt(counts, row, column), 0);
        return value >= 1 && value <= defaultDisclosureParameters.hideUpTo;
      })
      .map((place) => ({ groups, ...place })),
  );
}

function placesOf(cells: readonly (readonly unknown[])[]): { row: number; column: number }[] {
  return cells.flatMap((line, row) => line.map((_, column) => ({ row, column })));
}

/** All sets that come of taking a set from a larger one and of joining two that share nobody. */
function closure(sets: readonly string[][]): string[][] {
  const known = sets.map((set) => set.toSorted());
  for (const one of known)
    for (const other of known) {
      const rest = one.filter((group) => !other.includes(group));
      const isWithin = rest.length + other.length === one.length;
      const isApart = rest.length === one.length;
      const found = isApart ? [...one, ...other].toSorted() : rest;
      if ((isWithin || isApart) && found.length > 0 && !known.some((set) => isSame(set, found)))
        known.push(found);
    }
  return known;
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.toSorted().join() === other.toSorted().join();
}
