import { insertStaffEnd } from '@waymark/db/access';
import { staffRoles } from '@waymark/domain/access';
import { addDays } from '@waymark/domain/clock';
import { z } from 'zod';

import { act } from '../act.ts';
import { writeAudit } from '../audit.ts';
import type { Context } from '../context.ts';
import { InvalidInput } from '../errors.ts';
import { enteredDay, parseInput } from '../input.ts';
import { requireStaffToChange } from './look-after.ts';

/** A whole post, or one role and its last day: yesterday ends it with the approval. */
export const AskEndInput = z.strictObject({
  id: z.uuid(),
  role: z.strictObject({ role: z.enum(staffRoles), until: enteredDay }).nullable(),
});
export type AskEndInput = z.input<typeof AskEndInput>;

/**
 * Asks that somebody's post, or a role of theirs, be ended, where that takes two people (ACC-25). Nothing happens until another
 * approves. Throws NotAllowed with the reason, InvalidInput.
 */
export function askEnd(ctx: Context, input: AskEndInput): Promise<{ id: string }> {
  return act(ctx, async (acting) => {
    const { tx, actor, now, newId } = acting;
    const { id: actorId, role: ended } = parseInput(AskEndInput, input);
    const what = ended
      ? ({ verb: 'end-role', role: ended.role } as const)
      : ({ verb: 'end-post' } as const);
    await requireStaffToChange(acting, { id: actorId, ...what });
    if (ended && ended.until < addDays(acting.today, -1)) {
      const message = 'The last day is today or later; yesterday ends it at once.';
      throw new InvalidInput([{ field: 'until', message }]);
    }
    const id = newId();
    const asked = { askedById: actor.id, askedAt: now };
    const role = { role: ended?.role ?? null, untilOn: ended?.until ?? null };
    await insertStaffEnd(tx, { id, areaId: actor.areaId, actorId, ...role, ...asked });
    await writeAudit(acting, {
      verb: 'staff.end-asked',
      noun: 'actor',
      subjectId: actorId,
      details: { endId: id, role: role.role, until: role.untilOn },
    });
    return { id };
  });
}
