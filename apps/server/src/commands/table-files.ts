import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { WrongUsage } from './command.ts';

/** A file that may hold a table. One that was only in a folder may be something else. */
export type TableFile = { readonly path: string; readonly inFolder: boolean };

/** The files that were named, and for a folder every `.csv` in it and in the folders inside. */
export async function tableFiles(named: readonly string[]): Promise<TableFile[]> {
  const files: TableFile[] = [];
  for (const path of named) {
    const what = await stat(path).catch(() => null);
    if (what === null) throw new WrongUsage(`${path} does not exist. Nothing was written.`);
    if (what.isDirectory()) files.push(...(await tablesIn(path)));
    else files.push({ path, inFolder: false });
  }
  return files;
}

// The ONS Postcode Directory has the same again in it, as one file for each area.
const sameAgain = 'multi_csv';

async function tablesIn(folder: string): Promise<TableFile[]> {
  const files: TableFile[] = [];
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && entry.name !== sameAgain) files.push(...(await tablesIn(path)));
    else if (entry.isFile() && /^[^.].*\.csv$/i.test(entry.name))
      files.push({ path, inFolder: true });
  }
  return files;
}
