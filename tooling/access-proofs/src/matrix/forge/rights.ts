import { randomUUID } from 'node:crypto';

import { isAsItWas } from '../as-it-was.ts';
import { textOf, type Row } from '../rows.ts';
import { atSomeTime, type Attempt, type Tries, type Trier } from './attempt.ts';

/** Requests of families for what is held of them: registered, decided, put together, reviewed by another, closed. */
export const requests: Tries = function* (trier) {
  const keeps = trier.rules.has('information-governance-lead');
  for (const named of trier.all('contact_person')) yield requestOf(trier, named, keeps);
  for (const request of trier.all('subject_access_request')) {
    const isHere = request['area_id'] === trier.areaId;
    const packs = trier
      .all('subject_access_pack')
      .filter((each) => each['request_id'] === request['id']);
    const waits = packs.some(({ review }) => review === null || review === 'released');
    const isOpen = isHere && request['closed_at'] === null && !waits;
    yield* inRequest(trier, { request, may: keeps && isOpen, packs });
    yield {
      table: 'subject_access_request',
      where: { id: request['id'] },
      row: { closed_reason: 'Taken back.', closed_by: trier.id, closed_at: atSomeTime },
      may: keeps && isHere && request['closed_at'] === null,
      forgeries: { 'in another name': { closed_by: trier.otherId } },
    };
    for (const pack of packs) yield reviewOf(trier, { pack, request });
  }
};

function requestOf(trier: Trier, named: Row, keeps: boolean): Attempt {
  const contact = trier.byId('contact', named['contact_id']);
  const person = trier.byId('person', named['person_id']);
  const called = `${textOf(person, 'given_name')} ${textOf(person, 'family_name')}`.trim();
  return {
    table: 'subject_access_request',
    row: {
      id: randomUUID(),
      area_id: trier.areaId,
      person_id: named['person_id'],
      contact_id: named['contact_id'],
      person_name: called,
      asker: 'themselves',
      recognised_by: 'Known.',
      received_on: '2026-11-20',
      registered_by: trier.id,
      registered_at: atSomeTime,
    },
    may: keeps && contact?.['area_id'] === trier.areaId,
    forgeries: {
      'in another name': { registered_by: trier.otherId },
      'in another area': { area_id: trier.abroadAreaId },
      'of a stranger': { person_id: trier.abroad('person')['id'] },
      'of another name': { person_name: 'Somebody else' },
      'closed already': { closed_reason: 'Over.', closed_by: trier.id, closed_at: atSomeTime },
    },
  };
}

function* inRequest(
  trier: Trier,
  { request, may, packs }: { request: Row; may: boolean; packs: readonly Row[] },
): Iterable<Attempt> {
  const closed = trier.all('subject_access_request').find((each) => each['closed_at'] !== null);
  const ofClosed = closed && { 'of a request that is closed': { request_id: closed['id'] } };
  yield {
    table: 'subject_access_item',
    row: {
      request_id: request['id'],
      source: 'contact',
      row_id: randomUUID(),
      column: 'worry',
      decision: 'give',
      words: [],
      decided_by: trier.id,
      decided_at: atSomeTime,
    },
    may,
    forgeries: { ...ofClosed, 'in another name': { decided_by: trier.otherId } },
  };
  const reviewed = { review: 'released', review_reason: 'Good.', asked_who_knows: true };
  yield {
    table: 'subject_access_pack',
    row: {
      id: randomUUID(),
      request_id: request['id'],
      number: packs.length + 50,
      content: {},
      made_by: trier.id,
      made_at: atSomeTime,
    },
    may,
    forgeries: {
      ...ofClosed,
      'in another name': { made_by: trier.otherId },
      'reviewed already': { ...reviewed, reviewed_by: trier.otherId, reviewed_at: atSomeTime },
    },
  };
  for (const item of trier.all('subject_access_item')) {
    if (item['request_id'] !== request['id']) continue;
    yield {
      table: 'subject_access_item',
      where: { request_id: item['request_id'], row_id: item['row_id'] },
      row: { decision: 'keep-back', reason: 'third-party', words: [], decided_by: trier.id },
      may,
      forgeries: { 'in another name': { decided_by: trier.otherId } },
    };
  }
}

/** RTS-6: whoever put a pack together, or decided of anything in it, does not review it. */
function reviewOf(trier: Trier, { pack, request }: { pack: Row; request: Row }): Attempt {
  const maker = trier.byId('actor', pack['made_by']);
  const decided = trier
    .all('subject_access_item')
    .filter((item) => item['request_id'] === request['id'])
    .some(
      (item) => trier.byId('actor', item['decided_by'])?.['person_id'] === trier.me['person_id'],
    );
  return {
    table: 'subject_access_pack',
    where: { id: pack['id'] },
    row: {
      review: 'returned',
      review_reason: 'A name is left.',
      asked_who_knows: false,
      reviewed_by: trier.id,
      reviewed_at: atSomeTime,
    },
    may:
      (trier.rules.has('information-governance-lead') ||
        (trier.rules.has('supervisor') && trier.rules.mayTriage)) &&
      !decided &&
      request['area_id'] === trier.areaId &&
      request['closed_at'] === null &&
      pack['review'] === null &&
      maker?.['person_id'] !== trier.me['person_id'],
    forgeries: { 'in another name': { reviewed_by: trier.otherId } },
  };
}

/** Corrections, and how long records are kept. */
export const corrections: Tries = function* (trier) {
  const keeps = trier.rules.has('information-governance-lead');
  for (const contact of trier.here('contact')) {
    const isOpen = trier.rules.isOpenByGlass(textOf(contact, 'family_id'));
    const reads = trier.sees('contact', contact['id']) && !isOpen;
    yield {
      table: 'correction_request',
      byGlass: isOpen,
      row: {
        id: randomUUID(),
        area_id: trier.areaId,
        contact_id: contact['id'],
        asked_by: 'child',
        wrong: 'I was not alone.',
        right: 'I was with my aunt.',
        received_on: '2026-11-20',
        registered_by: trier.id,
        registered_at: atSomeTime,
      },
      may: reads || keeps,
      forgeries: {
        'in another name': { registered_by: trier.otherId },
        'in another area': { area_id: trier.abroadAreaId },
        'of a contact of another area': { contact_id: trier.abroad('contact')['id'] },
        'answered already': answered(trier.id),
      },
    };
    for (const asked of trier.here('correction_request')) {
      if (asked['contact_id'] !== contact['id']) continue;
      yield {
        table: 'correction_request',
        byGlass: isOpen,
        where: { id: asked['id'] },
        row: answered(trier.id),
        may: reads && asked['answer'] === null && contact['agency_id'] === trier.agencyId,
        forgeries: { 'in another name': { answered_by: trier.otherId } },
      };
    }
  }
};

const answered = (by: string): Row => ({
  answer: 'corrected',
  correction: 'With her aunt.',
  reason: 'She said so.',
  answered_by: by,
  answered_at: atSomeTime,
});

/** RET-4 to RET-6: what is said of a record whose time is over, by two people, of the record as it was, and never where there is a legal hold. */
export const retention: Tries = function* (trier) {
  const keeps = trier.rules.has('information-governance-lead');
  const isHeld = (id: unknown) =>
    trier.all('legal_hold').some((each) => each['family_id'] === id && each['lifted_at'] === null);
  const held = trier.here('family').find(({ id }) => isHeld(id));
  for (const { id: family_id } of trier.here('family')) {
    const abroad = { family_id: trier.abroad('family')['id'] };
    if (!isHeld(family_id)) yield* onFamily(trier, { family_id, keeps, held, abroad });
  }
  for (const hold of trier.all('legal_hold')) {
    yield {
      table: 'legal_hold',
      where: { id: hold['id'] },
      row: { lifted_reason: 'Over.', lifted_by: trier.id, lifted_at: atSomeTime },
      may: keeps && hold['area_id'] === trier.areaId && hold['lifted_at'] === null,
      forgeries: { 'in another name': { lifted_by: trier.otherId } },
    };
  }
  for (const said of trier.all('retention_sign_off')) {
    const by = trier.byId('actor', said['said_by']);
    yield {
      table: 'retention_sign_off',
      where: { id: said['id'] },
      row: { agreed_by: trier.id, agreed_at: atSomeTime },
      may:
        (keeps || trier.rules.has('supervisor')) &&
        said['area_id'] === trier.areaId &&
        said['answer'] === 'destroy' &&
        said['agreed_by'] === null &&
        !isHeld(said['family_id']) &&
        by?.['person_id'] !== trier.me['person_id'] &&
        isAsItWas(trier.rows, said['family_id'], said['said_at']),
      forgeries: { 'in another name': { agreed_by: trier.otherId } },
    };
  }
};

function* onFamily(
  trier: Trier,
  of: { family_id: unknown; keeps: boolean; held: Row | undefined; abroad: Row },
): Iterable<Attempt> {
  const { family_id, keeps, held, abroad } = of;
  const forged = {
    'in another area': { area_id: trier.abroadAreaId },
    'of a family of another area': abroad,
  };
  yield {
    table: 'retention_sign_off',
    row: {
      id: randomUUID(),
      area_id: trier.areaId,
      family_id,
      answer: 'destroy',
      reason: 'Over.',
      version: '1',
      said_by: trier.id,
      said_at: atSomeTime,
    },
    may: keeps,
    forgeries: {
      ...forged,
      'in another name': { said_by: trier.otherId },
      'agreed already': { agreed_by: trier.otherId, agreed_at: atSomeTime },
      ...(held && { 'of a record that is held': { family_id: held['id'] } }),
    },
  };
  yield {
    table: 'legal_hold',
    row: {
      id: randomUUID(),
      area_id: trier.areaId,
      family_id,
      reason: 'An inquiry.',
      placed_by: trier.id,
      placed_at: atSomeTime,
    },
    may: keeps,
    forgeries: {
      ...forged,
      'in another name': { placed_by: trier.otherId },
      'lifted already': { lifted_reason: 'x', lifted_by: trier.id, lifted_at: atSomeTime },
    },
  };
}
