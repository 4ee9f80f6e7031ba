import { hiddenClasses } from '@waymark/domain/need-to-know';

import { timeOf } from './answering.ts';
import { textOf, type AllRows, type Row } from './rows.ts';

// What else has a moment: when glass closes by itself, words about how long the record is kept, and what may tell of an entry
// that is hidden (NTK-3).
const isNoMoment: ReadonlySet<string> = new Set(['ends_at', 'named_at', 'read_at']);
const isNoWork: ReadonlySet<string> = new Set(['family', 'legal_hold', 'retention_sign_off']);

/** By what a row belongs to another of the same family. */
const belongsBy: Readonly<Record<string, string>> = {
  contact_id: 'contact',
  item_id: 'triage_item',
  person_id: 'person',
  disclosure_id: 'disclosure',
  answer_id: 'family_answer',
  request_id: 'subject_access_request',
};

/** RET-3, RET-6: nothing was done for a family since a moment, nobody waits for what is held of them, and no hold was placed. */
export function isAsItWas(all: AllRows, familyId: unknown, since: unknown): boolean {
  const isSince = (at: unknown) => typeof at === 'string' && timeOf(at) >= timeOf(since);
  const isOf = (row: Row) => familyOf(all, row) === familyId;
  const isHeld = rowsOf(all, 'legal_hold').some((each) => isOf(each) && isSince(each['placed_at']));
  const waits = rowsOf(all, 'subject_access_request').some(
    (each) => isOf(each) && each['closed_at'] === null && !isReleased(all, each['id']),
  );
  return !isHeld && !waits && ![...all].some(([table, rows]) => wasDone(table, rows));

  function wasDone(table: string, rows: readonly Row[]): boolean {
    if (isNoWork.has(table)) return false;
    const known = table === 'restricted_entry' ? rows.filter((row) => !isHidden(row)) : rows;
    return known.some((row) => isDone(row) && isOf(row));
  }

  function isDone(row: Row): boolean {
    return Object.entries(row).some(
      ([column, at]) => column.endsWith('_at') && !isNoMoment.has(column) && isSince(at),
    );
  }
}

function isHidden(entry: Row): boolean {
  return hiddenClasses.some((each) => each === entry['class']);
}

function isReleased(all: AllRows, requestId: unknown): boolean {
  return rowsOf(all, 'subject_access_pack').some(
    (pack) => pack['request_id'] === requestId && pack['review'] === 'released',
  );
}

/** The family that a row is about, by what it belongs to; nothing where it is about none. */
function familyOf(all: AllRows, row: Row | undefined): unknown {
  if (row === undefined) return null;
  if (textOf(row, 'family_id') !== '') return row['family_id'];
  for (const [column, table] of Object.entries(belongsBy)) {
    if (textOf(row, column) === '') continue;
    return familyOf(
      all,
      rowsOf(all, table).find(({ id }) => id === row[column]),
    );
  }
  return null;
}

function rowsOf(all: AllRows, table: string): readonly Row[] {
  return all.get(table) ?? [];
}
