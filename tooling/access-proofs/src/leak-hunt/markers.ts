import type { Connection } from '@waymark/db/client';
import { dataMap, type Column } from '@waymark/db/data-map';
import { demoPersonIds, type DemoPerson } from '@waymark/db/seed';
import { restrictedClasses } from '@waymark/domain/need-to-know';

import { keyOf } from '../matrix/parts.ts';
import type { StaffSession } from '../staff-session.ts';

/** Where a marker stands: the row that holds it. */
export type Place = { table: string; key: string };

const writers: readonly DemoPerson[] = [
  'police-officer',
  'health-visitor',
  'school-lead',
  'family-worker',
  'front-door',
];

/** Has each writer keep something back in every class, of every family that they see. Gives how many were written. */
export async function keepBack(
  owner: Connection,
  sessions: Record<DemoPerson, StaffSession>,
): Promise<number> {
  const contacts = await owner.sql<{ id: string }[]>`select id from contact order by id`;
  let kept = 0;
  for (const who of writers) {
    for (const { id: contactId } of contacts) {
      for (const each of restrictedClasses) {
        const namedIds = each === 'informant' ? [demoPersonIds.supervisor] : [];
        const words = { text: 'Kept back.', why: 'Because.' };
        const input = { contactId, class: each, personId: null, ...words, namedIds };
        const { status } = await sessions[who].call('needToKnow.writeEntry', input);
        if (status === 404 || status === 403) break;
        if (status !== 200) throw new Error(`Keeping something back was answered with ${status}.`);
        kept += 1;
      }
    }
  }
  return kept;
}

/** What people write of families, senders and what they do for them, and names of families: by the data map. */
function isMarked({ about, holds }: Column): boolean {
  if (about === 'nobody') return false;
  return holds === 'words' || (holds === 'name' && about !== 'staff');
}

/** The columns of each table that hold such a text; lists, and packs as they were made, are not texts. */
async function marked({ sql }: Connection): Promise<Map<string, string[]>> {
  const texts = await sql<{ table: string; column: string }[]>`
    select table_name as table, column_name as column from information_schema.columns
    where table_schema = 'public' and data_type = 'text' and is_generated = 'NEVER'`;
  const columns = new Map<string, string[]>();
  for (const { table, column } of texts) {
    const of = dataMap[table]?.[column];
    if (of && isMarked(of) && keyOf[table]) {
      columns.set(table, [...(columns.get(table) ?? []), column]);
    }
  }
  return columns;
}

/** Puts a marker of its own into every text of every row, and gives where each stands. */
export async function plantMarkers(owner: Connection): Promise<Map<string, Place>> {
  const { sql } = owner;
  const places = new Map<string, Place>();
  for (const [table, columns] of await marked(owner)) {
    const key = keyOf[table] ?? '';
    const marker = `'zqm' || left(md5('${table}' || (${key})), 16)`;
    // What is not there yet stays so: a pack that was not reviewed has no reason.
    const changes = columns.map(
      (column) => `"${column}" = case when "${column}" is null then null else ${marker} end`,
    );
    const rows = await sql.unsafe<{ key: string; marker: string }[]>(
      `update ${table} set ${changes.join(', ')} returning ${key} as key, ${marker} as marker`,
    );
    for (const row of rows) places.set(row.marker, { table, key: row.key });
  }
  const hidden = await sql<{ id: string }[]>`
    select id::text from restricted_entry where class in ('prevent', 'informant')`;
  // Of these the very id is too much.
  for (const { id } of hidden) places.set(id, { table: 'restricted_entry', key: id });
  return places;
}

/** The markers in a text. */
export function markersIn(text: string, places: ReadonlyMap<string, Place>): string[] {
  const found = text.match(/zqm[0-9a-f]{16}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? [];
  return [...new Set(found)].filter((each) => places.has(each));
}
