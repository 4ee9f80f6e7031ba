import { listWithRole } from '@waymark/db/access';

import type { Acting } from '../act.ts';
import { notify } from '../notify.ts';

/** Tells everybody at the front door of the area that a contact has come to them. */
export async function tellFrontDoor(acting: Acting, contactId: string): Promise<void> {
  const workers = await listWithRole(acting.tx, ['front-door-worker']);
  await notify(
    acting,
    workers.map((worker) => worker.id),
    { kind: 'contact-to-front-door', contactId },
  );
}
