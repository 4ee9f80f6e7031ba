import { insertStaffEnd } from '../access/index.ts';
import type { Transaction } from '../client.ts';
import { demoAreaId, demoEndId, demoPersonIds } from './demo-ids.ts';
import { momentOf } from './telling.ts';

/** The analyst of the demo borough leaves: the administrator, who has ended five posts that day, asks for a sixth (ACC-25). */
export function writeLeaving(tx: Transaction): Promise<void> {
  return insertStaffEnd(tx, {
    id: demoEndId,
    areaId: demoAreaId,
    actorId: demoPersonIds.analyst,
    role: null,
    untilOn: null,
    askedById: demoPersonIds.administrator,
    askedAt: momentOf('2026-11-20 09:15'),
  });
}
