import type { Expected } from './expected.ts';
import { textOf, type Row } from './rows.ts';

/** Somebody, what the rules say of them, and every row there is. */
export type Asking = { me: Row; rules: Expected; all(table: string): readonly Row[] };

/** SHR-B4, SHR-B5: they supervise the agency, or look after all while it has no supervisor besides that person. */
export function answersFor(asking: Asking, agencyId: unknown, whose: unknown): boolean {
  const { me, rules } = asking;
  if (!rules.isThere) return false;
  if (me['agency_id'] === agencyId && rules.has('supervisor')) return true;
  if (!rules.has('information-governance-lead')) return false;
  return !asking
    .all('actor')
    .some(
      (actor) =>
        actor['agency_id'] === agencyId &&
        actor['person_id'] !== whose &&
        rules.holds(textOf(actor, 'id'), 'supervisor'),
    );
}

/** SHR-B4: a share that waits for an answer that nobody else of its agency can give. */
export function answersForIts(asking: Asking, disclosure: Row): boolean {
  const { me } = asking;
  const asker = asking.all('actor').find(({ id }) => id === disclosure['decided_by']);
  const isAnswered = asking
    .all('disclosure_approval')
    .some((each) => each['disclosure_id'] === disclosure['id']);
  return (
    disclosure['area_id'] === me['area_id'] &&
    disclosure['approval'] !== 'not-needed' &&
    !isAnswered &&
    asker?.['person_id'] !== me['person_id'] &&
    answersFor(asking, disclosure['agency_id'], asker?.['person_id'])
  );
}

/** SHR-B5: a task that is theirs, or that somebody left behind for whom they answer. */
export function seesToTask(asking: Asking, task: Row): boolean {
  const { me } = asking;
  if (task['assignee_id'] === me['id']) return true;
  const asked = asking.all('actor').find(({ id }) => id === task['assignee_id']);
  return (
    task['area_id'] === me['area_id'] &&
    task['done_at'] === null &&
    asked !== undefined &&
    asked['ended_at'] !== null &&
    answersFor(asking, asked['agency_id'], asked['person_id'])
  );
}

/** SHR-B7: agreement that somebody gave, for themselves or another, was taken back since, or is not given again. */
export function isTakenBack(asking: Pick<Asking, 'all'>, whose: unknown, since: unknown): boolean {
  const yeses = asking
    .all('family_answer')
    .filter(
      (answer) =>
        answer['question'] === 'service' &&
        answer['agreed'] === true &&
        (answer['person_id'] === whose || answer['given_by'] === whose),
    );
  const goneOf = (answer: Row) =>
    asking
      .all('family_answer_withdrawal')
      .find((each) => each['answer_id'] === answer['id'] && each['line_id'] === null);
  return yeses.some((answer) => {
    const gone = goneOf(answer);
    if (!gone) return false;
    if (since !== null && timeOf(gone['recorded_at']) >= timeOf(since)) return true;
    return !yeses.some(
      (again) =>
        !goneOf(again) &&
        timeOf(again['recorded_at']) > timeOf(gone['recorded_at']) &&
        textOf(again, 'given_on') >= textOf(gone, 'withdrawn_on'),
    );
  });
}

/** A moment of a row in milliseconds. */
export function timeOf(moment: unknown): number {
  return new Date(String(moment)).getTime();
}
