import { listRequests, type RequestRow } from '@waymark/db/rights';
import {
  packReviewProblem,
  type RequestState,
  reviewsPacks,
  stateOfRequest,
} from '@waymark/domain/rights';

import { act, type Acting } from '../act.ts';
import { writeAudit } from '../audit.ts';
import type { Context } from '../context.ts';
import { requireReviews } from './checks.ts';
import { clockOf, type RightsClock } from './clock-of.ts';

/** A request as a list shows it: how it stands, by when it is answered, and what this person may do with it. */
export type SubjectAccessRequest = RequestRow & {
  state: RequestState;
  clock: RightsClock;
  mayReview: boolean;
};

/** Every request of the area (RTS-1), what waits first. The look at the list is in the audit. */
export function requests(ctx: Context): Promise<SubjectAccessRequest[]> {
  return act(ctx, async (acting) => {
    requireReviews(acting.actor);
    const rows = await listRequests(acting.tx);
    await writeAudit(acting, {
      verb: 'subject-access.list-opened',
      noun: 'subject-access-request',
      subjectId: null,
      details: { requests: rows.length },
    });
    return rows
      .map((row) => describeRequest(row, acting))
      .toSorted((a, b) => Number(isOver(a)) - Number(isOver(b)));
  });
}

/** A request with its state and its clock, which are read off what was done. */
export function describeRequest(row: RequestRow, { actor, now }: Acting): SubjectAccessRequest {
  const state = stateOfRequest({ isClosed: row.closedAt !== null, lastPack: row.lastPack });
  const answeredAt = state === 'released' ? (row.lastPack?.reviewedAt ?? null) : row.closedAt;
  return {
    ...row,
    state,
    clock: clockOf(row.receivedOn, answeredAt, now),
    mayReview:
      state === 'in-review' &&
      reviewsPacks(actor) &&
      row.lastPack !== null &&
      packReviewProblem(row.lastPack) === null,
  };
}

function isOver({ state }: SubjectAccessRequest): boolean {
  return state === 'released' || state === 'closed';
}
