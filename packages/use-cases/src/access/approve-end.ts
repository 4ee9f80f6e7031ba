import { approveStaffEnd, findStaff, findStaffEnd } from '@waymark/db/access';
import { accessReviewOf, endApprovalProblem, judgeStaff } from '@waymark/domain/access';
import { z } from 'zod';

import { act } from '../act.ts';
import { writeAudit } from '../audit.ts';
import { found } from '../checks.ts';
import type { Context } from '../context.ts';
import { Conflict, NotAllowed } from '../errors.ts';
import { parseInput } from '../input.ts';
import { noteReview, requireSeesPeople } from './look-after.ts';
import { memberOf } from './staff-view.ts';

export const ApproveEndInput = z.strictObject({ id: z.uuid() });
export type ApproveEndInput = z.infer<typeof ApproveEndInput>;

/**
 * A second person approves that a post or a role ends, and it is ended when this returns (ACC-25). Throws NotAllowed with the
 * reason, Conflict where it has been approved or has ended.
 */
export function approveEnd(ctx: Context, input: ApproveEndInput): Promise<void> {
  return act(ctx, async (acting) => {
    const { tx, actor, now, today } = acting;
    requireSeesPeople(actor);
    const { id } = parseInput(ApproveEndInput, input);
    const ask = found(await findStaffEnd(tx, id), 'This');
    const problem = endApprovalProblem(ask, actor, now);
    if (problem?.why === 'done') throw new Conflict(problem.message);
    if (problem) throw new NotAllowed(problem.message);
    const { quarter } = accessReviewOf(today);
    const record = found(await findStaff(tx, { id: ask.actorId, quarter }), 'This person');
    // ACC-22, before the end: afterwards the database knows of no role by which they may be reviewed.
    if (judgeStaff(actor, 'keep-access', memberOf(record, today)).allowed) {
      await noteReview(acting, record, ask.role === null ? 'ended' : 'changed');
    }
    if (!(await approveStaffEnd(tx, id, now))) throw new Conflict();
    await writeAudit(acting, {
      verb: 'staff.end-approved',
      noun: 'actor',
      subjectId: ask.actorId,
      details: { endId: id, askedById: ask.askedById, role: ask.role, until: ask.untilOn },
    });
  });
}
