import type { Connection } from '@waymark/db/client';

import { loadRows, putRows, textOf } from '../rows.ts';
import { DirectoryBeside } from './directory.ts';
import { PeopleBeside } from './people.ts';
import { RightsBeside } from './rights.ts';
import { SharingBeside } from './sharing.ts';

const read = [
  'actor',
  'agency',
  'contact',
  'contact_person',
  'person',
  'family',
  'restricted_entry',
  'legal_hold',
] as const;

// SHR-B7: nothing is shared by an agreement that was taken back before.
const last: ReadonlySet<string> = new Set(['family_answer_withdrawal', 'sharing_task']);

/** Makes up what stands beside the casework of every area: shares, answers, requests, and what looks after people. */
export async function makeBeside(owner: Connection, seed: number): Promise<void> {
  const rows = await loadRows(owner, read);
  const areas = new Set((rows.get('agency') ?? []).map((each) => textOf(each, 'area_id')));
  for (const [index, areaId] of [...areas].entries()) {
    const sharing = new SharingBeside(seed + index, areaId, rows);
    const rights = new RightsBeside(seed + index, areaId, rows);
    const people = new PeopleBeside(seed + index, areaId, rows);
    const directory = new DirectoryBeside(seed + index, areaId, rows);
    for (const contact of (rows.get('contact') ?? []).filter((row) => row['area_id'] === areaId)) {
      sharing.make(contact);
      rights.make(contact);
    }
    people.make();
    directory.make();
    for (const { made } of [sharing, rights, people, directory]) {
      const isLate = ([table]: (typeof made)[number]) => last.has(table);
      const inOrder = [...made.filter((each) => !isLate(each)), ...made.filter(isLate)];
      for (const [table, row] of inOrder) await putRows(owner, table, [row]);
    }
    // Families' site acts for itself in the area of a service.
    await owner.sql`select families_site_of(id) from directory_service where area_id = ${areaId}`;
  }
}
