import { randomUUID } from 'node:crypto';

import { textOf, type Row } from '../rows.ts';
import { atSomeTime, type Attempt, type Tries, type Trier } from './attempt.ts';

/** What is kept back of a family, whom its writer names, how people are reached safely, and the look into broken glass. */
export const keptBack: Tries = function* (trier) {
  const unseen = trier.all('family').find(({ id }) => !trier.sees('family', id));
  for (const { id: family_id } of trier.here('family')) {
    const byGlass = trier.rules.isOpenByGlass(String(family_id));
    const may = trier.rules.isCaseWorker() && trier.sees('family', family_id) && !byGlass;
    yield* entryOf(trier, { family_id, may, byGlass, unseen });
  }
  for (const entry of trier.all('restricted_entry')) {
    if (entry['written_by'] !== trier.id) yield* ofAnothers(trier, entry);
    else yield* ofTheirs(trier, entry);
  }
  for (const person of trier.here('person')) {
    yield {
      table: 'safe_contact',
      byGlass: trier.rules.isOpenByGlass(textOf(person, 'family_id')),
      row: {
        id: randomUUID(),
        area_id: trier.areaId,
        person_id: person['id'],
        ways: ['call'],
        words: 'Mornings.',
        set_by: trier.id,
        set_at: atSomeTime,
      },
      may:
        trier.rules.isCaseWorker() &&
        trier.sees('person', person['id']) &&
        !trier.rules.isOpenByGlass(textOf(person, 'family_id')),
      forgeries: {
        'in another name': { set_by: trier.otherId },
        'in another area': { area_id: trier.abroadAreaId },
        'of somebody of another area': { person_id: trier.abroad('person')['id'] },
      },
    };
  }
  yield* reviews(trier);
};

function* entryOf(
  trier: Trier,
  of: { family_id: unknown; may: boolean; byGlass: boolean; unseen: Row | undefined },
): Iterable<Attempt> {
  const { family_id, may, byGlass, unseen } = of;
  const id = randomUUID();
  const row = {
    id,
    area_id: trier.areaId,
    family_id,
    class: 'third-party',
    agency_id: trier.agencyId,
    written_by: trier.id,
    written_at: atSomeTime,
  };
  yield {
    table: 'restricted_entry',
    row,
    byGlass,
    may,
    forgeries: {
      'in another name': { written_by: trier.otherId },
      'of another agency': { agency_id: trier.otherAgencyId },
      'in another area': { area_id: trier.abroadAreaId },
      'of a family out of sight': { family_id: unseen?.['id'] },
    },
  };
  const before = [{ table: 'restricted_entry', row }];
  const text = { entry_id: id, person_id: null, text: 'Kept back.', why: 'Because.' };
  yield { table: 'restricted_text', row: text, before, may, forgeries: {} };
  const gone = trier.here('actor').find((each) => each['ended_at'] !== null);
  yield {
    table: 'restricted_reader',
    row: { entry_id: id, actor_id: trier.otherId, named_by: trier.id, named_at: atSomeTime },
    before,
    may,
    forgeries: {
      'in another name': { named_by: trier.otherId },
      'somebody of another area': { actor_id: trier.abroad('actor')['id'] },
      ...(gone && { 'somebody who has left': { actor_id: gone['id'] } }),
    },
  };
}

/** The entries of others are theirs: nobody else writes their text, or names who reads it. */
function* ofAnothers(trier: Trier, entry: Row): Iterable<Attempt> {
  const text = { entry_id: entry['id'], person_id: null, text: 'Mine.', why: 'Because.' };
  yield { table: 'restricted_text', row: text, may: false, forgeries: {} };
  const reader = { entry_id: entry['id'], actor_id: trier.id, named_by: trier.id };
  yield {
    table: 'restricted_reader',
    row: { ...reader, named_at: atSomeTime },
    may: false,
    forgeries: {},
  };
}

/** Their own from before: theirs to add to where they still see the family, and not by broken glass. */
function* ofTheirs(trier: Trier, entry: Row): Iterable<Attempt> {
  const byGlass = trier.rules.isOpenByGlass(textOf(entry, 'family_id'));
  const may = trier.sees('restricted_entry', entry['id']) && !byGlass;
  const isWritten = trier.all('restricted_text').some((each) => each['entry_id'] === entry['id']);
  const isNamed = trier
    .all('restricted_reader')
    .some((each) => each['entry_id'] === entry['id'] && each['actor_id'] === trier.otherId);
  if (!isWritten) {
    const row = { entry_id: entry['id'], person_id: null, text: 'Mine.', why: 'Because.' };
    yield { table: 'restricted_text', byGlass, row, may, forgeries: {} };
  }
  if (!isNamed) {
    const row = { entry_id: entry['id'], actor_id: trier.otherId, named_by: trier.id };
    yield {
      table: 'restricted_reader',
      byGlass,
      row: { ...row, named_at: atSomeTime },
      may,
      forgeries: {},
    };
  }
}

function* reviews(trier: Trier): Iterable<Attempt> {
  for (const glass of trier.here('break_glass')) {
    const by = trier.byId('actor', glass['actor_id']);
    yield {
      table: 'break_glass',
      where: { id: glass['id'] },
      row: {
        answer: 'justified',
        finding: 'Asked.',
        reviewed_by: trier.id,
        reviewed_at: atSomeTime,
      },
      may:
        trier.rules.has('information-governance-lead') &&
        glass['reviewed_at'] === null &&
        by?.['person_id'] !== trier.me['person_id'],
      forgeries: { 'in another name': { reviewed_by: trier.otherId } },
    };
  }
}
