import { findItem, insertReturn } from '@waymark/db/triage';
import { availableActions } from '@waymark/domain/access';
import { checkReturn, moveItem, returnKinds } from '@waymark/domain/triage';
import { z } from 'zod';

import { act } from '../act.ts';
import { requireTriage } from '../agreement/standing.ts';
import { writeAudit } from '../audit.ts';
import { found, requireRole } from '../checks.ts';
import type { Context } from '../context.ts';
import { IllegalMove, InvalidInput, NotAllowed } from '../errors.ts';
import { parseInput } from '../input.ts';
import { meetingRoles } from './meeting-roles.ts';
import { asThing } from './item-thing.ts';

const words = z
  .string()
  .trim()
  .max(4000)
  .nullish()
  .transform((text) => text || null);

/** What the person's agency gives to the meeting about one item; texts of at most 4000 characters. */
export const AddReturnInput = z.strictObject({
  itemId: z.uuid(),
  kind: z.enum(returnKinds),
  text: words,
  reason: words,
});
export type AddReturnInput = z.input<typeof AddReturnInput>;

/**
 * Adds what an agency knows. There is no editing: adding again is how a return is corrected. Throws IllegalMove where
 * the item is decided, InvalidInput where words are missing, NotAllowed where the agency may not send (AGR-7).
 */
export async function addReturn(ctx: Context, input: AddReturnInput): Promise<{ id: string }> {
  return act(ctx, async (acting) => {
    const { tx, actor, now, newId } = acting;
    requireRole(actor, ...meetingRoles);
    const { itemId, ...given } = parseInput(AddReturnInput, input);
    const { under } = await requireTriage(acting);
    const item = found(await findItem(tx, itemId), 'This item');

    const move = moveItem(item.state, 'add-return');
    if (!move.ok) throw new IllegalMove(move.problem);
    if (!availableActions(actor, await asThing(tx, item)).includes('add-return')) {
      throw new NotAllowed('Your agency has no part in this item.');
    }
    const check = checkReturn(given);
    if (!check.ok) throw new InvalidInput(check.problems);

    const id = newId();
    const { areaId, agencyId } = actor;
    await insertReturn(tx, {
      id,
      areaId,
      itemId,
      agencyId,
      addedBy: actor.id,
      addedAt: now,
      madeUnder: under.id,
      ...given,
    });
    await writeAudit(acting, {
      verb: 'triage.return-added',
      noun: 'contact',
      subjectId: item.contactId,
      details: { itemId, returnId: id, kind: given.kind, agreementId: under.id },
    });
    return { id };
  });
}
