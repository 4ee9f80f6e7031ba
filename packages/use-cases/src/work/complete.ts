import { findItem } from '@waymark/db/triage';
import { completeAction, findAction } from '@waymark/db/work';
import { availableActions } from '@waymark/domain/access';
import { moveAction } from '@waymark/domain/action';
import { z } from 'zod';

import { act } from '../act.ts';
import { writeAudit } from '../audit.ts';
import { found } from '../checks.ts';
import type { Context } from '../context.ts';
import { Conflict, IllegalMove, NotAllowed } from '../errors.ts';
import { parseInput } from '../input.ts';
import { notify } from '../notify.ts';

/** One action done, with a note of at most 2000 characters on what came of it. */
export const CompleteActionInput = z.strictObject({
  actionId: z.uuid(),
  note: z
    .string()
    .trim()
    .max(2000)
    .nullish()
    .transform((text) => text || null),
});
export type CompleteActionInput = z.input<typeof CompleteActionInput>;

/**
 * The person an action was given to marks it done, and whoever gave it and whoever raised the contact are told. Throws IllegalMove where it was done
 * before, Conflict where it was done this moment in another window.
 */
export async function complete(ctx: Context, input: CompleteActionInput): Promise<void> {
  return act(ctx, async (acting) => {
    const { tx, actor, now } = acting;
    const { actionId, note } = parseInput(CompleteActionInput, input);
    const action = found(await findAction(tx, actionId), 'This action');
    if (action.assigneeId !== actor.id) {
      throw new NotAllowed('Only the person it was given to can mark an action done.');
    }
    const item = await findItem(tx, action.itemId);

    const move = moveAction(action.state, 'complete');
    if (!move.ok) throw new IllegalMove(move.problem);
    if (!availableActions(actor, { noun: 'action', ...action }).includes('complete-action')) {
      throw new NotAllowed();
    }
    if (!(await completeAction(tx, actionId, { at: now, note }))) throw new Conflict();
    const { contactId } = action;
    await writeAudit(acting, {
      verb: 'action.completed',
      noun: 'contact',
      subjectId: contactId,
      details: { actionId },
    });
    const toldIds = [action.createdById, ...(item ? [item.raisedById] : [])];
    await notify(acting, toldIds, { kind: 'action-done', contactId, actionId });
  });
}
