import {
  decideSharing,
  defaultSharingParameters,
  type SharingFacts,
} from '@waymark/domain/sharing';

import type { Transaction } from '../client.ts';
import {
  insertApproval,
  insertDisclosure,
  insertMade,
  insertTold,
  type NewDisclosure,
} from '../sharing/index.ts';
import {
  demoAgencyIds,
  demoAreaId,
  demoPersonIds,
  demoSharingIds,
  familyIds,
  type DemoPerson,
} from './demo-ids.ts';
import { staffOf } from './people.ts';
import { writeAnswers, writeWithdrawal } from './sharing-answers.ts';
import { momentOf, note } from './telling.ts';

type SeededShare = {
  id: string;
  by: DemoPerson;
  at: string;
  family: number;
  facts: SharingFacts;
  /** Who of the family answered, by their number in it; null where nobody was asked. */
  answeredBy: number | null;
  row: Pick<
    NewDisclosure,
    | 'recipientId'
    | 'recipientAgencyId'
    | 'recipientName'
    | 'recipientKind'
    | 'purpose'
    | 'reason'
    | 'dataItems'
    | 'restedOn'
    | 'goesOn'
    | 'approval'
  > &
    Partial<NewDisclosure>;
  /** When and how it was shared; null where it is not yet. */
  method: 'telephone' | 'secure-email' | 'in-person' | null;
  untold: { reason: string; revisitOn: string } | null;
};

const advice = {
  adviceFrom: 'Duty social worker, front door',
  adviceWords: 'Share what school needs to plan the afternoon, and nothing about the money.',
};

/**
 * Shows a share by agreement, one that went before its approval, one that is approved and still to be made, and agreement
 * that was taken back, with what that asks of PC Fielding.
 */
const shares: readonly SeededShare[] = [
  {
    id: demoSharingIds.agreed,
    by: 'family-worker',
    at: '2026-11-20 11:10',
    family: 1,
    facts: { class: 'C', agreement: 'given', tellingIsSafe: 'yes' },
    answeredBy: 3,
    row: {
      recipientId: demoAgencyIds.schools,
      recipientAgencyId: demoAgencyIds.schools,
      recipientName: null,
      recipientKind: 'other-education-or-childcare',
      purpose: 'A place at the after-school club for Mia.',
      reason: 'Ms Ashdown asked us to arrange it with school.',
      dataItems: ['Days on which Ms Ashdown works late', 'Who may collect Mia'],
      restedOn: 'agreement-only',
      goesOn: true,
      approval: 'not-needed',
    },
    method: 'telephone',
    untold: null,
  },
  {
    id: demoSharingIds.afterwards,
    by: 'family-worker',
    at: '2026-11-20 11:25',
    family: 1,
    facts: { class: 'B', agreement: 'not-sought', tellingIsSafe: 'unknown' },
    answeredBy: null,
    row: {
      subjectIds: [familyIds(1).person(2)],
      recipientId: demoAgencyIds.health,
      recipientAgencyId: demoAgencyIds.health,
      recipientName: null,
      recipientKind: 'section-11-body',
      purpose: 'To have Joel’s cough looked at today.',
      reason: 'The neighbour rang: Joel was breathing fast and mum could not be reached at work.',
      dataItems: ['What the neighbour saw', 'Joel’s date of birth'],
      notSoughtGround: 'not-reasonable',
      ...advice,
      adviceAt: momentOf('2026-11-20 11:20'),
      restedOn: 'another-basis',
      goesOn: false,
      approval: 'afterwards',
      whyItCouldNotWait: 'Ms Adeyemi was in a meeting, and the surgery closes at noon.',
      approvalDueOn: '2026-11-23',
    },
    method: 'telephone',
    untold: { reason: 'She cannot be reached until her shift ends.', revisitOn: '2026-11-23' },
  },
  {
    id: demoSharingIds.approved,
    by: 'family-worker',
    at: '2026-11-20 11:30',
    family: 1,
    facts: { class: 'B', agreement: 'refused', stillNeeded: 'yes', tellingIsSafe: 'yes' },
    answeredBy: 3,
    row: {
      recipientId: demoAgencyIds.homes,
      recipientAgencyId: demoAgencyIds.homes,
      recipientName: null,
      recipientKind: 'other',
      purpose: 'To stop the notice to leave that is due next week.',
      reason: 'Without a home by Christmas the children may need much more than early help.',
      dataItems: ['That a plan to pay is being made'],
      ...advice,
      adviceAt: momentOf('2026-11-20 11:20'),
      restedOn: 'another-basis',
      goesOn: false,
      approval: 'first',
    },
    method: null,
    untold: null,
  },
  {
    id: demoSharingIds.takenBack,
    by: 'police-officer',
    at: '2026-11-17 14:00',
    family: 7,
    facts: { class: 'C', agreement: 'given', recipientInScope: 'no', tellingIsSafe: 'yes' },
    answeredBy: 3,
    row: {
      recipientId: demoSharingIds.workshop,
      recipientAgencyId: null,
      recipientName: 'Millbeck bike workshop',
      recipientKind: 'uncommissioned-charity',
      purpose: 'A place for Aaron on Thursdays.',
      reason: 'His grandmother asked us to put in a word.',
      dataItems: ['Aaron’s first name and age', 'That his grandmother can be rung'],
      restedOn: 'agreement-only',
      goesOn: true,
      approval: 'not-needed',
    },
    method: 'in-person',
    untold: null,
  },
];

/** Writes the demo's ledger of sharing as the use cases would have. */
export async function writeSharing(tx: Transaction): Promise<void> {
  await writeAnswers(tx);
  for (const share of shares) await writeShare(tx, share);
  await insertApproval(tx, {
    disclosureId: demoSharingIds.approved,
    areaId: demoAreaId,
    answeredBy: demoPersonIds.supervisor,
    answeredAt: momentOf('2026-11-20 11:45'),
    actingAs: 'manager',
    answer: 'approved',
    reason: 'Losing the home would undo everything else. The least that helps.',
  });
  await writeWithdrawal(tx);
}

async function writeShare(tx: Transaction, share: SeededShare): Promise<void> {
  const { id, by, at, family, facts, answeredBy, row, method, untold } = share;
  const ids = familyIds(family);
  const answer = decideSharing({ ...facts, decidedOn: at.slice(0, 10) }, defaultSharingParameters);
  const staff = staffOf(by);
  const moment = momentOf(at);
  await insertDisclosure(tx, {
    id,
    areaId: demoAreaId,
    contactId: ids.contact(1),
    decision: 'share',
    decidedBy: staff.id,
    actingAs: 'practitioner',
    agencyId: demoAgencyIds[staff.agency],
    decidedAt: moment,
    subjectIds: [ids.person(1)],
    class: facts.class ?? 'unknown',
    agreement:
      facts.agreement === 'given' || facts.agreement === 'refused' ? facts.agreement : 'not-sought',
    answeredBy: answeredBy === null ? null : ids.person(answeredBy),
    answeredAt: answeredBy === null ? null : moment,
    answeredHow: answeredBy === null ? null : 'On the telephone.',
    confidence: 'nothing-in-confidence',
    rule: answer.rule,
    ruleVersion: answer.version,
    heldBack: [],
    lawfulBasis: 'public-task',
    onlyFew: false,
    ...row,
  });
  const recorded = {
    areaId: demoAreaId,
    disclosureId: id,
    recordedBy: staff.id,
    recordedAt: moment,
  };
  if (method !== null) await insertMade(tx, { ...recorded, method, sharedAt: moment });
  const toldId = demoSharingIds.told(shares.indexOf(share) + 1);
  if (untold) await insertTold(tx, { ...recorded, id: toldId, told: false, ...untold });
  else if (method !== null)
    await insertTold(tx, { ...recorded, id: toldId, told: true, toldAt: moment });
  await note(
    { tx, family, contact: 1, contactId: ids.contact(1) },
    {
      by,
      at,
      verb: 'sharing.decided',
      details: {
        disclosureId: id,
        decision: 'share',
        rule: answer.rule,
        version: answer.version,
        restricted: untold !== null || method === null,
      },
    },
  );
}
