import { randomUUID } from 'node:crypto';

import type { Row } from '../rows.ts';
import { atSomeTime, type Attempt, type Tries, type Trier } from './attempt.ts';

/** The directory of services, and what families ask by the site. */
export const directory: Tries = function* (trier) {
  const edits = trier.rules.has('directory-editor');
  const forged = { 'in another area': { area_id: trier.abroadAreaId } };
  const area_id = trier.areaId;
  yield {
    table: 'directory_organisation',
    row: { id: randomUUID(), area_id, name: 'A hub' },
    may: edits,
    forgeries: forged,
  };
  yield {
    table: 'directory_location',
    row: { id: randomUUID(), area_id, address: [], accessibility: [], exact_address_hidden: false },
    may: edits,
    forgeries: forged,
  };
  yield {
    table: 'directory_quarantine',
    row: {
      area_id,
      source: 'x',
      key: randomUUID(),
      name: 'n',
      reasons: [],
      refused_at: atSomeTime,
    },
    may: edits,
    forgeries: forged,
  };
  // The words of the directory are one list for every area of the installation.
  yield {
    table: 'directory_term',
    row: { id: randomUUID(), taxonomy: 'category', code: randomUUID(), name: 'New' },
    may: edits,
    forgeries: {},
  };
  const service = trier.here('directory_service')[0];
  if (service) yield* ofService(trier, service, edits);
  yield* askedByFamilies(trier, edits);
};

function* ofService(trier: Trier, service: Row, edits: boolean): Iterable<Attempt> {
  const anothers = {
    'of a service of another area': { service_id: trier.abroad('directory_service')['id'] },
  };
  const id = randomUUID();
  yield {
    table: 'directory_service',
    row: { ...service, id, source_id: id },
    may: edits,
    forgeries: { 'in another area': { area_id: trier.abroadAreaId } },
  };
  for (const { id: location_id } of trier.here('directory_location').slice(1, 2)) {
    yield {
      table: 'directory_service_location',
      row: { service_id: service['id'], location_id, position: 9 },
      may: edits,
      forgeries: anothers,
    };
  }
  for (const { id: term_id } of trier.all('directory_term').slice(1, 2)) {
    yield {
      table: 'directory_service_term',
      row: { service_id: service['id'], term_id, position: 9 },
      may: edits,
      forgeries: anothers,
    };
  }
  yield {
    table: 'directory_session',
    row: {
      service_id: service['id'],
      position: 99,
      weekday: 'Monday',
      opens: '09:00',
      closes: '10:00',
    },
    may: edits,
    forgeries: anothers,
  };
  yield {
    table: 'directory_service',
    where: { id: service['id'] },
    row: { name: 'Another name' },
    may: edits,
    forgeries: { 'given to another area': { area_id: trier.abroadAreaId } },
  };
  yield {
    table: 'directory_service',
    where: { id: trier.abroad('directory_service')['id'] },
    row: { name: 'Mine' },
    may: false,
    forgeries: {},
  };
}

function* askedByFamilies(trier: Trier, edits: boolean): Iterable<Attempt> {
  yield {
    table: 'call_back',
    row: {
      id: randomUUID(),
      area_id: trier.areaId,
      state: 'waiting',
      inbox: 'hub',
      name: 'Jo',
      phone: '0',
      way: 'ring',
      times: ['morning'],
      message_safe: 'yes',
      about: 'Money',
      asked_at: atSomeTime,
      ring_by: '2026-11-24',
      delete_on: '2026-12-20',
      delete_at_latest: '2026-12-20',
    },
    may: trier.me['kind'] === 'system',
    forgeries: { 'in another area': { area_id: trier.abroadAreaId } },
  };
  for (const asked of trier.here('call_back')) {
    const may = trier.sees('call_back', asked['id']);
    // Who handed it on stays where it is written again: that is no forgery.
    const isTheirs = asked['handed_on_by'] === trier.otherId;
    const forged = { 'handed on by another': { handed_on_by: trier.otherId } };
    yield {
      table: 'call_back',
      where: { id: asked['id'] },
      row: { state: 'answered', closed_by: trier.id, closed_at: atSomeTime },
      may,
      forgeries: {
        'in another name': { closed_by: trier.otherId },
        ...(isTheirs ? {} : forged),
      },
    };
  }
  for (const report of trier.here('out_of_date_report')) {
    yield {
      table: 'out_of_date_report',
      where: { id: report['id'] },
      row: { settled_by: trier.id, settled_at: atSomeTime },
      may: edits,
      forgeries: { 'in another name': { settled_by: trier.otherId } },
    };
  }
}
