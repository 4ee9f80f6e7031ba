import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { readCaptureSheet, readDirectoryText, type ReadPage } from '@waymark/domain/directory';
import { parse } from 'csv-parse/sync';

import { WrongUsage } from './command.ts';
import { walkFeed } from './directory-walk.ts';

/** What a file can hold: JSON of any of the known shapes, or the data capture sheet as a workbook or as CSV. */
export const directoryFormats = ['json', 'csv', 'xlsx'] as const;

/** One of them. */
export type DirectoryFormat = (typeof directoryFormats)[number];

/**
 * Reads a directory from a file, or walks a feed where an address is given (DIR-22). Without a format the name of the
 * file tells. Throws WrongUsage where there is nothing to read.
 */
export async function readDirectory(
  from: string,
  format: DirectoryFormat = formatOf(from),
): Promise<ReadPage> {
  if (/^https?:\/\//i.test(from)) return walkFeed(from);
  const bytes = await bytesOf(from);
  if (format === 'xlsx') return readWorkbook(bytes);
  if (format === 'csv') return readCsv(bytes);
  return readDirectoryText(textOf(bytes) ?? notText(from));
}

function formatOf(file: string): DirectoryFormat {
  const ending = extname(file).toLowerCase();
  if (ending === '.xlsx' || ending === '.xlsm') return 'xlsx';
  return ending === '.csv' ? 'csv' : 'json';
}

function bytesOf(file: string): Promise<Buffer> {
  return readFile(file).catch((error: unknown) => {
    const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : null;
    const why = reasons.get(String(code)) ?? 'cannot be read';
    throw new WrongUsage(`${file} ${why}. Nothing was imported.`);
  });
}

const reasons = new Map([
  ['ENOENT', 'does not exist'],
  ['EISDIR', 'is a folder, not a file'],
  ['EACCES', 'may not be read by this user'],
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

// The workbook has other sheets too: guidance, and the lists to choose from.
async function readWorkbook(bytes: Buffer): Promise<ReadPage> {
  // A second's work to load, for this command alone.
  const { default: readSheets } = await import('read-excel-file/node');
  const sheets = await readSheets(bytes).catch(() => null);
  if (sheets === null) return { ok: false, problem: 'The file is not a workbook (xlsx or xlsm).' };
  const pages = sheets.map(({ data }) => readCaptureSheet(data.map((row) => row.map(cellText))));
  const [none = { ok: false as const, problem: 'The workbook has no sheets.' }] = pages;
  return pages.find(({ ok }) => ok) ?? none;
}

function cellText(cell: unknown): string {
  if (typeof cell === 'string') return cell;
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
}
