import { findColleague } from '@waymark/db/access';
import { insertReset } from '@waymark/db/second-factor-reset';
import { resetAskProblem } from '@waymark/domain/sign-in';
import { z } from 'zod';

import { act } from '../act.ts';
import { writeAudit } from '../audit.ts';
import { found, requireRole } from '../checks.ts';
import type { Context } from '../context.ts';
import { NotAllowed } from '../errors.ts';
import { parseInput } from '../input.ts';

export const AskResetInput = z.strictObject({
  actorId: z.uuid(),
  /** How they made sure who it is: "rang back on the number of the switchboard". */
  recognisedBy: z.string().trim().min(1, 'Say how you made sure who it is').max(300),
});
export type AskResetInput = z.infer<typeof AskResetInput>;

/** An administrator asks that somebody's second step be taken off (SGN-8). Nothing happens until another person approves. */
export function ask(ctx: Context, input: AskResetInput): Promise<{ id: string }> {
  return act(ctx, async (acting) => {
    const { tx, actor, now, newId } = acting;
    requireRole(actor, 'administrator');
    const { actorId, recognisedBy } = parseInput(AskResetInput, input);
    found(await findColleague(tx, actorId), 'This person');
    const problem = resetAskProblem(actorId, actor.id);
    if (problem) throw new NotAllowed(problem.message);
    const id = newId();
    const asked = { askedById: actor.id, askedAt: now };
    await insertReset(tx, { id, areaId: actor.areaId, actorId, recognisedBy, ...asked });
    await writeAudit(acting, {
      verb: 'second-factor-reset.asked',
      noun: 'actor',
      subjectId: actorId,
      details: { resetId: id },
    });
    return { id };
  });
}
