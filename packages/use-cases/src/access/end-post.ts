import { endPost as writeEnd } from '@waymark/db/access';
import { z } from 'zod';

import { act } from '../act.ts';
import { writeAudit } from '../audit.ts';
import type { Context } from '../context.ts';
import { Conflict } from '../errors.ts';
import { parseInput } from '../input.ts';
import { noteReview, requireStaffToChange } from './look-after.ts';

export const EndPostInput = z.strictObject({ id: z.uuid() });
export type EndPostInput = z.input<typeof EndPostInput>;

/**
 * Somebody leaves: their post here ends and their sessions are gone, at once and together (ACC-21). Throws NotAllowed
 * with the reason, Conflict where they had left.
 */
export function endPost(ctx: Context, input: EndPostInput): Promise<void> {
  return act(ctx, async (acting) => {
    const { id } = parseInput(EndPostInput, input);
    const record = await requireStaffToChange(acting, { id, verb: 'end-post' });
    // Before the end: afterwards the database knows of no role by which they may be reviewed.
    await noteReview(acting, record, 'ended');
    if (!(await writeEnd(acting.tx, id, acting.now))) throw new Conflict();
    await writeAudit(acting, { verb: 'staff.post-ended', noun: 'actor', subjectId: id });
  });
}
