import { type Profile, type StaffRecord, findStaff, insertAccessReview } from '@waymark/db/access';
import {
  type AccessReviewAnswer,
  type StaffRole,
  type StaffVerb,
  accessReviewOf,
  accessReviewStanding,
  judgeStaff,
  managesPeople,
  seesPeople,
} from '@waymark/domain/access';

import type { Acting } from '../act.ts';
import { found } from '../checks.ts';
import { NotAllowed } from '../errors.ts';
import { memberOf } from './staff-view.ts';

/** Passes who looks after people (ACC-18). Throws NotAllowed otherwise. */
export function requireManager(actor: Profile): void {
  if (!managesPeople(actor)) throw new NotAllowed();
}

/** Passes who sees people with their roles (ACC-22). Throws NotAllowed otherwise. */
export function requireSeesPeople(actor: Profile): void {
  if (!seesPeople(actor)) throw new NotAllowed();
}

/** Somebody whose access may be looked after so by whoever acts. Throws NotAllowed with the reason, or NotFound. */
export async function requireStaffToChange(
  { tx, actor, today }: Acting,
  { id, verb, role }: { id: string; verb: StaffVerb; role?: StaffRole },
): Promise<StaffRecord> {
  requireSeesPeople(actor);
  const { quarter } = accessReviewOf(today);
  const record = found(await findStaff(tx, { id, quarter }), 'This person');
  const judged = judgeStaff(actor, verb, memberOf(record, today), role);
  if (!judged.allowed) throw new NotAllowed(judged.message, judged.nextStep);
  return record;
}

/** ACC-22: what is done about somebody who is due counts as having looked at their access. Answers whether it was noted. */
export async function noteReview(
  { tx, actor, now, today }: Acting,
  record: StaffRecord,
  answer: AccessReviewAnswer,
): Promise<boolean> {
  const standing = accessReviewStanding({ answer: record.answer, since: record.startedAt }, today);
  const isDue = standing === 'due' || standing === 'overdue';
  if (record.id === actor.id || !isDue) return false;
  return insertAccessReview(tx, {
    areaId: actor.areaId,
    quarter: accessReviewOf(today).quarter,
    actorId: record.id,
    answer,
    answeredBy: actor.id,
    answeredAt: now,
  });
}
