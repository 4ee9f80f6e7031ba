import { listWithRole } from '@waymark/db/access';
import type { Transaction } from '@waymark/db/client';
import type { CallBackInbox } from '@waymark/domain/call-back';

/** NAV-53: everybody of the area who reads the call-backs of an inbox. The front door reads them all. */
export async function listReaders(tx: Transaction, inbox: CallBackInbox): Promise<string[]> {
  const frontDoor = await listWithRole(tx, ['front-door-worker']);
  if (inbox === 'front-door') return frontDoor.map(({ id }) => id);
  const practitioners = await listWithRole(tx, ['practitioner']);
  const hubWorkers = practitioners.filter(({ agencyKind }) => agencyKind === 'early-help');
  return [...frontDoor, ...hubWorkers].map(({ id }) => id);
}
