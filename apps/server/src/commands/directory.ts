import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { asOwner, connect } from '@waymark/db/client';
import { findOrInsertImporter, listAreas } from '@waymark/db/directory';
import { readDirectoryText } from '@waymark/domain/directory';
import { importDirectory, type ImportedRecord } from '@waymark/use-cases/directory';
import { UseCaseError } from '@waymark/use-cases/errors';

import { readSettings } from '../env.ts';
import { createLog } from '../log.ts';
import { readSecrets } from '../secrets.ts';
import { WrongUsage, type CommandContext, type ExitCode, type Run } from './command.ts';

type Asked = { file: string; source: string; area: string | undefined; json: boolean };

/**
 * `waymark directory import FILE [--source NAME] [--area NAME] [--json]`: takes services from a file in the nested
 * Outpost shape, record by record; safe to repeat.
 */
export const runDirectoryImport: Run = async (args, context) => {
  const asked = readArguments(args);
  const page = readDirectoryText(await readText(asked.file));
  if (!page.ok) throw new WrongUsage(`${asked.file}: ${page.problem} Nothing was imported.`);
  const areaId = await chooseArea(context, asked.area);
  for (const note of page.notes) context.complain(`${asked.file}: ${note}`);
  return directoryImport({ ...asked, records: page.records, areaId }, context);
};

type Import = { records: readonly unknown[]; source: string; areaId: string; json: boolean };

/**
 * Imports records and writes a line on each, then the totals. 0 where every record was taken, mended or there
 * already; 1 where some were refused or the import broke off.
 */
export async function directoryImport(
  { records, source, areaId, json }: Import,
  { owner, databaseUrl, now, newId, print, complain }: CommandContext,
): Promise<ExitCode> {
  const actorId = await asOwner(owner.db, (tx) => findOrInsertImporter(tx, areaId, newId()));
  if (actorId === null) throw new WrongUsage('The area has no agency yet. See: waymark staff add');
  const settings = readSettings(process.env);
  const { appPassword } = readSecrets({ ...settings, DATABASE_URL: databaseUrl });
  const app = connect({ url: databaseUrl, role: 'waymark_app', password: appPassword, max: 2 });
  const told: ImportedRecord[] = [];
  const tell = (record: ImportedRecord) => {
    told.push(record);
    print(json ? JSON.stringify(record) : lineOf(record));
  };
  const log = createLog('silent');
  try {
    await importDirectory({ db: app.db, actorId, now, newId, log }, { records, source, tell });
  } catch (error) {
    if (!(error instanceof UseCaseError)) throw error;
    complain(`Broke off after ${told.length} of ${records.length}: ${error.message}`);
    complain('What was taken so far is kept. Run the same command again to go on.');
  } finally {
    await app.close();
  }
  const totals = countOutcomes(told);
  print(json ? JSON.stringify({ totals }) : totalsLine(told.length, totals));
  return totals.refused === 0 && told.length === records.length ? 0 : 1;
}

function readArguments(args: string[]): Asked {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { source: { type: 'string' }, area: { type: 'string' }, json: { type: 'boolean' } },
      allowPositionals: true,
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0)
      throw new WrongUsage('directory import takes one FILE.');
    const source = (values.source ?? 'outpost').trim();
    if (source === '' || source.length > 100)
      throw new WrongUsage('--source must be a name of 1 to 100 characters.');
    return { file, source, area: values.area, json: values.json ?? false };
  } catch (error) {
    if (error instanceof WrongUsage) throw error;
    throw new WrongUsage(
      error instanceof Error ? error.message : 'These arguments cannot be read.',
    );
  }
}

async function readText(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: unknown) => {
    const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : null;
    const why = reasons.get(String(code)) ?? 'cannot be read';
    throw new WrongUsage(`${file} ${why}. Nothing was imported.`);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new WrongUsage(`${file} is not UTF-8 text. Save it as UTF-8. Nothing was imported.`);
  }
}

const reasons = new Map([
  ['ENOENT', 'does not exist'],
  ['EISDIR', 'is a folder, not a file'],
  ['EACCES', 'may not be read by this user'],
]);

async function chooseArea({ owner }: CommandContext, wanted: string | undefined): Promise<string> {
  const areas = await asOwner(owner.db, listAreas);
  const [only, ...others] =
    wanted === undefined
      ? areas
      : areas.filter((area) => area.name.toLowerCase() === wanted.toLowerCase());
  const names = areas.map((area) => area.name).join(', ');
  if (areas.length === 0)
    throw new WrongUsage('There is no area to import into yet. See: waymark staff add');
  if (only === undefined) throw new WrongUsage(`There is no such area. There are: ${names}.`);
  if (others.length > 0) throw new WrongUsage(`Say which area with --area: ${names}.`);
  return only.id;
}

type Outcome = ImportedRecord['outcome'];

function countOutcomes(records: readonly ImportedRecord[]): Record<Outcome, number> {
  const totals = { took: 0, mended: 0, unchanged: 0, refused: 0 };
  for (const { outcome } of records) totals[outcome] += 1;
  return totals;
}

function lineOf({ sourceId, name, outcome, notes }: ImportedRecord): string {
  const what = `${outcome.padEnd(9)}  ${sourceId || '(no id)'}  ${name || '(no name)'}`;
  return notes.length === 0 ? what : `${what}: ${notes.join('; ')}`;
}

function totalsLine(count: number, totals: Record<Outcome, number>): string {
  const { took, mended, unchanged, refused } = totals;
  return `${count} records: ${took} took, ${mended} mended, ${unchanged} unchanged, ${refused} refused.`;
}
