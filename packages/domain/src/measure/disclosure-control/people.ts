import { addTables, withTotals } from './shape.ts';

/** People who are counted together: no one of them is in another group. Their true counts, as the table has them. */
export type Group = { name: string; counts: number[][] };

/** A release that is out already: the groups it counted, and which cells of its grid it hid. */
export type EarlierRelease = { name: string; groups: string[]; hidden: boolean[][] };

/** What there is to publish: the table is the groups it counts, added up. */
export type Release = {
  groups: Group[];
  counts: number[][];
  counted: string[];
  earlier: EarlierRelease[];
  /** Cells that cannot hold anybody by definition: row and column in the table. */
  impossible: { row: number; column: number }[];
};

/**
 * The smallest groups that any reader could tell apart: groups that were always counted together are one. `values` is the
 * grid with totals in reading order; `counted` says for each release, earlier ones first and the new one last, whether it
 * counts them.
 */
export type People = { values: number[]; counted: boolean[] };

/** SDC-6: the people behind a new release and the earlier ones, in the parts a reader could tell apart. */
export function peopleBehind({ groups, counted, earlier }: Release): People[] {
  const releases = [...earlier.map((release) => release.groups), counted];
  const together = new Map<string, { tables: number[][][]; counted: boolean[] }>();
  for (const { name, counts } of groups) {
    const inEach = releases.map((names) => names.includes(name));
    const found = together.get(inEach.join());
    if (found) found.tables.push(counts);
    else if (inEach.includes(true))
      together.set(inEach.join(), { tables: [counts], counted: inEach });
  }
  return [...together.values()].map((part) => ({
    values: withTotals(addTables(part.tables)).flat(),
    counted: part.counted,
  }));
}
