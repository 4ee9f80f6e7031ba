import { columnsProblem, normaliseHeading } from './csv-columns.ts';
import { readCsv } from './csv.ts';
import { type ParsedContactRow, parseContactRow } from './parse-contact-row.ts';

/** A contact file read whole: what is wrong with it as a file, or each row with its line number in the file. */
export type ContactCsv = {
  columnsProblem: string | null;
  rows: { line: number; parsed: ParsedContactRow }[];
};

/** CON-7, CON-9: reads a contact file. With a problem of the whole file there are no rows. */
export function readContactCsv(text: string): ContactCsv {
  const { lines, problem } = readCsv(text);
  const [header, ...rest] = lines;
  if (problem !== null) return { columnsProblem: problem, rows: [] };
  if (header === undefined) return { columnsProblem: 'The file is empty.', rows: [] };
  const wrong = columnsProblem(header.cells);
  if (wrong !== null) return { columnsProblem: wrong, rows: [] };
  if (rest.length === 0)
    return { columnsProblem: 'The file has its columns, but no rows under them.', rows: [] };
  const columns = header.cells.map(normaliseHeading);
  return {
    columnsProblem: null,
    rows: rest.map(({ line, cells }) => ({ line, parsed: parseCells(columns, cells) })),
  };
}

function parseCells(columns: readonly string[], cells: readonly string[]): ParsedContactRow {
  if (cells.length !== columns.length)
    return {
      ok: false,
      problems: [
        `This row has ${cells.length} cells where the first line has ${columns.length}. A text with a comma in it needs quotation marks round it.`,
      ],
    };
  return parseContactRow(
    Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ''])),
  );
}
