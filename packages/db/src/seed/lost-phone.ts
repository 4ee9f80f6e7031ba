import type { Transaction } from '../client.ts';
import { insertReset } from '../second-factor-reset/index.ts';
import { demoAreaId, demoPersonIds, demoResetId } from './demo-ids.ts';
import { momentOf } from './telling.ts';

/** Somebody of the demo borough lost their phone, and one administrator has asked for them. */
export function writeLostPhone(tx: Transaction): Promise<void> {
  return insertReset(tx, {
    id: demoResetId,
    areaId: demoAreaId,
    actorId: demoPersonIds['health-visitor'],
    recognisedBy: 'Rang her back through the switchboard of the trust.',
    askedById: demoPersonIds.administrator,
    askedAt: momentOf('2026-11-20 09:05'),
  });
}
