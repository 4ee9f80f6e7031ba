import { randomUUID } from 'node:crypto';

import { mayTakePart, type AgencyKind } from '@waymark/domain/access';
import { isListable } from '@waymark/domain/triage';

import { textOf, type Row } from '../rows.ts';
import { atSomeTime, type Attempt, type Tries, type Trier } from './attempt.ts';
import { routeOf } from './casework.ts';

/** The triage meeting: dates and seats, the list, what agencies know, what is decided, and what is to be done. */
export const meeting: Tries = function* (trier) {
  yield* dates(trier);
  yield* listing(trier);
  for (const item of trier.all('triage_item')) {
    yield returnOf(trier, item);
    yield* decided(trier, item);
    yield taking(trier, item);
  }
};

function* dates(trier: Trier): Iterable<Attempt> {
  const { areaId, rules } = trier;
  const series = trier.here('triage_series')[0];
  yield {
    table: 'triage_meeting',
    row: {
      id: randomUUID(),
      area_id: areaId,
      series_id: series?.['id'],
      name: 'T',
      starts_at: atSomeTime,
    },
    may: rules.isThere,
    forgeries: {
      'in another area': { area_id: trier.abroadAreaId },
      'of a series of another area': { series_id: trier.abroad('triage_series')['id'] },
    },
  };
  const seats = new Set(
    trier
      .all('triage_seat')
      .map((each) => `${textOf(each, 'meeting_id')} ${textOf(each, 'agency_id')}`),
  );
  const ofSeries = trier
    .all('triage_series_seat')
    .filter((each) => each['series_id'] === series?.['id']);
  const unseated = trier
    .here('agency')
    .find(({ id }) => !ofSeries.some((each) => each['agency_id'] === id));
  for (const { id: meeting_id } of trier.here('triage_meeting')) {
    for (const { agency_id } of ofSeries) {
      if (seats.has(`${String(meeting_id)} ${String(agency_id)}`)) continue;
      yield {
        table: 'triage_seat',
        row: { meeting_id, agency_id },
        may: rules.isThere,
        forgeries: {
          'for an agency without one': { agency_id: unseated?.['id'] ?? randomUUID() },
          'at a meeting of another area': { meeting_id: trier.abroad('triage_meeting')['id'] },
        },
      };
    }
  }
}

function* listing(trier: Trier): Iterable<Attempt> {
  const { id, areaId, rules } = trier;
  const listed = new Set(
    trier
      .all('triage_item')
      .filter(({ state }) => state !== 'withdrawn')
      .map((each) => each['contact_id']),
  );
  for (const contact of trier.here('contact')) {
    if (listed.has(contact['id'])) continue;
    const isOpen = rules.isOpenByGlass(textOf(contact, 'family_id'));
    // ACC-3: the police screened it, so they list it.
    const isPolice =
      rules.agencyKind === 'police' && (rules.has('practitioner') || rules.has('chair'));
    yield {
      table: 'triage_item',
      byGlass: isOpen,
      row: {
        id: randomUUID(),
        area_id: areaId,
        meeting_id: trier.here('triage_meeting')[0]?.['id'],
        contact_id: contact['id'],
        state: 'listed',
        listed_by: id,
        listed_at: atSomeTime,
      },
      may:
        rules.mayTriage &&
        isPolice &&
        !isOpen &&
        trier.sees('contact', contact['id']) &&
        isListable(routeOf(contact).outcome),
      forgeries: {
        'in another name': { listed_by: trier.otherId },
        'in another area': { area_id: trier.abroadAreaId },
        'decided already': { state: 'decided' },
        'a contact of another area': { contact_id: trier.abroad('contact')['id'] },
        'for a meeting of another area': { meeting_id: trier.abroad('triage_meeting')['id'] },
      },
    };
  }
}

function returnOf(trier: Trier, item: Row): Attempt {
  const { rules } = trier;
  return {
    table: 'triage_return',
    row: {
      id: randomUUID(),
      area_id: trier.areaId,
      item_id: item['id'],
      agency_id: trier.agencyId,
      added_by: trier.id,
      added_at: atSomeTime,
      kind: 'not-known',
      made_under: rules.under,
    },
    may:
      rules.mayTriage && (rules.isChair() || rules.speaks()) && rules.sitsWith(textOf(item, 'id')),
    forgeries: {
      'in another name': { added_by: trier.otherId },
      'of another agency': { agency_id: trier.otherAgencyId },
      'in another area': { area_id: trier.abroadAreaId },
      'under an agreement of others': { made_under: trier.abroad('agreement')['id'] },
      'under no agreement': { made_under: null },
      'on an item of another area': { item_id: trier.abroad('triage_item')['id'] },
    },
  };
}

function* decided(trier: Trier, item: Row): Iterable<Attempt> {
  const { id, areaId, rules } = trier;
  const ofItem = { area_id: areaId, item_id: item['id'], contact_id: item['contact_id'] };
  const another = trier
    .all('triage_item')
    .find((each) => each['contact_id'] !== item['contact_id']);
  const may = rules.isChair() && rules.mayTriage && trier.sees('triage_item', item['id']);
  if (!trier.all('triage_decision').some((each) => each['item_id'] === item['id'])) {
    yield {
      table: 'triage_decision',
      row: {
        ...ofItem,
        id: randomUUID(),
        outcome: 'no-further-action',
        decision: {},
        must_record: [],
        decided_by: id,
        decided_at: atSomeTime,
      },
      may,
      forgeries: {
        'in another name': { decided_by: trier.otherId },
        'in another area': { area_id: trier.abroadAreaId },
        'on the item of another contact': { item_id: another?.['id'] },
      },
    };
  }
  yield* workFrom(trier, item, { may, another });
}

/** AGR-7, AGR-12: work from the meeting, for whoever may receive it. */
function* workFrom(
  trier: Trier,
  item: Row,
  { may, another }: { may: boolean; another: Row | undefined },
): Iterable<Attempt> {
  const { id, areaId, rules } = trier;
  const ofItem = { area_id: areaId, item_id: item['id'], contact_id: item['contact_id'] };
  const contact = trier.byId('contact', item['contact_id']);
  const isSpecialist = trier
    .all('triage_decision')
    .some((each) => each['contact_id'] === item['contact_id'] && each['outcome'] === 'specialist');
  for (const assignee of trier.here('actor').slice(0, 6)) {
    const kind = textOf(trier.byId('agency', assignee['agency_id']), 'kind') as AgencyKind;
    const takesPart = mayTakePart(
      kind,
      routeOf(contact).outcome === 'pit-stop' ? 'pit-stop' : 'pit-stop-adult-partners',
    );
    const receives =
      rules.agencyMayTriage(textOf(assignee, 'agency_id')) ||
      (isSpecialist && rules.isFrontDoor(textOf(assignee, 'id')));
    yield {
      table: 'action',
      row: {
        ...ofItem,
        id: randomUUID(),
        description: 'Visit.',
        agency_id: assignee['agency_id'],
        assignee_id: assignee['id'],
        due_on: '2026-12-01',
        state: 'open',
        created_by: id,
        created_at: atSomeTime,
      },
      may: may && takesPart && receives,
      forgeries: {
        'in another name': { created_by: trier.otherId },
        'in another area': { area_id: trier.abroadAreaId },
        'done already': { state: 'done', completed_at: atSomeTime },
        'for somebody of another area': { assignee_id: trier.abroad('actor')['id'] },
        'for an agency that is not theirs': {
          agency_id: trier.here('agency').find((each) => each['id'] !== assignee['agency_id'])?.[
            'id'
          ],
        },
        'on the item of another contact': { item_id: another?.['id'] },
      },
    };
  }
}

function taking(trier: Trier, item: Row): Attempt {
  const { rules } = trier;
  return {
    table: 'triage_item',
    where: { id: item['id'] },
    row: { state: 'withdrawn', withdrawn_reason: 'Moved.', withdrawn_at: atSomeTime },
    may: rules.isChair() && rules.mayTriage && trier.sees('triage_item', item['id']),
    forgeries: {},
  };
}
