import { giveActionOn as write, listActionsLeftOpen } from '@waymark/db/access';
import { z } from 'zod';

import { act } from '../act.ts';
import { writeAudit } from '../audit.ts';
import { found } from '../checks.ts';
import type { Context } from '../context.ts';
import { InvalidInput } from '../errors.ts';
import { parseInput } from '../input.ts';
import { notify } from '../notify.ts';
import { requireManager } from './look-after.ts';

/** An open action of somebody who has left, and who of the same agency does it now. */
export const GiveActionOnInput = z.strictObject({
  leaverId: z.uuid(),
  actionId: z.uuid(),
  receiverId: z.uuid(),
});
export type GiveActionOnInput = z.input<typeof GiveActionOnInput>;

/**
 * Gives on what a leaver still had to do (ACC-21); who does it now is told, and sees the family from then on. Throws
 * NotAllowed, NotFound, or InvalidInput where the receiver is not of that agency, sees no cases, or is oneself.
 */
export function giveActionOn(ctx: Context, input: GiveActionOnInput): Promise<void> {
  return act(ctx, async (acting) => {
    requireManager(acting.actor);
    const { leaverId, actionId, receiverId } = parseInput(GiveActionOnInput, input);
    if (receiverId === acting.actor.id) {
      const message = 'Nobody gives work on to themselves. Choose somebody else.';
      throw new InvalidInput([{ field: 'receiverId', message }]);
    }
    const leftOpen = await listActionsLeftOpen(acting.tx, leaverId);
    const action = found(leftOpen.find(({ id }) => id === actionId) ?? null, 'This action');
    if (!(await write(acting.tx, actionId, receiverId))) {
      const message = 'Choose somebody of the same agency whose work is with families.';
      throw new InvalidInput([{ field: 'receiverId', message }]);
    }
    const { contactId } = action;
    await writeAudit(acting, {
      verb: 'action.given-on',
      noun: 'contact',
      subjectId: contactId,
      details: { actionId, receiverId },
    });
    await notify(acting, [receiverId], { kind: 'action-given', contactId, actionId });
  });
}
