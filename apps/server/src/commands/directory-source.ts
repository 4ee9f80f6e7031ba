import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import { readCaptureSheet, readDirectoryText, type ReadPage } from '@waymark/domain/directory';
import { parse } from 'csv-parse/sync';
import { type UnzipFileInfo, unzipSync } from 'fflate';

import { allowanceOf, TooLarge, type Allowance } from './allowance.ts';
import { WrongUsage } from './command.ts';
import { walkFeed } from './directory-walk.ts';

/** What a file can hold: JSON of any of the known shapes, or the data capture sheet as a workbook or as CSV. */
export const directoryFormats = ['json', 'csv', 'xlsx'] as const;

/** One of them. */
export type DirectoryFormat = (typeof directoryFormats)[number];

/**
 * Reads a directory from a file, or walks a feed where an address is given (DIR-22). Without a format the name of the
 * file tells. Throws WrongUsage where there is nothing to read, or more than so many megabytes.
 */
export async function readDirectory(
  from: string,
  megabytes: number,
  format: DirectoryFormat = formatOf(from),
): Promise<ReadPage> {
  const allowance = allowanceOf(megabytes);
  if (/^https?:\/\//i.test(from)) return walkFeed(from, allowance);
  const bytes = await bytesOf(from, allowance);
  if (format === 'xlsx') return readWorkbook(bytes, megabytes / megabytesPerUnpacked);
  if (format === 'csv') return readCsv(bytes);
  return readDirectoryText(textOf(bytes) ?? notText(from));
}

function formatOf(file: string): DirectoryFormat {
  const ending = extname(file).toLowerCase();
  if (ending === '.xlsx' || ending === '.xlsm') return 'xlsx';
  return ending === '.csv' ? 'csv' : 'json';
}

async function bytesOf(file: string, allowance: Allowance): Promise<Buffer> {
  const chunks: Buffer[] = [];
  const read: AsyncIterable<Buffer> = createReadStream(file);
  try {
    for await (const chunk of read) {
      allowance.take(chunk.byteLength);
      chunks.push(chunk);
    }
  } catch (error) {
    throw new WrongUsage(`${file}: ${whyNotRead(error)} Nothing was imported.`);
  }
  return Buffer.concat(chunks);
}

function whyNotRead(error: unknown): string {
  if (error instanceof TooLarge) return error.message;
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : null;
  return reasons.get(String(code)) ?? 'it cannot be read.';
}

const reasons = new Map([
  ['ENOENT', 'it does not exist.'],
  ['EISDIR', 'it is a folder, not a file.'],
  ['EACCES', 'it may not be read by this user.'],
]);

function textOf(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function notText(file: string): never {
  throw new WrongUsage(`${file} is not UTF-8 text. Save it as UTF-8. Nothing was imported.`);
}

function readCsv(bytes: Buffer): ReadPage {
  // Spreadsheet programs still save in the code page of Windows.
  const text = textOf(bytes) ?? new TextDecoder('windows-1252').decode(bytes);
  try {
    return readCaptureSheet(parse(text, { bom: true, relaxColumnCount: true }));
  } catch {
    return { ok: false, problem: 'The file is not CSV. It may be cut short: save it again.' };
  }
}

// While it is read a workbook takes several times the memory that it takes unpacked.
const megabytesPerUnpacked = 4;

// The workbook has other sheets too: guidance, and the lists to choose from.
async function readWorkbook(bytes: Buffer, mostUnpacked: number): Promise<ReadPage> {
  if (unpackedBytes(bytes) > mostUnpacked * 1_000_000) {
    const problem = `The workbook is larger than ${mostUnpacked} MB unpacked, a quarter of WAYMARK_IMPORT_MEGABYTES. Save the sheet by itself, or as CSV.`;
    return { ok: false, problem };
  }
  // A second's work to load, for this command alone.
  const { default: readSheets } = await import('read-excel-file/node');
  const sheets = await readSheets(bytes).catch(() => null);
  if (sheets === null) return { ok: false, problem: 'The file is not a workbook (xlsx or xlsm).' };
  const pages = sheets.map(({ data }) => readCaptureSheet(data.map((row) => row.map(cellText))));
  const [none = { ok: false as const, problem: 'The workbook has no sheets.' }] = pages;
  return pages.find(({ ok }) => ok) ?? none;
}

/** How large the files in a workbook say that they are, with none of them unpacked; nought where it is none. */
function unpackedBytes(workbook: Buffer): number {
  let bytes = 0;
  const count = ({ originalSize }: UnzipFileInfo) => {
    bytes += originalSize;
    return false;
  };
  try {
    unzipSync(workbook, { filter: count });
  } catch {
    return 0;
  }
  return bytes;
}

function cellText(cell: unknown): string {
  if (typeof cell === 'string') return cell;
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
}
