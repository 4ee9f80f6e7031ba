import { randomUUID } from 'node:crypto';

import type { mayTakePart } from '@waymark/domain/access';
import { isListable } from '@waymark/domain/triage';

import { textOf } from '../rows.ts';
import { atSomeTime, type Tries } from './attempt.ts';

const words = { worry: 'A worry.', analysis: '', child_voice: '' };

/** What is written about a family before any meeting: the family, its people, a contact, who it names. */
export const casework: Tries = function* (trier) {
  const { id, areaId, rules } = trier;
  const family = { id: randomUUID(), area_id: areaId, name: 'New', created_by: id };
  yield {
    table: 'family',
    row: { ...family, created_at: atSomeTime },
    may: rules.isCaseWorker(),
    forgeries: {
      'in another name': { created_by: trier.otherId },
      'in another area': { area_id: trier.abroadAreaId },
    },
  };
  for (const { id: familyId, created_by } of trier.here('family')) {
    const isMine = created_by === id;
    const notMine = trier.all('family').find((each) => each['created_by'] !== id);
    yield {
      table: 'person',
      row: {
        id: randomUUID(),
        area_id: areaId,
        family_id: familyId,
        kind: 'child',
        given_name: 'Robin',
        family_name: 'New',
      },
      may: isMine && rules.isThere,
      forgeries: {
        'in another area': { area_id: trier.abroadAreaId },
        'of another family': { family_id: notMine?.['id'] },
      },
    };
    yield* contactOf(trier, String(familyId), isMine);
  }
  yield* namedIn(trier);
  yield {
    table: 'reference_counter',
    row: { area_id: areaId, year: 2099, last: 1 },
    may: rules.isThere,
    forgeries: { 'in another area': { area_id: trier.abroadAreaId } },
  };
};

function* contactOf(
  trier: Parameters<Tries>[0],
  familyId: string,
  isMine: boolean,
): ReturnType<Tries> {
  const { id, areaId, agencyId, rules } = trier;
  const toMeeting = { route_outcome: 'pit-stop' };
  const row = {
    id: randomUUID(),
    area_id: areaId,
    family_id: familyId,
    reference: `N-${randomUUID()}`,
    state: 'routed',
    source: 'police',
    agency_id: agencyId,
    recorded_by: id,
    recorded_at: atSomeTime,
    ...words,
    agreement: 'asked-given',
    agreement_reason: '',
    facts: {},
    route: {},
    route_outcome: 'front-door',
    made_under: null,
  };
  const forgeries = {
    'in another name': { recorded_by: trier.otherId },
    'of another agency': { agency_id: trier.otherAgencyId },
    'in another area': { area_id: trier.abroadAreaId },
    'of a family of others': {
      family_id: trier.all('family').find((each) => each['created_by'] !== id)?.['id'],
    },
    'its facts answered by another': { facts_answered_by: trier.otherId },
    'acknowledged already': { acknowledged_at: atSomeTime },
    'decided already': { state: 'outcome-recorded' },
    'on a list already': { state: 'listed' },
    'for the meeting under no agreement': toMeeting,
    'for the meeting under an agreement of others': {
      ...toMeeting,
      made_under: trier.abroad('agreement')['id'],
    },
  };
  const may = isMine && rules.isThere;
  yield { table: 'contact', row, may, forgeries };
  yield {
    table: 'contact',
    row: { ...row, ...toMeeting, made_under: rules.under },
    may: may && rules.mayTriage,
    forgeries: {},
  };
}

/** Somebody named in a contact of their own, and in others’. */
function* namedIn(trier: Parameters<Tries>[0]): ReturnType<Tries> {
  const named = new Set(
    trier
      .all('contact_person')
      .map((each) => `${textOf(each, 'contact_id')} ${textOf(each, 'person_id')}`),
  );
  const stranger = trier.abroad('person');
  for (const contact of trier.here('contact')) {
    const contactId = textOf(contact, 'id');
    for (const person of trier.here('person')) {
      if (person['family_id'] !== contact['family_id']) continue;
      if (named.has(`${contactId} ${textOf(person, 'id')}`)) continue;
      yield {
        table: 'contact_person',
        row: { contact_id: contactId, person_id: person['id'] },
        may: trier.rules.isThere && contact['recorded_by'] === trier.id,
        forgeries: { 'of another family': { person_id: stranger['id'] } },
      };
    }
  }
}

/** What is changed of what stands: facts answered again, an action done, a notice read. */
export const changesOfCasework: Tries = function* (trier) {
  const { id, rules } = trier;
  for (const contact of trier.here('contact')) {
    const { outcome } = routeOf(contact);
    const answers = contact['recorded_by'] === id || contact['facts_answered_by'] === id;
    const may = answers || (rules.isChair() && isListable(outcome));
    // Who answered them stays where it is written again: that is no forgery.
    const isTheirs = contact['facts_answered_by'] === trier.otherId;
    const forged = { 'answered by another': { facts_answered_by: trier.otherId } };
    yield {
      table: 'contact',
      byGlass: rules.isOpenByGlass(textOf(contact, 'family_id')),
      where: { id: contact['id'] },
      row: { facts_answered_by: id },
      may: trier.sees('contact', contact['id']) && may && (rules.mayTriage || !isListable(outcome)),
      forgeries: isTheirs ? {} : forged,
    };
  }
  for (const action of trier.here('action')) {
    yield {
      table: 'action',
      where: { id: action['id'] },
      row: { state: 'done', completed_at: atSomeTime },
      may:
        trier.sees('action', action['id']) &&
        action['assignee_id'] === id &&
        action['state'] === 'open',
      forgeries: {},
    };
  }
  for (const notice of trier.here('notification')) {
    yield {
      table: 'notification',
      where: { id: notice['id'] },
      row: { read_at: atSomeTime },
      may: rules.isThere && notice['recipient_id'] === id,
      forgeries: {},
    };
  }
  const recipient = trier.other;
  const contact = trier.here('contact')[0];
  yield {
    table: 'notification',
    row: {
      id: randomUUID(),
      area_id: trier.areaId,
      recipient_id: recipient['id'],
      kind: 'contact-listed',
      contact_id: contact?.['id'],
      at: atSomeTime,
    },
    may: rules.isThere,
    forgeries: {
      'in another area': { area_id: trier.abroadAreaId },
      'to somebody of another area': { recipient_id: trier.abroad('actor')['id'] },
      'read already': { read_at: atSomeTime },
    },
  };
};

type Outcome = Parameters<typeof mayTakePart>[1];

/** Where a contact belongs, as its row says. */
export function routeOf(contact: Readonly<Record<string, unknown>> | undefined): {
  outcome: Outcome;
} {
  // The column is of the domain's own words; JSON does not say so.
  return { outcome: textOf(contact, 'route_outcome') as Outcome };
}
