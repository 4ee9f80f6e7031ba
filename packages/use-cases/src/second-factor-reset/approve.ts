import { approveReset, findReset } from '@waymark/db/second-factor-reset';
import { resetApprovalProblem } from '@waymark/domain/sign-in';
import { z } from 'zod';

import { act } from '../act.ts';
import { writeAudit } from '../audit.ts';
import { found, requireRole } from '../checks.ts';
import type { Context } from '../context.ts';
import { Conflict, NotAllowed } from '../errors.ts';
import { parseInput } from '../input.ts';

export const ApproveResetInput = z.strictObject({ id: z.uuid() });
export type ApproveResetInput = z.infer<typeof ApproveResetInput>;

/**
 * A second administrator approves a reset (SGN-8): app, recovery codes, passkeys and sessions of the person are gone
 * when this returns. Throws NotAllowed for whoever asked, and for the person themselves.
 */
export function approve(ctx: Context, input: ApproveResetInput): Promise<void> {
  return act(ctx, async (acting) => {
    const { tx, actor, now } = acting;
    requireRole(actor, 'administrator');
    const { id } = parseInput(ApproveResetInput, input);
    const reset = found(await findReset(tx, id), 'This reset');
    const problem = resetApprovalProblem(reset, actor.id, now);
    if (problem?.why === 'done') throw new Conflict(problem.message);
    if (problem) throw new NotAllowed(problem.message);
    const approved = { approvedById: actor.id, approvedAt: now };
    if (!(await approveReset(tx, id, approved))) throw new Conflict();
    await writeAudit(acting, {
      verb: 'second-factor-reset.approved',
      noun: 'actor',
      subjectId: reset.actorId,
      details: { resetId: id, askedById: reset.askedById },
    });
  });
}
