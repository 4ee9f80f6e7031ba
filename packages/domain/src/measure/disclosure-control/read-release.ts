import {
  type DisclosureControlInput,
  mostCells,
  mostGroupCells,
  mostGroups,
  mostLines,
} from './input.ts';
import type { Release } from './people.ts';
import { addTables, shapeOf } from './shape.ts';

/** A release to protect, or in plain sentences why the input is none. */
export type ReadRelease =
  | { release: Release; problems: [] }
  | { release: null; problems: string[] };

type Table = readonly (readonly number[])[];

/** SDC-11: what is to be published, read from the input; everything that does not fit together is said at once. */
export function readRelease(input: DisclosureControlInput): ReadRelease {
  const groups = input.groups ?? (input.counts ? [{ name: 'All', counts: input.counts }] : []);
  const counted = input.counted ?? groups.map(({ name }) => name);
  const tables = groups.filter(({ name }) => counted.includes(name)).map(({ counts }) => counts);
  const release: Release = {
    groups,
    counts: addTables(tables),
    counted,
    earlier: input.earlier,
    impossible: input.impossible,
  };
  const problems = [
    ...sourceProblems(input),
    ...groups.flatMap(({ counts }) => tableProblems(counts)),
    ...nameProblems(input, groups[0]?.counts ?? []),
    ...groupProblems(release),
    ...earlierProblems(release),
  ];
  return problems.length > 0
    ? { release: null, problems: [...new Set(problems)] }
    : { release, problems: [] };
}

function sourceProblems({ counts, groups, earlier }: DisclosureControlInput): string[] {
  if (counts && groups) return ['Give the counts or the groups, not both.'];
  if (!counts && !groups) return ['There are no counts.'];
  return counts && earlier.length > 0
    ? ['Give the groups of people instead of the counts, so that earlier releases can be checked.']
    : [];
}

function tableProblems(counts: Table): string[] {
  const { rows, columns } = shapeOf(counts);
  const problems: string[] = [];
  if (columns === 0) problems.push('The table has no cells.');
  if (rows > mostLines || columns > mostLines || rows * columns > mostCells)
    problems.push(
      `The table is too large: at most ${mostLines} rows, ${mostLines} columns and ${mostCells} cells.`,
    );
  if (counts.some((row) => row.length !== columns)) problems.push('The rows are not equally long.');
  if (!counts.flat().every((count) => Number.isSafeInteger(count) && count >= 0))
    problems.push('A count is a whole number, 0 or more.');
  return problems;
}

function nameProblems({ rows, columns }: DisclosureControlInput, counts: Table): string[] {
  const shape = shapeOf(counts);
  const problems: string[] = [];
  if (rows && rows.length !== shape.rows)
    problems.push('There are not as many names of rows as rows.');
  if (columns && columns.length !== shape.columns)
    problems.push('There are not as many names of columns as columns.');
  return problems;
}

function groupProblems({ groups, counted, impossible }: Release): string[] {
  const names = groups.map(({ name }) => name);
  const [first] = groups;
  const shape = shapeOf(first?.counts ?? []);
  const problems: string[] = [];
  if (new Set(names).size < names.length) problems.push('Two groups have the same name.');
  if (groups.length > mostGroups)
    problems.push(`There are too many groups: at most ${mostGroups}.`);
  if (groups.length * shape.rows * shape.columns > mostGroupCells)
    problems.push(
      `The groups are too large together: at most ${mostGroupCells} cells in all of them.`,
    );
  if (counted.length === 0 || !counted.every((name) => names.includes(name)))
    problems.push('The table counts a group that is not given.');
  if (
    groups.some(({ counts }) => {
      const { rows, columns } = shapeOf(counts);
      return rows !== shape.rows || columns !== shape.columns;
    })
  )
    problems.push('The groups are tables of different forms.');
  if (impossible.some(({ row, column }) => row >= shape.rows || column >= shape.columns))
    problems.push('A cell that is called impossible is not in the table.');
  if (
    impossible.some(({ row, column }) =>
      groups.some(({ counts }) => (counts[row]?.[column] ?? 0) > 0),
    )
  )
    problems.push('A cell that is called impossible holds people.');
  return problems;
}

function earlierProblems({ groups, earlier }: Release): string[] {
  const shape = shapeOf(groups[0]?.counts ?? []);
  const names = groups.map(({ name }) => name);
  const problems: string[] = [];
  if (earlier.length > mostGroups)
    problems.push(`There are too many earlier releases: at most ${mostGroups}.`);
  if (!earlier.every((release) => release.groups.every((name) => names.includes(name))))
    problems.push('An earlier release counts a group that is not given.');
  if (
    !earlier.every(
      ({ hidden }) =>
        hidden.length === shape.height && hidden.every((row) => row.length === shape.width),
    )
  )
    problems.push(
      'An earlier release does not say for every cell, totals included, whether it was hidden.',
    );
  return problems;
}
