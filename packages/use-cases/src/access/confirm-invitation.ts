import { confirmInvitation as write, listInvitations } from '@waymark/db/access';
import { queueMail } from '@waymark/db/mail';
import { invitationStateAt, mayConfirmInvitation } from '@waymark/domain/access';
import { z } from 'zod';

import { act } from '../act.ts';
import { writeAudit } from '../audit.ts';
import { found } from '../checks.ts';
import type { StaffContext } from '../context.ts';
import { Conflict, NotAllowed } from '../errors.ts';
import { parseInput } from '../input.ts';
import { requireSeesPeople } from './look-after.ts';

export const ConfirmInvitationInput = z.strictObject({ id: z.uuid() });
export type ConfirmInvitationInput = z.input<typeof ConfirmInvitationInput>;

/**
 * Confirms what another invited: from then on its link opens (ACC-23), and where e-mail is sent it is sent now. Answers
 * the secret of the link where none is, for whoever confirms to hand over: one of the two who vouch for the person never has it. Throws
 * NotAllowed for whoever invited and for who has nothing to do with people, NotFound, or Conflict where it does not wait.
 */
export function confirmInvitation(
  ctx: StaffContext,
  input: ConfirmInvitationInput,
): Promise<{ secret: string | null }> {
  return act(ctx, async (acting) => {
    const { tx, actor, now } = acting;
    requireSeesPeople(actor);
    const { id } = parseInput(ConfirmInvitationInput, input);
    const listed = (await listInvitations(tx)).find((one) => one.id === id);
    const invitation = found(listed ?? null, 'This invitation');
    const state = invitationStateAt(invitation, now);
    if (state !== 'to-confirm') throw new Conflict();
    if (!mayConfirmInvitation(actor, { ...invitation, state })) {
      throw new NotAllowed(
        'You made this invitation.',
        'Ask another administrator, or the information governance lead, to confirm it.',
      );
    }
    if (!(await write(tx, id, now))) throw new Conflict();
    await writeAudit(acting, { verb: 'invitation.confirmed', noun: 'invitation', subjectId: id });
    if (!ctx.mail.isSent) return { secret: ctx.mail.secretFor(id) };
    const mail = { id: acting.newId(), areaId: actor.areaId, kind: 'invitation', at: now } as const;
    await queueMail(tx, { ...mail, subjectId: id, address: invitation.email });
    return { secret: null };
  });
}
