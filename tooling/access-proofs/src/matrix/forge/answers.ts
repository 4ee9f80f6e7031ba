import { randomUUID } from 'node:crypto';

import type { Row } from '../rows.ts';
import { seesToTask } from '../answering.ts';
import { atSomeTime, type Attempt, type Tries, type Trier } from './attempt.ts';
import { byGlass, namedIn, writesAbout } from './sharing.ts';

/** What a family answered, that it was taken back, and what that asks of people. */
export const answers: Tries = function* (trier) {
  for (const contact of trier.here('contact')) yield answerOf(trier, contact);
  for (const answer of trier.all('family_answer')) {
    yield* lineOf(trier, answer);
    yield* takenBack(trier, answer);
  }
  yield* tasks(trier);
};

function answerOf(trier: Trier, contact: Row): Attempt {
  const people = namedIn(trier, contact);
  const stranger = trier.abroad('person')['id'];
  return {
    table: 'family_answer',
    row: {
      id: randomUUID(),
      area_id: trier.areaId,
      contact_id: contact['id'],
      asked_id: randomUUID(),
      question: 'service',
      person_id: people[0] ?? stranger,
      given_by: people[0] ?? stranger,
      given_on: '2026-11-20',
      capture: 'telephone',
      wording_version: 'service-1',
      agreed: true,
      how_judged_able: 'An adult.',
      agency_id: trier.agencyId,
      recorded_by: trier.id,
      recorded_at: atSomeTime,
    },
    byGlass: byGlass(trier, contact),
    may: writesAbout(trier, contact) && people.length > 0,
    forgeries: {
      'in another name': { recorded_by: trier.otherId },
      'of another agency': { agency_id: trier.otherAgencyId },
      'in another area': { area_id: trier.abroadAreaId },
      'of a stranger': { person_id: stranger },
      'given by a stranger': { given_by: stranger },
    },
  };
}

function* lineOf(trier: Trier, answer: Row): Iterable<Attempt> {
  const { id: answer_id, question, recorded_by } = answer;
  const anothers = trier
    .all('family_answer')
    .find((each) => each['recorded_by'] !== trier.id && each['question'] === 'objections');
  yield {
    table: 'family_answer_line',
    row: { id: randomUUID(), area_id: trier.areaId, answer_id, number: 99, words: 'My sister.' },
    may:
      trier.sees('family_answer', answer_id) &&
      recorded_by === trier.id &&
      (question === 'objections' || question === 'confidence'),
    forgeries: {
      'in another area': { area_id: trier.abroadAreaId },
      ...(anothers && { 'under the answer that another recorded': { answer_id: anothers['id'] } }),
    },
  };
}

function* takenBack(trier: Trier, answer: Row): Iterable<Attempt> {
  if (answer['question'] !== 'service') return;
  if (trier.all('family_answer_withdrawal').some((each) => each['answer_id'] === answer['id']))
    return;
  const contact = trier.byId('contact', answer['contact_id']);
  yield {
    table: 'family_answer_withdrawal',
    row: {
      id: randomUUID(),
      area_id: trier.areaId,
      answer_id: answer['id'],
      line_id: null,
      withdrawn_on: '2026-11-20',
      withdrawn_by: answer['person_id'],
      capture: 'telephone',
      recorded_by: trier.id,
      recorded_at: atSomeTime,
    },
    byGlass: byGlass(trier, contact),
    may: writesAbout(trier, contact),
    forgeries: {
      'in another name': { recorded_by: trier.otherId },
      'in another area': { area_id: trier.abroadAreaId },
      'by a stranger': { withdrawn_by: trier.abroad('person')['id'] },
    },
  };
}

function* tasks(trier: Trier): Iterable<Attempt> {
  for (const withdrawal of trier.all('family_answer_withdrawal')) {
    const answer = trier.byId('family_answer', withdrawal['answer_id']);
    for (const disclosure of trier.all('disclosure')) {
      if (disclosure['answered_by'] !== answer?.['person_id']) continue;
      const asked = trier
        .all('sharing_task')
        .some(
          (each) =>
            each['withdrawal_id'] === withdrawal['id'] &&
            each['disclosure_id'] === disclosure['id'] &&
            each['kind'] === 'check-first',
        );
      if (!asked) yield taskOf(trier, withdrawal, disclosure);
    }
  }
  for (const task of trier.all('sharing_task')) {
    yield {
      table: 'sharing_task',
      where: { id: task['id'] },
      row: { done_at: atSomeTime, done_by: trier.id },
      may:
        trier.sees('sharing_task', task['id']) &&
        seesToTask(trier, task) &&
        task['done_at'] === null,
      forgeries: { 'in another name': { done_by: trier.otherId } },
    };
  }
}

/** SHR-B5: of whoever shared by the agreement that is gone, or of whoever recorded that, where they have left. */
function taskOf(trier: Trier, withdrawal: Row, disclosure: Row): Attempt {
  const decider = trier.byId('actor', disclosure['decided_by']);
  const isMade = trier
    .all('disclosure_made')
    .some((each) => each['disclosure_id'] === disclosure['id']);
  const assignee = decider?.['ended_at'] === null ? decider['id'] : withdrawal['recorded_by'];
  const sees = trier.sees('family_answer_withdrawal', withdrawal['id']);
  const recordedByOther = trier
    .all('family_answer_withdrawal')
    .find((each) => each['recorded_by'] !== trier.id);
  const may =
    sees &&
    withdrawal['recorded_by'] === trier.id &&
    withdrawal['line_id'] === null &&
    isMade &&
    disclosure['agreement'] === 'given' &&
    disclosure['area_id'] === trier.areaId;
  return {
    table: 'sharing_task',
    row: {
      id: randomUUID(),
      area_id: trier.areaId,
      withdrawal_id: withdrawal['id'],
      kind: 'check-first',
      disclosure_id: disclosure['id'],
      assignee_id: assignee,
      asked_on: '2026-11-20',
    },
    may,
    forgeries: {
      'in another area': { area_id: trier.abroadAreaId },
      'of somebody who did not share it': {
        assignee_id: trier.here('actor').find(({ id }) => id !== assignee && id !== trier.id)?.[
          'id'
        ],
      },
      'done already': { done_at: atSomeTime, done_by: trier.id },
      ...(recordedByOther && {
        'of what another recorded': { withdrawal_id: recordedByOther['id'] },
      }),
    },
  };
}
