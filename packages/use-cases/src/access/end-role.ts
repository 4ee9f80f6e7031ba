import { endRole as writeEnd } from '@waymark/db/access';
import { roleTakesTwo, staffRoles } from '@waymark/domain/access';
import { addDays } from '@waymark/domain/clock';
import { z } from 'zod';

import { act } from '../act.ts';
import { writeAudit } from '../audit.ts';
import type { Context } from '../context.ts';
import { Conflict, InvalidInput, NotAllowed } from '../errors.ts';
import { enteredDay, parseInput } from '../input.ts';
import { askAnother } from './end-post.ts';
import { noteReview, requireStaffToChange } from './look-after.ts';

/** The last day of a role that began on a day. Yesterday: it is over at once. */
export const EndRoleInput = z.strictObject({
  id: z.uuid(),
  role: z.enum(staffRoles),
  from: enteredDay,
  until: enteredDay,
});
export type EndRoleInput = z.input<typeof EndRoleInput>;

/** Sets the last day of somebody's role (ACC-17). Throws NotAllowed (ACC-25: an overseer's takes two), InvalidInput, or Conflict where it is over already. */
export function endRole(ctx: Context, input: EndRoleInput): Promise<void> {
  return act(ctx, async (acting) => {
    const { id, role, from, until } = parseInput(EndRoleInput, input);
    const record = await requireStaffToChange(acting, { id, verb: 'end-role', role });
    if (roleTakesTwo(role))
      throw new NotAllowed('It takes two people to end this role.', askAnother);
    const yesterday = addDays(acting.today, -1);
    if (until < yesterday || until < addDays(from, -1)) {
      const message = 'The last day is today or later; yesterday ends it at once.';
      throw new InvalidInput([{ field: 'until', message }]);
    }
    const period = record.periods.find((one) => one.role === role && one.from === from);
    const isOver = period !== undefined && period.until !== null && period.until < acting.today;
    const ended =
      period && !isOver && (await writeEnd(acting.tx, { actorId: id, role, from, until }));
    if (!ended) throw new Conflict();
    await noteReview(acting, record, 'changed');
    await writeAudit(acting, {
      verb: 'staff.role-ended',
      noun: 'actor',
      subjectId: id,
      details: { role, from, until },
    });
  });
}
