import type { Transaction } from '../client.ts';
import { legalHold } from '../rights/retention-tables.ts';
import {
  correctionRequest,
  subjectAccessItem,
  subjectAccessPack,
  subjectAccessRequest,
} from '../rights/tables.ts';
import { demoAreaId, demoPersonIds, demoRightsIds, familyIds } from './demo-ids.ts';
import { momentOf } from './telling.ts';

const lead = demoPersonIds['information-governance-lead'];
const ashdown = familyIds(1);
const calloway = familyIds(3);
const at = momentOf('2026-11-19 15:00');

/**
 * What families of the demo borough ask of their data: Carly Ashdown a copy of what is held of her, which is to be put
 * together; Beth Calloway one that waits for somebody else's review; Mia that something is put right. And a legal hold.
 */
export async function writeRights(tx: Transaction): Promise<void> {
  await writeRequests(tx);
  await tx.insert(correctionRequest).values({
    id: demoRightsIds.correction,
    areaId: demoAreaId,
    contactId: ashdown.contact(1),
    askedBy: 'parent-carer',
    wrong: 'It says nobody was with Mia. Our neighbour was, he only thought she was upstairs.',
    right: 'A neighbour was looking after both of them that evening.',
    receivedOn: '2026-11-19',
    registeredBy: demoPersonIds['family-worker'],
    registeredAt: at,
  });
  await tx.insert(legalHold).values({
    id: demoRightsIds.hold,
    areaId: demoAreaId,
    familyId: calloway.family,
    reason: 'A court has asked for the papers. The council’s solicitor says when it is over.',
    placedBy: lead,
    placedAt: at,
  });
}

async function writeRequests(tx: Transaction): Promise<void> {
  const request = {
    areaId: demoAreaId,
    asker: 'themselves' as const,
    receivedOn: '2026-11-17',
    registeredBy: lead,
    registeredAt: at,
  };
  await tx.insert(subjectAccessRequest).values([
    {
      ...request,
      id: demoRightsIds.request,
      personId: ashdown.person(3),
      contactId: ashdown.contact(1),
      personName: 'Carly Ashdown',
      recognisedBy: 'Came to the hub with her bus pass; Leah Osborne knows her.',
    },
    {
      ...request,
      id: demoRightsIds.inReview,
      personId: calloway.person(2),
      contactId: calloway.contact(1),
      personName: 'Beth Calloway',
      recognisedBy: 'By letter, and rung back on the number that the school has.',
    },
  ]);
  await tx.insert(subjectAccessItem).values({
    requestId: demoRightsIds.inReview,
    source: 'contact',
    rowId: calloway.contact(1),
    column: 'worry',
    decision: 'keep-back',
    words: [],
    reason: 'third-party',
    decidedBy: lead,
    decidedAt: at,
  });
  await tx.insert(subjectAccessPack).values({
    id: demoRightsIds.pack,
    requestId: demoRightsIds.inReview,
    number: 1,
    content: [
      { title: 'Your family', lines: [{ label: 'Name of the family', value: 'Calloway' }] },
    ],
    madeBy: lead,
    madeAt: at,
  });
}
