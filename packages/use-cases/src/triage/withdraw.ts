import { changeContactState } from '@waymark/db/contact';
import { findItem, withdrawItem } from '@waymark/db/triage';
import { availableActions } from '@waymark/domain/access';
import { moveContact } from '@waymark/domain/contact';
import { moveItem } from '@waymark/domain/triage';
import { z } from 'zod';

import { act } from '../act.ts';
import { requireTriage } from '../agreement/standing.ts';
import { writeAudit } from '../audit.ts';
import { found, requireRole } from '../checks.ts';
import type { Context } from '../context.ts';
import { Conflict, IllegalMove, NotAllowed } from '../errors.ts';
import { parseInput } from '../input.ts';
import { notify } from '../notify.ts';
import { asThing } from './item-thing.ts';

/** An item to take off the list, and why: 1 to 1000 characters. */
export const WithdrawInput = z.strictObject({
  itemId: z.uuid(),
  reason: z.string().trim().min(1, 'Write why it is taken off the list.').max(1000),
});
export type WithdrawInput = z.infer<typeof WithdrawInput>;

/**
 * The chair takes an item off the list: the contact is routed again, and whoever raised it is told. Throws IllegalMove
 * where it is decided or off the list already, Conflict where somebody was faster.
 */
export async function withdraw(ctx: Context, input: WithdrawInput): Promise<void> {
  return act(ctx, async (acting) => {
    const { tx, actor, now } = acting;
    requireRole(actor, 'chair');
    const { itemId, reason } = parseInput(WithdrawInput, input);
    await requireTriage(acting);
    const item = found(await findItem(tx, itemId), 'This item');

    const move = moveItem(item.state, 'withdraw');
    if (!move.ok) throw new IllegalMove(move.problem);
    if (!availableActions(actor, await asThing(tx, item)).includes('withdraw')) {
      throw new NotAllowed('Only the police chair takes an item off the list.');
    }
    const back = moveContact('listed', 'take-off-list');
    if (!back.ok) throw new IllegalMove(back.problem);

    if (!(await withdrawItem(tx, itemId, { reason, at: now }))) throw new Conflict();
    const { contactId } = item;
    if (!(await changeContactState(tx, contactId, 'listed', back.state))) throw new Conflict();
    await writeAudit(acting, {
      verb: 'triage.item-withdrawn',
      noun: 'contact',
      subjectId: contactId,
      details: { itemId },
    });
    await notify(acting, [item.raisedById], { kind: 'contact-taken-off-list', contactId });
  });
}
