/** One line of a file and where it starts, counted from 1. */
export type CsvLine = { line: number; cells: string[] };

const cellAndEnd = /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n|\n|\r|$)/gy;

/**
 * Reads comma-separated text as RFC 4180 describes it: quotes, doubled quotes, line breaks inside quotes; a byte-order
 * mark and empty lines are skipped. `problem` is null, or says on which line the quotation marks do not match.
 */
export function readCsv(text: string): { lines: CsvLine[]; problem: string | null } {
  const lines: CsvLine[] = [];
  let cells: string[] = [];
  let line = 1;
  let startedAt = 1;
  for (const [, quoted, bare = '', end] of text.replace(/^\uFEFF/, '').matchAll(cellAndEnd)) {
    if (quoted === undefined && bare.startsWith('"'))
      return {
        lines: [],
        problem: `The quotation marks on line ${line} do not match. Mend them and try again.`,
      };
    cells.push(quoted?.replaceAll('""', '"') ?? bare);
    line += quoted?.match(/\r\n|\n|\r/g)?.length ?? 0;
    if (end === ',') continue;
    if (cells.some((cell) => cell.trim() !== '')) lines.push({ line: startedAt, cells });
    if (end === '') break;
    cells = [];
    line += 1;
    startedAt = line;
  }
  return { lines, problem: null };
}
