import { insertRole } from '@waymark/db/access';
import { areRoleDates, staffRoles } from '@waymark/domain/access';
import { z } from 'zod';

import { act } from '../act.ts';
import { writeAudit } from '../audit.ts';
import type { Context } from '../context.ts';
import { InvalidInput } from '../errors.ts';
import { enteredDay, parseInput } from '../input.ts';
import { noteReview, requireStaffToChange } from './look-after.ts';

/** A role for a person, from a day and, where it ends by itself, until another. */
export const GiveRoleInput = z.strictObject({
  id: z.uuid(),
  role: z.enum(staffRoles),
  from: enteredDay,
  until: enteredDay.nullable(),
});
export type GiveRoleInput = z.input<typeof GiveRoleInput>;

/**
 * Gives somebody a role for a time (ACC-17, ACC-18, ACC-19). Throws NotAllowed with the reason, InvalidInput for dates
 * that are over or a role that they hold in that time already.
 */
export function giveRole(ctx: Context, input: GiveRoleInput): Promise<void> {
  return act(ctx, async (acting) => {
    const { id, role, from, until } = parseInput(GiveRoleInput, input);
    const record = await requireStaffToChange(acting, { id, verb: 'give-role', role });
    if (!areRoleDates({ from, until }, acting.today)) {
      const message = 'A role begins today or later, and ends no earlier than it begins.';
      throw new InvalidInput([{ field: 'from', message }]);
    }
    const overlaps = record.periods.some(
      (period) =>
        period.role === role &&
        (period.until === null || period.until >= from) &&
        (until === null || period.from <= until),
    );
    if (overlaps) {
      const message = 'They have this role for a part of that time already.';
      throw new InvalidInput([{ field: 'role', message }]);
    }
    await insertRole(acting.tx, { actorId: id, role, from, until });
    await noteReview(acting, record, 'changed');
    await writeAudit(acting, {
      verb: 'staff.role-given',
      noun: 'actor',
      subjectId: id,
      details: { role, from, until },
    });
  });
}
