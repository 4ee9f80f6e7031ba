/** The name most like the one given, or null when none is like it: for "did you mean". */
export function nearest(given: string, names: readonly string[]): string | null {
  let best: string | null = null;
  let fewest = Math.ceil(given.length / 3) + 1;
  for (const name of names) {
    const edits = editsBetween(given.toUpperCase(), name.toUpperCase());
    if (edits < fewest) {
      fewest = edits;
      best = name;
    }
  }
  return best;
}

/** Levenshtein's distance, a row at a time. */
function editsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      const swap = (row[j] ?? 0) + (letter === b[j] ? 0 : 1);
      next.push(Math.min(swap, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
