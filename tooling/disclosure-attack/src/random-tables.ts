import { numbersFrom } from './numbers.ts';

/** Releases of the same form that count overlapping people, in the order in which they come out; the last is the newest. */
export type Scenario = {
  kind: 'one table' | 'two periods' | 'a filter' | 'parts, then all' | 'three periods';
  groups: { name: string; counts: number[][] }[];
  releases: string[][];
  impossible: { row: number; column: number }[];
};

/**
 * A made-up scenario: tables from a list of two cells to 8 by 8, empty to full, of small or of large counts or both;
 * every fourth has earlier releases that count some of the same people.
 */
export function randomScenario(seed: number): Scenario {
  const next = numbersFrom(seed);
  const upTo = (most: number) => Math.floor(next() * (most + 1));
  const pick = <T>(choices: readonly T[], otherwise: T): T =>
    choices[upTo(choices.length - 1)] ?? otherwise;
  const kind: Scenario['kind'] =
    seed % 4 === 0
      ? pick(['two periods', 'a filter', 'parts, then all', 'three periods'], 'a filter')
      : 'one table';
  const largest = kind === 'one table' ? 8 : 5;
  const rows = next() < 0.1 ? 1 : 2 + upTo(largest - 2);
  const columns = rows > 1 && next() < 0.1 ? 1 : 2 + upTo(largest - 2);
  const empty = pick([0, 0.1, 0.3, 0.6, 0.85], 0.1);
  const most = pick([4, 9, 20, 60, 400], 20);
  const hasLarge = next() < 0.3;
  const impossible = Array.from({ length: next() < 0.15 ? 1 + upTo(2) : 0 }, () => ({
    row: upTo(rows - 1),
    column: upTo(columns - 1),
  }));
  const count = (row: number, column: number) => {
    if (impossible.some((cell) => cell.row === row && cell.column === column)) return 0;
    if (next() < empty) return 0;
    return hasLarge && next() < 0.3 ? 20 + upTo(300) : upTo(most);
  };
  const table = () =>
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => count(row, column)),
    );
  const names = {
    'one table': 1,
    'two periods': 2,
    'a filter': 2,
    'parts, then all': 3,
    'three periods': 3,
  };
  return {
    kind,
    groups: ['a', 'b', 'c'].slice(0, names[kind]).map((name) => ({ name, counts: table() })),
    releases: releasesOf[kind],
    impossible,
  };
}

const releasesOf: Record<Scenario['kind'], string[][]> = {
  'one table': [['a']],
  'two periods': [['a'], ['a', 'b']],
  'a filter': [['a', 'b'], ['a']],
  'parts, then all': [['a'], ['b'], ['a', 'b', 'c']],
  'three periods': [['a'], ['a', 'b'], ['a', 'b', 'c']],
};
