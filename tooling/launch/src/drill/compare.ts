/** A table of a database, with the hash of each of its rows, as `waymark fingerprint --rows` says it. */
export type TableHashes = { name: string; rows: number; digest: string; hashes: string[] };

/** How two databases differ. */
export type Difference = {
  tables: number;
  rows: number;
  /** Rows that one has and the other has not. */
  differing: number;
  /** Tables that differ, by name. */
  differingTables: string[];
};

/** Reads the lines of `waymark fingerprint --rows`. */
export function readHashes(lines: string): TableHashes[] {
  return lines
    .trimEnd()
    .split('\n')
    .map((line): TableHashes => JSON.parse(line));
}

/** Compares every row of every table. */
export function compare(one: readonly TableHashes[], other: readonly TableHashes[]): Difference {
  const names = new Set([...one, ...other].map(({ name }) => name));
  const difference: Difference = { tables: names.size, rows: 0, differing: 0, differingTables: [] };
  for (const name of names) {
    const left = one.find((table) => table.name === name);
    const right = other.find((table) => table.name === name);
    const rows = rowsApart(left?.hashes ?? [], right?.hashes ?? []);
    difference.rows += Math.max(left?.rows ?? 0, right?.rows ?? 0);
    difference.differing += rows;
    if (rows > 0 || left?.digest !== right?.digest) difference.differingTables.push(name);
  }
  return difference;
}

function rowsApart(one: readonly string[], other: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const hash of one) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  for (const hash of other) counts.set(hash, (counts.get(hash) ?? 0) - 1);
  return [...counts.values()].reduce((sum, count) => sum + Math.abs(count), 0);
}
