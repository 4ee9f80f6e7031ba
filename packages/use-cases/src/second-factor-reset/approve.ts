import { findColleague } from '@waymark/db/access';
import { queueMail } from '@waymark/db/mail';
import { approveReset, findReset, letChoosePassword } from '@waymark/db/second-factor-reset';
import { resetApprovalProblem, resetLinkProblem } from '@waymark/domain/sign-in';
import { z } from 'zod';

import { hashOfSecret } from '../access/invite.ts';
import { act } from '../act.ts';
import { writeAudit } from '../audit.ts';
import { found, requireRole } from '../checks.ts';
import type { StaffContext } from '../context.ts';
import { Conflict, NotAllowed } from '../errors.ts';
import { parseInput } from '../input.ts';

export const ApproveResetInput = z.strictObject({ id: z.uuid() });
export type ApproveResetInput = z.infer<typeof ApproveResetInput>;

/**
 * A second person approves a reset (SGN-8): password, app, recovery codes, passkeys and sessions of the person are gone when
 * this returns, and a link lets them choose a new password. It goes to them by e-mail; where none is sent, its secret is
 * answered, to hand over, unless their sign-in opens another area too. Throws NotAllowed then, and for whoever asked or it is
 * about; nothing is taken off.
 */
export function approve(
  ctx: StaffContext,
  input: ApproveResetInput,
): Promise<{ secret: string | null }> {
  return act(ctx, async (acting) => {
    const { tx, actor, now } = acting;
    requireRole(actor, 'administrator', 'information-governance-lead');
    const { id } = parseInput(ApproveResetInput, input);
    const reset = found(await findReset(tx, id), 'This reset');
    const problem = resetApprovalProblem(reset, actor.id, now);
    if (problem?.why === 'done') throw new Conflict(problem.message);
    if (problem) throw new NotAllowed(problem.message);
    found(await findColleague(tx, reset.actorId), 'This person');
    const { worksElsewhere } = reset;
    const inTheWay = resetLinkProblem({ worksElsewhere, mailIsSent: ctx.mail.isSent });
    if (inTheWay) throw new NotAllowed(inTheWay.message);
    const approved = { approvedById: actor.id, approvedAt: now };
    if (!(await approveReset(tx, id, approved))) throw new Conflict();
    await writeAudit(acting, {
      verb: 'second-factor-reset.approved',
      noun: 'actor',
      subjectId: reset.actorId,
      details: { resetId: id, askedById: reset.askedById },
    });
    const secret = ctx.mail.secretFor(id);
    const link = { id, tokenHash: hashOfSecret(secret), at: now };
    const address = await letChoosePassword(tx, link);
    if (address === null) return { secret: null };
    if (!ctx.mail.isSent) return { secret };
    const kind = 'password-link';
    const mail = { id: acting.newId(), areaId: actor.areaId, kind, at: now } as const;
    await queueMail(tx, { ...mail, subjectId: id, address });
    return { secret: null };
  });
}
