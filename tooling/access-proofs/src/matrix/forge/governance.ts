import { randomUUID } from 'node:crypto';

import { atSomeTime, type Attempt, type Tries, type Trier } from './attempt.ts';

/** The register of agreements, what an information governance lead finds of unusual looks, and the audit itself. */
export const governance: Tries = function* (trier) {
  const keeps = trier.rules.has('information-governance-lead');
  const agreement = {
    id: randomUUID(),
    area_id: trier.areaId,
    kind: 'data-sharing-agreement',
    title: 'Attendance',
    purpose: 'To help.',
    version: 1,
    covers_triage: false,
    data_sets: [],
    starts_on: '2026-12-01',
    review_on: '2027-12-01',
    registered_by: trier.id,
    registered_at: atSomeTime,
  };
  const forged = { 'in another area': { area_id: trier.abroadAreaId } };
  yield {
    table: 'agreement',
    row: agreement,
    may: keeps,
    forgeries: { ...forged, 'in another name': { registered_by: trier.otherId } },
  };
  yield {
    table: 'agreement_signatory',
    row: {
      id: randomUUID(),
      area_id: trier.areaId,
      agreement_id: agreement.id,
      agency_id: trier.agencyId,
    },
    before: [{ table: 'agreement', row: agreement }],
    may: keeps,
    forgeries: {
      ...forged,
      'of another area’s agreement': { agreement_id: trier.abroad('agreement')['id'] },
      'an agency of another area': { agency_id: trier.abroad('agency')['id'] },
    },
  };
  yield* looks(trier, keeps);
  yield* audit(trier);
};

function* looks(trier: Trier, keeps: boolean): Iterable<Attempt> {
  for (const whose of trier.here('actor')) {
    if (whose['kind'] !== 'person') continue;
    yield {
      table: 'unusual_review',
      row: {
        id: randomUUID(),
        area_id: trier.areaId,
        key: randomUUID(),
        kind: 'own-name',
        actor_id: whose['id'],
        day: '2026-11-19',
        answer: 'justified',
        reason: 'Asked.',
        version: '1',
        reviewed_by: trier.id,
        reviewed_at: atSomeTime,
      },
      may: keeps && whose['person_id'] !== trier.me['person_id'],
      forgeries: {
        'in another name': { reviewed_by: trier.otherId },
        'in another area': { area_id: trier.abroadAreaId },
        'of their own look': { actor_id: trier.id },
        'of somebody of another area': { actor_id: trier.abroad('actor')['id'] },
      },
    };
  }
}

function* audit(trier: Trier): Iterable<Attempt> {
  const row = {
    at: atSomeTime,
    actor_id: trier.id,
    area_id: trier.areaId,
    verb: 'contact.opened',
    noun: 'contact',
    subject_id: randomUUID(),
    details: {},
  };
  yield {
    table: 'audit_entry',
    row,
    may: trier.rules.isThere,
    forgeries: {
      'in another name': { actor_id: trier.otherId },
      'in nobody’s name': { actor_id: null },
      'in another area': { area_id: trier.abroadAreaId },
      'written at another time': { written_at: '2020-01-01T00:00:00Z' },
      'at another place of the chain': { chain: 1, position: 1 },
    },
  };
  const last = trier
    .all('audit_checkpoint')
    .toSorted((a, b) => Number(b['number']) - Number(a['number']))[0];
  yield {
    table: 'audit_checkpoint',
    row: {
      number: Number(last?.['number'] ?? 0) + 1,
      at: atSomeTime,
      entries: 0,
      ends: [],
      previous_root: last?.['root'] ?? null,
      root: randomUUID(),
      key_id: 'a key',
      signature: 'a signature',
    },
    // AUD-9: the server signs by itself; nobody asks for it.
    may: false,
    forgeries: {},
  };
}
