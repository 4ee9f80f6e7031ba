import { createHash } from 'node:crypto';
import { findInstallation } from '@waymark/db/access';
import {
  findStored,
  listElsewhere,
  listQuarantined,
  listStored,
  lockService,
  quarantine,
  release,
  upsertService,
  type StoredState,
  type StoredTerm,
} from '@waymark/db/directory';
import {
  readService,
  termsOf,
  twinFinder,
  type DirectoryService,
  type Reading,
  type ReadRecord,
} from '@waymark/domain/directory';

import { act, type Acting } from '../act.ts';
import { writeAudit } from '../audit.ts';
import { requireRole } from '../checks.ts';
import type { Context } from '../context.ts';
import { describeFault, toUseCaseError } from '../errors.ts';
import { htmlToText } from './html-to-text.ts';
import { nameId } from './name-id.ts';
import { namingErrors } from './naming-errors.ts';
import { removeMissing } from './remove-missing.ts';

export type ImportDirectoryInput = {
  /** Records in the nested Outpost shape, as they came. */
  records: readonly unknown[];
  /** The name of the directory they come from. The same record of the same source is the same service. */
  source: string;
  /** Whether these are all the records that the source has, so that what is not among them is gone from it (DIR-24). */
  isWhole?: boolean;
  /** Whether more than a fifth of the source's services may be removed: only where somebody looked (DIR-24). */
  allowLargeRemoval?: boolean;
  /** Whether what another source gives already is taken too, so that families see it twice (DIR-46). */
  keepTwins?: boolean;
  /** Told of each record as soon as it is decided. */
  tell?: (record: ImportedRecord) => void;
};

/** What became of one record. The notes name nobody and repeat nothing a person could be known by. */
export type ImportedRecord = {
  sourceId: string;
  name: string;
  outcome: 'took' | 'mended' | 'unchanged' | 'twin' | 'refused' | 'removed';
  notes: string[];
};

/**
 * Takes records of another directory into this one (DIR-2, DIR-5): each whole or not at all, in a transaction of its
 * own, so that the same file can be imported again. What is refused goes into quarantine (DIR-23); what another source
 * gives already is left out (DIR-46). Throws NotAllowed for anybody but a directory editor, Unavailable where the
 * database goes away, and TooManyGone where too much would be removed; the records so far are kept.
 */
export async function importDirectory(
  ctx: Context,
  {
    records,
    source,
    isWhole = false,
    allowLargeRemoval = false,
    keepTwins = false,
    tell = () => {},
  }: ImportDirectoryInput,
): Promise<ImportedRecord[]> {
  const { reading, before } = await namingErrors(() => prepare(ctx, source, keepTwins));
  const keys = new Set<string>();
  let comesOnce = true;
  const report: ImportedRecord[] = [];
  const add = (row: ImportedRecord): void => {
    report.push(row);
    tell(row);
  };
  for (const [i, record] of records.entries()) {
    const read = readService(record, reading);
    const isTwice = keys.has(read.sourceId);
    comesOnce &&= !isTwice;
    const key = read.sourceId === '' || isTwice ? `record ${i + 1}` : read.sourceId;
    keys.add(key);
    const again = refusal(read, ['its id came before in this file']);
    const row = isTwice ? again : await importRecord(ctx, read, before);
    if (row.outcome === 'refused') await keepRefused(ctx, { source, key, row });
    add(row);
  }
  if (!isWhole || !comesOnce) return report;
  const stored = before.stored.size;
  const missing = { source, keys: [...keys], stored, allowLargeRemoval };
  for (const { sourceId, name } of await removeMissing(ctx, missing))
    add({ sourceId, name, outcome: 'removed', notes: [] });
  return report;
}

/** What the directory held of the source when the import began. */
type Before = {
  stored: Map<string, StoredState>;
  refused: Set<string>;
  /** The other source that gives the same already; null where none does. */
  twinOf: (service: DirectoryService) => string | null;
};

async function prepare(
  ctx: Context,
  source: string,
  keepTwins: boolean,
): Promise<{ reading: Reading; before: Before }> {
  const { areaId, ...before } = await act(ctx, async ({ tx, actor }) => {
    requireRole(actor, 'directory-editor');
    const { areaId } = actor;
    const of = { areaId, source };
    const stored = await listStored(tx, of);
    const twinOf = twinFinder(keepTwins ? [] : await listElsewhere(tx, of));
    const refused = (await listQuarantined(tx)).filter((row) => row.source === source);
    return { areaId, stored, twinOf, refused: new Set(refused.map(({ key }) => key)) };
  });
  const isDemo = (await findInstallation(ctx.db)) === 'demo';
  const reading = {
    area: areaId,
    source,
    toText: htmlToText,
    nameId,
    now: ctx.now().toISOString(),
    fiction: isDemo ? ('keep' as const) : ('drop' as const),
  };
  return { reading, before };
}

async function importRecord(
  ctx: Context,
  read: ReadRecord,
  { stored, refused, twinOf }: Before,
): Promise<ImportedRecord> {
  const { service } = read;
  if (!service) return refusal(read, read.notes);
  const twin = stored.has(service.id) ? null : twinOf(service);
  if (twin !== null) return leaveOut(ctx, read, { service, twin });
  // Nothing to write, so nothing to open a transaction for.
  if (!refused.has(read.sourceId) && isSame(read, service, stored.get(service.id)))
    return unchanged(read);
  try {
    return await act(ctx, (acting) => store(acting, read, service));
  } catch (error) {
    const known = toUseCaseError(error);
    if (known && known.kind !== 'conflict') throw known;
    // What PostgreSQL says about a row may repeat what is in it, so it goes no further than its kind.
    ctx.log.error(
      { fault: describeFault(error), serviceId: service.id },
      'a record of a directory could not be stored',
    );
    return refusal(read, ['the database could not store it']);
  }
}

/** Nothing is kept of a twin, not even in quarantine: it is taken when the other source gives it no more. */
function leaveOut(
  ctx: Context,
  read: ReadRecord,
  { service: { source, sourceId }, twin }: { service: DirectoryService; twin: string },
): Promise<ImportedRecord> {
  const notes = [`same name and phone as one from "${twin}", not taken`];
  return act(ctx, async ({ tx, actor }) => {
    await release(tx, { areaId: actor.areaId, source, key: sourceId });
    return { ...summary(read), outcome: 'twin', notes };
  });
}

async function store(
  acting: Acting,
  read: ReadRecord,
  service: DirectoryService,
): Promise<ImportedRecord> {
  const { tx, actor, now } = acting;
  requireRole(actor, 'directory-editor');
  await lockService(tx, service.id);
  await release(tx, { areaId: actor.areaId, source: service.source, key: service.sourceId });
  const stored = await findStored(tx, service.id);
  // Another import may have been here since this one began.
  if (isSame(read, service, stored)) return unchanged(read);
  await upsertService(tx, {
    areaId: actor.areaId,
    service,
    terms: storedTerms(service),
    contentHash: hashOf(service),
    changedAt: now,
  });
  await writeAudit(acting, {
    verb: 'directory-service.imported',
    noun: 'directory-service',
    subjectId: service.id,
    details: { outcome: read.outcome, notes: read.notes.length, isNew: stored === null },
  });
  return { ...summary(read), outcome: read.outcome, notes: read.notes };
}

function keepRefused(
  ctx: Context,
  { source, key, row }: { source: string; key: string; row: ImportedRecord },
): Promise<void> {
  return act(ctx, async (acting) => {
    const { tx, actor, now } = acting;
    await quarantine(tx, {
      areaId: actor.areaId,
      source,
      key,
      name: row.name,
      reasons: row.notes,
      refusedAt: now,
    });
    await writeAudit(acting, {
      verb: 'directory-service.refused',
      noun: 'directory-service',
      subjectId: null,
      details: { source, reasons: row.notes.length },
    });
  });
}

function isSame(
  { dated }: ReadRecord,
  service: DirectoryService,
  stored: StoredState | null | undefined,
): boolean {
  if (stored?.contentHash !== hashOf(service)) return false;
  return !dated || stored.sourceModifiedAt.getTime() === Date.parse(service.lastModified);
}

function unchanged(read: ReadRecord): ImportedRecord {
  return { ...summary(read), outcome: 'unchanged', notes: [] };
}

function refusal(read: ReadRecord, notes: string[]): ImportedRecord {
  return { ...summary(read), outcome: 'refused', notes };
}

function summary({ sourceId, name }: ReadRecord): { sourceId: string; name: string } {
  return { sourceId, name };
}

// Without the date: a source that gives none would otherwise seem to change with every import.
function hashOf(service: DirectoryService): string {
  const content = JSON.stringify({ ...service, lastModified: undefined });
  return createHash('sha256').update(content).digest('hex');
}

function storedTerms(service: DirectoryService): StoredTerm[] {
  return termsOf(service, nameId).map(({ list, term }) => ({
    id: term.id,
    taxonomy: list,
    code: term.code,
    name: term.name,
  }));
}
