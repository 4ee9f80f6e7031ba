import { decideSharing, defaultSharingParameters } from '@waymark/domain/sharing';

import type { Transaction } from '../client.ts';
import { insertDisclosure, insertLook } from '../sharing/index.ts';
import { demoAgencyIds, demoAreaId, demoPersonIds, demoSharingIds, familyIds } from './demo-ids.ts';
import { momentOf, note } from './telling.ts';

const by = 'health-visitor';
const decidedAt = '2026-11-12 15:20';
const lookedAt = '2026-11-19 09:05';

/** Shows a decision not to share: looked at again once, and to be looked at again (SHR-B6). */
export async function writeNotShared(tx: Transaction): Promise<void> {
  const ids = familyIds(2);
  const id = demoSharingIds.notShared;
  const answer = decideSharing(
    { class: 'C', agreement: 'refused', recipientInScope: 'no', decidedOn: decidedAt.slice(0, 10) },
    defaultSharingParameters,
  );
  await insertDisclosure(tx, {
    id,
    areaId: demoAreaId,
    contactId: ids.contact(1),
    decision: 'not-share',
    decidedBy: demoPersonIds[by],
    actingAs: 'agency-representative',
    agencyId: demoAgencyIds.health,
    decidedAt: momentOf(decidedAt),
    subjectIds: [ids.person(1)],
    recipientId: demoSharingIds.workshop,
    recipientAgencyId: null,
    recipientName: 'Millbeck bike workshop',
    recipientKind: 'uncommissioned-charity',
    purpose: 'A place on Saturdays.',
    reason: 'She would rather ring them herself, when things are calmer at home.',
    class: 'C',
    agreement: 'refused',
    answeredBy: ids.person(2),
    answeredAt: momentOf(decidedAt),
    answeredHow: 'On the telephone.',
    confidence: 'nothing-in-confidence',
    rule: answer.rule,
    ruleVersion: answer.version,
    dataItems: [],
    heldBack: [],
    goesOn: false,
    approval: 'not-needed',
    reviewOn: '2026-11-19',
    offered: 'The workshop’s number and hours, to ring themselves.',
    onlyFew: false,
  });
  await insertLook(tx, {
    id: demoSharingIds.look,
    areaId: demoAreaId,
    disclosureId: id,
    reason: 'She has not rung yet, and would still rather do it herself.',
    lookAgainOn: '2026-11-27',
    recordedBy: demoPersonIds[by],
    recordedAt: momentOf(lookedAt),
  });
  await writeNotes(tx, { rule: answer.rule, version: answer.version });
}

// As the use cases would have: the family is told of neither.
async function writeNotes(tx: Transaction, rule: { rule: string; version: string }): Promise<void> {
  const telling = { tx, family: 2, contact: 1, contactId: familyIds(2).contact(1) };
  const of = { disclosureId: demoSharingIds.notShared, restricted: true };
  const decided = { ...of, decision: 'not-share', ...rule };
  await note(telling, { by, at: decidedAt, verb: 'sharing.decided', details: decided });
  const looked = { ...of, answer: 'stays' };
  await note(telling, { by, at: lookedAt, verb: 'sharing.looked-again', details: looked });
}
