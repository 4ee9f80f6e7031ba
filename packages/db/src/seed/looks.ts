import type { Transaction } from '../client.ts';
import { familyIds, type DemoPerson } from './demo-ids.ts';
import { note } from './telling.ts';

type SeededLook = { by: DemoPerson; at: string; family: number };

/**
 * Shows what looks leave: ordinary ones at Birchall, and one late in the evening, which is on the list of unusual looks
 * until somebody has asked about it.
 */
const looks: readonly SeededLook[] = [
  { by: 'school-lead', at: '2026-11-19 15:40', family: 2 },
  { by: 'school-lead', at: '2026-11-19 22:15', family: 2 },
  { by: 'health-visitor', at: '2026-11-20 08:45', family: 2 },
];

/** Adds to the audit what opening an item of the meeting would have. */
export async function writeLooks(tx: Transaction): Promise<void> {
  for (const { by, at, family } of looks) {
    const ids = familyIds(family);
    const telling = { tx, family, contact: 1, contactId: ids.contact(1) };
    const details = { itemId: ids.item(1) };
    await note(telling, { by, at, verb: 'triage.item-opened', details });
  }
}
