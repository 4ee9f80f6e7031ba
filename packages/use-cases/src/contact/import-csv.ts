import { brokenUnique, savepoint } from '@waymark/db/client';
import { findByPoliceReference, policeReferenceIndex } from '@waymark/db/contact';
import { readContactCsv, type ContactCsv } from '@waymark/domain/contact';
import type { TriageRoute } from '@waymark/domain/triage';
import { z } from 'zod';

import { act, type Acting } from '../act.ts';
import { myStanding } from '../agreement/standing.ts';
import { writeAudit } from '../audit.ts';
import { requireRole } from '../checks.ts';
import type { Context } from '../context.ts';
import { describeFault, InvalidInput, NotAllowed } from '../errors.ts';
import { parseInput } from '../input.ts';
import { writeContact } from './write-contact.ts';

const mostBytes = 1024 * 1024;
const mostRows = 500;

/** A file of contacts, at most 1 MB and 500 rows. A dry run says what would happen and writes nothing. */
export const ImportCsvInput = z.strictObject({
  csv: z.string().refine((text) => Buffer.byteLength(text) <= mostBytes, {
    message: 'The file is larger than 1 MB. Split it and import the parts.',
  }),
  dryRun: z.boolean(),
});
export type ImportCsvInput = z.infer<typeof ImportCsvInput>;

/** What became of one row. Problems name columns and repeat nothing that was typed. */
export type ImportedRow = {
  /** The line of the file, counted from 1. */
  line: number;
  /** `not-tried`: the import was cut short before this row was recorded. */
  outcome: 'recorded' | 'already-there' | 'refused' | 'not-tried';
  reference?: string;
  contactId?: string;
  route?: TriageRoute;
  problems: string[];
};

/** Row by row; or, where the columns are wrong, what is wrong with them and no rows. */
export type ImportReport = { columnsProblem: string | null; rows: ImportedRow[] };

/**
 * Imports contacts from a file. Each row is recorded whole or not at all, and a police reference that the agency has
 * sent before is left alone, so the same file can be imported again.
 */
export async function importCsv(ctx: Context, input: ImportCsvInput): Promise<ImportReport> {
  const { file, dryRun } = await act(ctx, async ({ actor }) => {
    requireRole(actor, 'practitioner', 'chair', 'front-door-worker');
    const wanted = parseInput(ImportCsvInput, input);
    return { file: readContactCsv(wanted.csv), dryRun: wanted.dryRun };
  });
  if (file.columnsProblem !== null) return { columnsProblem: file.columnsProblem, rows: [] };
  if (file.rows.length > mostRows) {
    throw new InvalidInput([
      {
        field: 'csv',
        message: `The file has more than ${mostRows} rows. Split it and import the parts.`,
      },
    ]);
  }
  return { columnsProblem: null, rows: await (dryRun ? tryAll : recordAll)(ctx, file.rows) };
}

type Row = ContactCsv['rows'][number];
/** Runs one row's writes so that they stand or fall together. */
type Together = <T>(fn: (acting: Acting) => Promise<T>) => Promise<T>;

// Each row in its own transaction: a file that is cut short by a fault keeps the rows already recorded, and says which.
async function recordAll(ctx: Context, rows: readonly Row[]): Promise<ImportedRow[]> {
  const report: ImportedRow[] = [];
  try {
    for (const row of rows) report.push(await importRow(row, (fn) => act(ctx, fn)));
  } catch (error) {
    // An error says that nothing was recorded, so it is thrown only where that is true.
    if (!report.some((row) => row.outcome === 'recorded')) throw error;
    ctx.log.error({ fault: describeFault(error), rows: report.length }, 'An import was cut short');
    for (const { line } of rows.slice(report.length)) {
      report.push({ line, outcome: 'not-tried', problems: [cutShort] });
    }
  }
  return report;
}

const cutShort =
  'The import stopped before this row. Import the same file again: what is recorded already is left alone.';

// The same writes, each in a savepoint, and then none of them: the report is true to the last constraint.
async function tryAll(ctx: Context, rows: readonly Row[]): Promise<ImportedRow[]> {
  const report: ImportedRow[] = [];
  const made = new Set<string | undefined>();
  const undone = new Error('dry run');
  await act(ctx, async (acting) => {
    const together: Together = (fn) => savepoint(acting.tx, (tx) => fn({ ...acting, tx }));
    for (const row of rows) {
      const tried = await importRow(row, together);
      if (tried.outcome === 'recorded') made.add(tried.contactId);
      report.push(made.has(tried.contactId) ? withoutIds(tried) : tried);
    }
    throw undone;
  }).catch((error: unknown) => {
    if (error !== undone) throw error;
  });
  // What was found is shown, so that it was looked for stays noted.
  const found = report.flatMap(({ contactId }) => contactId ?? []);
  if (found.length === 0) return report;
  return act(ctx, async (acting) => {
    for (const id of found) await noteFound(acting, id);
    return report;
  });
}

// The id and reference that a dry run gave out belong to nothing.
function withoutIds({ contactId: _id, reference: _reference, ...row }: ImportedRow): ImportedRow {
  return row;
}

async function importRow({ line, parsed }: Row, together: Together): Promise<ImportedRow> {
  if (!parsed.ok) return { line, outcome: 'refused', problems: parsed.problems };
  const { contact } = parsed;
  try {
    const written = await together(async (acting) =>
      writeContact(acting, contact, {
        how: 'contact.imported',
        standing: await myStanding(acting),
      }),
    );
    const { id, reference, route } = written;
    return { line, outcome: 'recorded', reference, contactId: id, route, problems: [] };
  } catch (error) {
    if (error instanceof NotAllowed) return { line, outcome: 'refused', problems: said(error) };
    if (brokenUnique(error) !== policeReferenceIndex) throw error;
  }
  // Only what the person may see is named: a colleague may have sent it.
  const there = await together(async (acting) => {
    const { tx, actor } = acting;
    const found = await findByPoliceReference(tx, actor.agencyId, contact.policeReference);
    if (found) await noteFound(acting, found.id);
    return found;
  });
  return {
    line,
    outcome: 'already-there',
    ...(there && { reference: there.reference, contactId: there.id }),
    problems: [],
  };
}

function noteFound(acting: Acting, contactId: string): Promise<void> {
  return writeAudit(acting, { verb: 'contact.found', noun: 'contact', subjectId: contactId });
}

// AGR-5: a row for the meeting from an agency that may not send there; other rows go on.
function said({ message, nextStep }: NotAllowed): string[] {
  return nextStep === null ? [message] : [message, nextStep];
}
