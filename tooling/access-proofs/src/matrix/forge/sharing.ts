import { randomUUID } from 'node:crypto';

import { answersForIts, isTakenBack, timeOf } from '../answering.ts';
import { textOf, type Row } from '../rows.ts';
import { atSomeTime, type Attempt, type Tries, type Trier } from './attempt.ts';

/** The ledger of sharing: decisions, approvals, that something was shared, and what the family was told. */
export const ledger: Tries = function* (trier) {
  for (const contact of trier.here('contact')) yield decisionOn(trier, contact);
  for (const disclosure of trier.all('disclosure')) {
    yield* after(trier, disclosure);
    yield lookAgain(trier, disclosure);
  }
};

/** NTK-12: a family that is open by broken glass is read, and nothing is written of it. */
export function writesAbout(trier: Trier, contact: Row | undefined): boolean {
  return trier.sees('contact', contact?.['id']) && !byGlass(trier, contact);
}

/** Whether the family of a contact is open to them by broken glass. */
export function byGlass(trier: Trier, contact: Row | undefined): boolean {
  return trier.rules.isOpenByGlass(textOf(contact, 'family_id'));
}

/** The people whom a contact names. */
export function namedIn(trier: Trier, contact: Row | undefined): unknown[] {
  return trier
    .all('contact_person')
    .filter((each) => each['contact_id'] === contact?.['id'])
    .map((each) => each['person_id']);
}

function heldRole(trier: Trier): string | undefined {
  return trier.heldRoles()[0];
}

function decisionOn(trier: Trier, contact: Row): Attempt {
  const people = namedIn(trier, contact);
  const stranger = trier.abroad('person')['id'];
  const role = heldRole(trier);
  return {
    table: 'disclosure',
    row: {
      id: randomUUID(),
      area_id: trier.areaId,
      contact_id: contact['id'],
      decision: 'share',
      decided_by: trier.id,
      acting_as: role ?? 'practitioner',
      agency_id: trier.agencyId,
      decided_at: atSomeTime,
      subject_ids: people.slice(0, 1),
      recipient_id: randomUUID(),
      recipient_name: 'A workshop',
      recipient_kind: 'other',
      purpose: 'Help.',
      reason: 'It helps.',
      class: 'A',
      agreement: 'given',
      answered_by: people[0] ?? null,
      answered_at: people[0] === undefined ? null : atSomeTime,
      answered_how: people[0] === undefined ? null : 'By telephone.',
      confidence: 'nothing-in-confidence',
      rule: 'I1',
      rule_version: '1',
      data_items: ['Name'],
      held_back: [],
      lawful_basis: 'public-task',
      rested_on: 'another-basis',
      goes_on: false,
      approval: 'not-needed',
      only_few: false,
    },
    byGlass: byGlass(trier, contact),
    may:
      writesAbout(trier, contact) &&
      role !== undefined &&
      people.length > 0 &&
      !isTakenBack(trier, people[0], null),
    forgeries: {
      'in another name': { decided_by: trier.otherId },
      'of another agency': { agency_id: trier.otherAgencyId },
      'in another area': { area_id: trier.abroadAreaId },
      'of a contact of another area': { contact_id: trier.abroad('contact')['id'] },
      'about somebody else': { subject_ids: [stranger] },
      'agreed to by a stranger': { answered_by: stranger },
      ...(trier.rules.has('analyst')
        ? {}
        : { 'in a role they do not hold': { acting_as: 'analyst' } }),
    },
  };
}

/** SHR-B6: whoever decided not to share looks at it again, or anybody of their agency who knows of it. */
function lookAgain(trier: Trier, disclosure: Row): Attempt {
  const isTheirs =
    disclosure['decided_by'] === trier.id || disclosure['agency_id'] === trier.agencyId;
  const shared = trier.all('disclosure').find((each) => each['decision'] === 'share');
  return {
    table: 'disclosure_look',
    row: {
      id: randomUUID(),
      area_id: trier.areaId,
      disclosure_id: disclosure['id'],
      reason: 'It stays so.',
      recorded_by: trier.id,
      recorded_at: atSomeTime,
    },
    may:
      isTheirs &&
      disclosure['decision'] === 'not-share' &&
      trier.sees('disclosure', disclosure['id']),
    forgeries: {
      'in another area': { area_id: trier.abroadAreaId },
      'in another name': { recorded_by: trier.otherId },
      'of what was shared': { disclosure_id: shared?.['id'] },
    },
  };
}

/** SHR-B3, SHR-B4: another person of the agency answers, or who does so where it has none. */
function approvalOf(
  trier: Trier,
  disclosure: Row,
  { knows, supervises }: { knows: boolean; supervises: boolean },
): Attempt {
  const asker = trier.byId('actor', disclosure['decided_by']);
  return {
    table: 'disclosure_approval',
    row: {
      disclosure_id: disclosure['id'],
      area_id: trier.areaId,
      answered_by: trier.id,
      answered_at: atSomeTime,
      acting_as: 'manager',
      answer: 'approved',
      reason: 'It could not wait.',
    },
    may:
      knows &&
      (supervises || answersForIts(trier, disclosure)) &&
      disclosure['approval'] !== 'not-needed' &&
      asker?.['person_id'] !== trier.me['person_id'],
    forgeries: {
      'in another area': { area_id: trier.abroadAreaId },
      'in another name': { answered_by: trier.otherId },
    },
  };
}

// Times are written to the minute.
function isApprovedBy(approval: Row | undefined): boolean {
  const minute = 60_000;
  const at = Math.floor(timeOf(approval?.['answered_at']) / minute) * minute;
  return approval?.['answer'] === 'approved' && timeOf(atSomeTime) >= at;
}

function* after(trier: Trier, disclosure: Row): Iterable<Attempt> {
  const { id: disclosure_id, decided_by } = disclosure;
  const knows = trier.sees('disclosure', disclosure_id);
  const isMine = decided_by === trier.id;
  const supervises = disclosure['agency_id'] === trier.agencyId && trier.rules.has('supervisor');
  const approval = trier
    .all('disclosure_approval')
    .find((each) => each['disclosure_id'] === disclosure_id);
  const isMade = trier
    .all('disclosure_made')
    .some((each) => each['disclosure_id'] === disclosure_id);
  const by = { disclosure_id, area_id: trier.areaId };
  const forged = { 'in another area': { area_id: trier.abroadAreaId } };
  if (!approval) yield approvalOf(trier, disclosure, { knows, supervises });
  if (!isMade) {
    yield {
      table: 'disclosure_made',
      row: {
        ...by,
        shared_at: atSomeTime,
        method: 'telephone',
        recorded_by: trier.id,
        recorded_at: atSomeTime,
      },
      may:
        isMine &&
        knows &&
        disclosure['decision'] === 'share' &&
        !(
          disclosure['agreement'] === 'given' &&
          isTakenBack(trier, disclosure['answered_by'], disclosure['decided_at'])
        ) &&
        (disclosure['approval'] !== 'first' || isApprovedBy(approval)),
      forgeries: { ...forged, 'in another name': { recorded_by: trier.otherId } },
    };
  }
  yield {
    table: 'disclosure_told',
    row: {
      ...by,
      id: randomUUID(),
      told: true,
      told_at: atSomeTime,
      recorded_by: trier.id,
      recorded_at: atSomeTime,
    },
    may: knows && (isMine || supervises),
    forgeries: { ...forged, 'in another name': { recorded_by: trier.otherId } },
  };
}
