import { changeContactState } from '@waymark/db/contact';
import { findItem, takeOffList, withdrawItem } from '@waymark/db/triage';
import { availableActions } from '@waymark/domain/access';
import { moveContact } from '@waymark/domain/contact';
import { moveItem } from '@waymark/domain/triage';
import { z } from 'zod';

import { act, type Acting } from '../act.ts';
import { myStanding } from '../agreement/standing.ts';
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
 * The chair takes an item off the list: the contact is routed again, and whoever raised it is told. It waits for no
 * agreement (AGR-7). Throws IllegalMove where it is decided or off the list already, Conflict where somebody was faster,
 * NotFound for an item that the chair may not see.
 */
export async function withdraw(ctx: Context, input: WithdrawInput): Promise<void> {
  return act(ctx, async (acting) => {
    requireRole(acting.actor, 'chair');
    const wanted = parseInput(WithdrawInput, input);
    const { under } = await myStanding(acting);
    const taken = await (under === null ? takeOffUnseen : takeOff)(acting, wanted);
    await tell(acting, wanted.itemId, taken);
  });
}

type TakenOff = { contactId: string; raisedById: string };

async function takeOff(
  { tx, actor, now }: Acting,
  { itemId, reason }: WithdrawInput,
): Promise<TakenOff> {
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
  return item;
}

// AGR-7: without an agreement the chair sees nothing of the family, and must not leave it on a list that nobody may work.
async function takeOffUnseen(
  { tx, now }: Acting,
  { itemId, reason }: WithdrawInput,
): Promise<TakenOff> {
  return found(await takeOffList(tx, itemId, { reason, at: now }), 'This item');
}

async function tell(
  acting: Acting,
  itemId: string,
  { contactId, raisedById }: TakenOff,
): Promise<void> {
  await writeAudit(acting, {
    verb: 'triage.item-withdrawn',
    noun: 'contact',
    subjectId: contactId,
    details: { itemId },
  });
  await notify(acting, [raisedById], { kind: 'contact-taken-off-list', contactId });
}
