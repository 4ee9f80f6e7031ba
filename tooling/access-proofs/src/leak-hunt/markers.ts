import type { Connection } from '@waymark/db/client';
import { demoPersonIds, type DemoPerson } from '@waymark/db/seed';
import { restrictedClasses } from '@waymark/domain/need-to-know';

import type { StaffSession } from '../staff-session.ts';

/** Where a marker stands: the row that holds it. */
export type Place = { table: string; key: string };

// Every column of these in which people write what is about a family.
const written: readonly [table: string, key: string, ...columns: string[]][] = [
  ['contact', 'id', 'worry', 'analysis', 'child_voice', 'agreement_reason'],
  ['family', 'id', 'name'],
  ['person', 'id', 'given_name', 'family_name'],
  ['triage_return', 'id', 'text', 'reason'],
  ['action', 'id', 'description'],
  ['safe_contact', 'id', 'words'],
  ['restricted_text', 'entry_id', 'text', 'why'],
  ['call_back', 'id', 'name', 'about'],
];

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

/** Puts a marker of its own into every text of every row, and gives where each stands. */
export async function plantMarkers({ sql }: Connection): Promise<Map<string, Place>> {
  const places = new Map<string, Place>();
  for (const [table, key, ...columns] of written) {
    const marker = `'zqm' || left(md5('${table}' || ${key}), 16)`;
    const changes = columns.map((column) => `${column} = ${marker}`).join(', ');
    const rows = await sql.unsafe<{ key: string; marker: string }[]>(
      `update ${table} set ${changes} returning ${key}::text as key, ${marker} as marker`,
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
