import { withdrawInvitation as write } from '@waymark/db/access';
import { z } from 'zod';

import { act } from '../act.ts';
import { writeAudit } from '../audit.ts';
import type { Context } from '../context.ts';
import { NotFound } from '../errors.ts';
import { parseInput } from '../input.ts';
import { requireManager } from './look-after.ts';

export const WithdrawInvitationInput = z.strictObject({ id: z.uuid() });
export type WithdrawInvitationInput = z.input<typeof WithdrawInvitationInput>;

/** Takes back an invitation that nobody has accepted: its link is worth nothing from then on. Throws NotAllowed, NotFound. */
export function withdrawInvitation(ctx: Context, input: WithdrawInvitationInput): Promise<void> {
  return act(ctx, async (acting) => {
    requireManager(acting.actor);
    const { id } = parseInput(WithdrawInvitationInput, input);
    const { actor, now: at } = acting;
    if (!(await write(acting.tx, { id, by: actor.id, at }))) throw new NotFound('This invitation');
    await writeAudit(acting, { verb: 'invitation.withdrawn', noun: 'invitation', subjectId: id });
  });
}
