import { randomBytes } from 'node:crypto';
import { invitationExpiry } from '@waymark/domain/access';

import { insertAccessReview, insertInvitation } from '../access/index.ts';
import type { Transaction } from '../client.ts';
import {
  demoAgencyIds,
  demoAreaId,
  demoInvitationId,
  demoPersonIds,
  demoTeamIds,
  type DemoPerson,
} from './demo-ids.ts';
import { momentOf } from './telling.ts';

// The administrator has begun this quarter's review, and not finished it.
const lookedAt: readonly DemoPerson[] = ['chair', 'health-visitor', 'school-lead', 'front-door'];

/** Writes what the administrator of the demo borough has done about access: a review under way, and an invitation. */
export async function writeAccess(tx: Transaction): Promise<void> {
  for (const who of lookedAt) {
    await insertAccessReview(tx, {
      areaId: demoAreaId,
      quarter: '2026-Q4',
      actorId: demoPersonIds[who],
      answer: 'kept',
      answeredBy: demoPersonIds.administrator,
      answeredAt: momentOf('2026-10-19 10:00'),
    });
  }
  await writeInvitation(tx);
}

async function writeInvitation(tx: Transaction): Promise<void> {
  const invitedAt = momentOf('2026-11-18 16:10');
  const email = 'priya.nair@schools.wenbrook.example';
  await insertInvitation(tx, {
    id: demoInvitationId,
    areaId: demoAreaId,
    agencyId: demoAgencyIds.schools,
    teamId: demoTeamIds.attendance,
    email,
    name: 'Priya Nair',
    jobTitle: 'Safeguarding lead, Harrow Lane School',
    // The hash of nothing that anybody knows: this link opens no door.
    tokenHash: randomBytes(32),
    invitedBy: demoPersonIds.administrator,
    invitedAt,
    expiresAt: invitationExpiry(invitedAt),
    roles: [{ role: 'agency-representative', from: '2026-11-23', until: null }],
  });
}
