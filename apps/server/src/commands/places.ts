import { createReadStream } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  codePointColumns,
  packPlaces,
  PlaceGatherer,
  readColumns,
  readRow,
  type Columns,
  type RowProblem,
} from '@waymark/domain/place';
import { parse } from 'csv-parse';

import { WrongUsage, type ExitCode } from './command.ts';
import { inDegrees } from './national-grid.ts';
import { tableFiles, type TableFile } from './table-files.ts';

/** What the command is given; it needs no database. */
export type PlacesContext = {
  readonly dataDir: string;
  readonly now: () => Date;
  readonly print: (line: string) => void;
};

const bytesEach = 8;

type Kind = 'ons' | 'code-point' | 'plain';
type Table = { kind: Kind; rows: number; leftOut: Map<RowProblem | 'elsewhere', number> };
type Asked = { files: TableFile[]; only: readonly string[]; attribution: string | undefined };

/**
 * `waymark places import FILE… [--only TS,DL] [--attribution TEXT] [--json]`: turns tables of postcodes (Code-Point
 * Open, the ONS Postcode Directory, or a plain list) into the one that the site reads. Whatever was there is replaced.
 */
export async function runPlaces(args: string[], context: PlacesContext): Promise<ExitCode> {
  const { values, files, only } = readArguments(args);
  const asked = { files: await tableFiles(files), only, attribution: values.attribution };
  const gatherer = new PlaceGatherer();
  const tables: Table[] = [];
  const passedOver: string[] = [];
  for (const file of asked.files) {
    const table = await readTable(file.path, asked, gatherer).catch((error: unknown) => {
      const why = error instanceof Error ? error.message : 'it is no table';
      throw new WrongUsage(`${file.path} cannot be read: ${why}. Nothing was written.`);
    });
    if (table !== null && table.rows > 0) tables.push(table);
    else if (file.inFolder) passedOver.push(file.path);
    else throw new WrongUsage(`${file.path} is no table of postcodes. Nothing was written.`);
  }
  if (gatherer.count === 0 && gatherer.gathered().outcodes.length === 0)
    throw new WrongUsage('No postcode was found in them. Nothing was written.');
  const made = context.now().toISOString().slice(0, 10);
  const attribution = asked.attribution ?? creditFor(tables, made.slice(0, 4));
  const gathered = gatherer.gathered();
  const { header, body } = packPlaces(gathered, { made, attribution });
  const tooFar = gatherer.count - body.length / bytesEach;
  const out = join(context.dataDir, 'site', 'postcodes.table');
  const bytes = Buffer.concat([Buffer.from(`${header}\n`), body]);
  await replace(out, bytes);
  const said = {
    rows: tables.reduce((sum, { rows }) => sum + rows, 0),
    postcodes: body.length / bytesEach,
    outcodes: gathered.outcodes.length,
    leftOut: { ...leftOutOf(tables), ...(tooFar > 0 ? { 'far from its neighbours': tooFar } : {}) },
    passedOver,
    file: out,
    bytes: bytes.length,
  };
  context.print(values.json ? JSON.stringify(said) : linesOf(said, attribution).join('\n'));
  return 0;
}

function readArguments(args: string[]) {
  const [verb, ...rest] = args;
  if (verb !== 'import') throw new WrongUsage('places takes one word: import.');
  try {
    const { values, positionals: files } = parseArgs({
      args: rest,
      options: {
        only: { type: 'string' },
        attribution: { type: 'string' },
        json: { type: 'boolean' },
      },
      allowPositionals: true,
    });
    if (files.length === 0) throw new WrongUsage('places import takes one FILE or more.');
    const only = (values.only ?? '').toUpperCase().split(',').filter(Boolean);
    const wrong = only.find((area) => !/^[A-Z]{1,2}(\d[A-Z\d]?)?$/.test(area));
    if (wrong !== undefined)
      throw new WrongUsage(
        `--only takes the beginnings of postcodes, such as TS,DL1: not ${wrong}.`,
      );
    return { values, files, only };
  } catch (error) {
    if (error instanceof WrongUsage) throw error;
    throw new WrongUsage(error instanceof Error ? error.message : 'These cannot be read.');
  }
}

/** Reads one table; null where it has no columns for a postcode and a place. */
async function readTable(
  file: string,
  { only }: Asked,
  gatherer: PlaceGatherer,
): Promise<Table | null> {
  const reader = parse({ bom: true, relax_column_count: true, skip_empty_lines: true });
  const lines: AsyncIterable<string[]> = createReadStream(file).pipe(reader);
  const table: Table = { kind: 'plain', rows: 0, leftOut: new Map() };
  let columns: Columns | null = null;
  for await (const cells of lines) {
    if (columns === null) {
      const named = readColumns(cells);
      columns = named ?? codePointColumns(cells);
      if (columns === null) return null;
      table.kind = kindOf(columns);
    }
    // The file of column names beside Code-Point Open says them twice: short, and in full.
    if (table.rows === 0 && readColumns(cells) !== null) continue;
    table.rows += 1;
    const row = readRow(cells, columns);
    if (typeof row === 'string') leaveOut(table, row);
    else if (only.length > 0 && !only.some((area) => isIn(row.outcode, area)))
      leaveOut(table, 'elsewhere');
    else gatherer.add(row, 'latitude' in row.at ? row.at : inDegrees(row.at));
  }
  return table;
}

function kindOf({ latitude, ended }: Columns): Kind {
  if (ended >= 0) return 'ons';
  return latitude >= 0 ? 'plain' : 'code-point';
}

// "T" is not the beginning of "TS18": letters are whole, figures may go on.
function isIn(outcode: string, area: string): boolean {
  return /\d/.test(area) ? outcode === area : outcode.replace(/\d.*$/, '') === area;
}

function leaveOut(table: Table, why: RowProblem | 'elsewhere'): void {
  table.leftOut.set(why, (table.leftOut.get(why) ?? 0) + 1);
}

function leftOutOf(tables: readonly Table[]): Record<string, number> {
  const all: Record<string, number> = {};
  for (const [why, count] of tables.flatMap(({ leftOut }) => [...leftOut]))
    all[why] = (all[why] ?? 0) + count;
  return all;
}

/** What their licence asks to be said wherever they are used. */
function creditFor(tables: readonly Table[], year: string): string {
  const kinds = new Set(tables.map(({ kind }) => kind));
  if (!kinds.has('ons') && !kinds.has('code-point')) return '';
  const right = `© Crown copyright and database right ${year}.`;
  return [
    `Contains OS data ${right}`,
    `Contains Royal Mail data © Royal Mail copyright and database right ${year}.`,
    `Contains National Statistics data ${right}`,
    'Used under the Open Government Licence v3.0.',
  ].join(' ');
}

/** Beside its place first, so that the site never meets half a table. */
async function replace(file: string, bytes: Buffer): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}.draft`;
  try {
    await writeFile(draft, bytes);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

type Said = {
  rows: number;
  postcodes: number;
  outcodes: number;
  leftOut: Record<string, number>;
  /** Files in a folder that are no tables of postcodes. */
  passedOver: readonly string[];
  file: string;
  bytes: number;
};

function linesOf(said: Said, attribution: string): string[] {
  const left = Object.entries(said.leftOut).map(([why, count]) => `${why} ${count}`);
  return [
    `${said.rows} rows: ${said.postcodes} postcodes in ${said.outcodes} first halves.`,
    ...(left.length > 0 ? [`Left out: ${left.join(', ')}.`] : []),
    ...(said.passedOver.length > 0 ? [`Passed over: ${said.passedOver.join(', ')}.`] : []),
    `Written to ${said.file} (${(said.bytes / 1e6).toFixed(1)} MB). Start the server and the site again to take it up.`,
    ...(attribution === '' ? [] : [`Shown beside places: ${attribution}`]),
  ];
}
