import { parseArgs } from 'node:util';
import { asOwner, connect, type Connection } from '@waymark/db/client';
import { findOrInsertImporter, listAreas } from '@waymark/db/directory';
import { isWhole } from '@waymark/domain/directory';
import {
  importDirectory,
  listRefused,
  TooManyGone,
  type ImportedRecord,
} from '@waymark/use-cases/directory';
import { UseCaseError } from '@waymark/use-cases/errors';

import { readSettings } from '../env.ts';
import { createLog } from '../log.ts';
import { readSecrets } from '../secrets.ts';
import { WrongUsage, type CommandContext, type ExitCode, type Run } from './command.ts';
import { directoryFormats, readDirectory, type DirectoryFormat } from './directory-source.ts';

const defaultSource = 'outpost';

type Asked = {
  from: string;
  source: string;
  format: DirectoryFormat | undefined;
  area: string | undefined;
  complete: boolean;
  removeMany: boolean;
  keepTwins: boolean;
  json: boolean;
};

/**
 * `waymark directory import FILE|URL [--source NAME] [--format FORMAT] [--complete [--remove-many]] [--keep-twins] [--area NAME]
 * [--json]`: takes services from a file or a feed, record by record; safe to repeat. With `--complete` what the source gives no
 * more is removed, where it was all read (DIR-24); it has to be named then. More than a fifth goes only with
 * `--remove-many`. What another source gives already is taken only with `--keep-twins` (DIR-46).
 */
export const runDirectoryImport: Run = async (args, context) => {
  const asked = readArguments(args);
  const { WAYMARK_IMPORT_MEGABYTES: most } = readSettings(process.env);
  const page = await readDirectory(asked.from, most, asked.format);
  if (!page.ok) throw new WrongUsage(`${asked.from}: ${page.problem} Nothing was imported.`);
  if (asked.complete && !isWhole(page))
    throw new WrongUsage(
      `${asked.from} is not all of its source, or gives a record twice, so --complete would remove what is still there. Nothing was imported.`,
    );
  const areaId = await chooseArea(context, asked.area);
  for (const note of page.notes) context.complain(`${asked.from}: ${note}`);
  const { records } = page;
  const { complete, removeMany } = asked;
  return directoryImport(
    { ...asked, records, isWhole: complete, allowLargeRemoval: removeMany, areaId },
    context,
  );
};

type Import = {
  records: readonly unknown[];
  source: string;
  isWhole: boolean;
  allowLargeRemoval: boolean;
  keepTwins: boolean;
  areaId: string;
  json: boolean;
};

/**
 * Imports records and writes a line on each, then the totals. 0 where every record was taken, mended or there
 * already; 1 where some were refused or the import broke off.
 */
export async function directoryImport(
  { areaId, json, ...input }: Import,
  context: CommandContext,
): Promise<ExitCode> {
  const { now, newId, print, complain } = context;
  const told: ImportedRecord[] = [];
  const tell = (record: ImportedRecord) => {
    told.push(record);
    print(json ? JSON.stringify(record) : lineOf(record));
  };
  let brokeOff = false;
  await asImporter(context, areaId, async ({ db }, actorId) => {
    const ctx = { db, actorId, now, newId, log: createLog('silent') };
    await importDirectory(ctx, { ...input, tell }).catch((error: unknown) => {
      if (!(error instanceof UseCaseError)) throw error;
      brokeOff = true;
      complain(`Broke off after ${told.length} of ${input.records.length}: ${error.message}`);
      complain(
        error instanceof TooManyGone
          ? 'What was taken is kept. If they are really gone, run the same command with --remove-many.'
          : 'What was taken so far is kept. Run the same command again to go on.',
      );
    });
  });
  const totals = countOutcomes(told);
  print(json ? JSON.stringify({ totals }) : totalsLine(told.length, totals));
  const { WAYMARK_FEED_MINUTES: minutes } = readSettings(process.env);
  if (totals.took + totals.mended + totals.removed > 0)
    complain(`The families' site shows it within ${minutes} minutes.`);
  if (totals.twin > 0)
    complain(
      `${totals.twin} left out: another source gives the same, and families would see it twice. To take it too: --keep-twins`,
    );
  if (totals.refused > 0) complain('To see again what was refused: waymark directory quarantine');
  return totals.refused === 0 && !brokeOff ? 0 : 1;
}

/** `waymark directory quarantine [--area NAME] [--json]`: lists the records that were refused, and why. */
export const runDirectoryQuarantine: Run = async (args, context) => {
  const { area, json } = readQuarantineArguments(args);
  const areaId = await chooseArea(context, area);
  const { now, newId, print } = context;
  await asImporter(context, areaId, async ({ db }, actorId) => {
    const refused = await listRefused({ db, actorId, now, newId, log: createLog('silent') });
    for (const { source, key, name, reasons, refusedAt } of refused) {
      const line = { source, key, name, reasons, refusedAt };
      print(
        json
          ? JSON.stringify(line)
          : `${source}  ${key}  ${name || '(no name)'}: ${reasons.join('; ')}`,
      );
    }
    if (!json) print(refused.length === 1 ? '1 record.' : `${refused.length} records.`);
  });
  return 0;
};

// As the part of the system that imports, and so behind the same locks as everybody.
async function asImporter(
  { owner, databaseUrl, newId }: CommandContext,
  areaId: string,
  work: (app: Connection, actorId: string) => Promise<void>,
): Promise<void> {
  const actorId = await asOwner(owner.db, (tx) => findOrInsertImporter(tx, areaId, newId()));
  if (actorId === null) throw new WrongUsage('The area has no agency yet. See: waymark staff add');
  const settings = readSettings(process.env);
  const { appPassword } = readSecrets({ ...settings, DATABASE_URL: databaseUrl });
  const app = connect({ url: databaseUrl, role: 'waymark_app', password: appPassword, max: 2 });
  try {
    await work(app, actorId);
  } finally {
    await app.close();
  }
}

function readArguments(args: string[]): Asked {
  const { values, positionals } = parsed(() =>
    parseArgs({
      args,
      options: {
        source: { type: 'string' },
        format: { type: 'string' },
        area: { type: 'string' },
        complete: { type: 'boolean', default: false },
        'remove-many': { type: 'boolean', default: false },
        'keep-twins': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    }),
  );
  const [from, ...more] = positionals;
  if (from === undefined || more.length > 0)
    throw new WrongUsage('directory import takes one FILE or URL.');
  if (values.complete && values.source === undefined)
    throw new WrongUsage(
      '--complete removes what its source gives no more: say which source with --source NAME.',
    );
  const source = (values.source ?? defaultSource).trim();
  if (source === '' || source.length > 100)
    throw new WrongUsage('--source must be a name of 1 to 100 characters.');
  const format = directoryFormats.find((known) => known === values.format);
  if (values.format !== undefined && format === undefined)
    throw new WrongUsage(`--format must be one of ${directoryFormats.join(', ')}.`);
  const given = { removeMany: values['remove-many'], keepTwins: values['keep-twins'] };
  return { ...values, ...given, from, source, format, area: values.area };
}

function readQuarantineArguments(args: string[]): { area: string | undefined; json: boolean } {
  const { values } = parsed(() =>
    parseArgs({
      args,
      options: { area: { type: 'string' }, json: { type: 'boolean', default: false } },
    }),
  );
  return { area: values.area, json: values.json };
}

function parsed<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    throw new WrongUsage(
      error instanceof Error ? error.message : 'These arguments cannot be read.',
    );
  }
}

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
  const totals = { took: 0, mended: 0, unchanged: 0, twin: 0, refused: 0, removed: 0 };
  for (const { outcome } of records) totals[outcome] += 1;
  return totals;
}

function lineOf({ sourceId, name, outcome, notes }: ImportedRecord): string {
  const what = `${outcome.padEnd(9)}  ${sourceId || '(no id)'}  ${name || '(no name)'}`;
  return notes.length === 0 ? what : `${what}: ${notes.join('; ')}`;
}

function totalsLine(count: number, totals: Record<Outcome, number>): string {
  const { took, mended, unchanged, twin, refused, removed } = totals;
  const twins = twin === 0 ? '' : `, ${twin} left out as twins`;
  const gone = removed === 0 ? '' : `, ${removed} removed`;
  return `${count - removed} records: ${took} took, ${mended} mended, ${unchanged} unchanged, ${refused} refused${twins}${gone}.`;
}
