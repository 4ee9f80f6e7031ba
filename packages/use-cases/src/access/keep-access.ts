import { z } from 'zod';

import { act } from '../act.ts';
import { writeAudit } from '../audit.ts';
import type { Context } from '../context.ts';
import { Conflict } from '../errors.ts';
import { parseInput } from '../input.ts';
import { noteReview, requireStaffToChange } from './look-after.ts';

export const KeepAccessInput = z.strictObject({ id: z.uuid() });
export type KeepAccessInput = z.input<typeof KeepAccessInput>;

/**
 * Says of somebody that their access was looked at this quarter and stays (ACC-22). Throws NotAllowed with the reason,
 * Conflict where they are not due, or somebody has looked already.
 */
export function keepAccess(ctx: Context, input: KeepAccessInput): Promise<void> {
  return act(ctx, async (acting) => {
    const { id } = parseInput(KeepAccessInput, input);
    const record = await requireStaffToChange(acting, { id, verb: 'keep-access' });
    if (!(await noteReview(acting, record, 'kept'))) {
      throw new Conflict(
        'There is nothing to look at for them this quarter.',
        'Open the list again to see who is still to be looked at.',
      );
    }
    await writeAudit(acting, { verb: 'staff.access-kept', noun: 'actor', subjectId: id });
  });
}
