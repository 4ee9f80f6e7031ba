import { findPack, reviewPack as writeReview } from '@waymark/db/rights';
import { packReviewProblem, ReviewPack } from '@waymark/domain/rights';

import { act } from '../act.ts';
import { writeAudit } from '../audit.ts';
import { found } from '../checks.ts';
import type { Context } from '../context.ts';
import { Conflict, NotAllowed } from '../errors.ts';
import { parseInput } from '../input.ts';
import { requireReviews } from './checks.ts';

/** The input is the domain's own shape of a review. */
export const ReviewPackInput = ReviewPack;

/**
 * Releases a pack, or sends it back with a reason (RTS-6). Throws NotAllowed for whoever put it together, and Conflict where
 * it has been reviewed, or its request was closed.
 */
export function reviewPack(ctx: Context, input: ReviewPack): Promise<void> {
  return act(ctx, async (acting) => {
    const { tx, actor, now } = acting;
    requireReviews(actor);
    const { packId, review, reason, askedWhoKnows } = parseInput(ReviewPack, input);
    const pack = found(await findPack(tx, packId), 'This pack');
    if (pack.review !== null || pack.isClosed) throw new Conflict('This pack has been reviewed.');
    const problem = packReviewProblem(pack);
    if (problem !== null) throw new NotAllowed(problem);
    const given = { review, reviewReason: reason, askedWhoKnows };
    const by = { reviewedBy: actor.id, reviewedAt: now };
    if (!(await writeReview(tx, packId, { ...given, ...by }))) throw new Conflict();
    await writeAudit(acting, {
      verb: 'subject-access.reviewed',
      noun: 'subject-access-request',
      subjectId: pack.requestId,
      details: { packId, review },
    });
  });
}
