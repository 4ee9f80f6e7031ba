import { listWithRole } from '@waymark/db/access';
import { takesReferrals } from '@waymark/domain/access';

import type { Acting } from '../act.ts';

type FrontDoorWorker = Awaited<ReturnType<typeof listWithRole>>[number];

/** Who takes what the meeting sends to social care (AGR-12): the workers of its front door, and never whoever sends it. */
export async function listFrontDoor({ tx, actor }: Acting): Promise<FrontDoorWorker[]> {
  const workers = await listWithRole(tx, ['front-door-worker']);
  return workers.filter(({ id, agencyKind }) => takesReferrals(agencyKind) && id !== actor.id);
}
