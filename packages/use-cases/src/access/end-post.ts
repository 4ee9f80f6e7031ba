import { countEndedAlone, endPost as endAndNote } from '@waymark/db/access';
import { postTakesTwo } from '@waymark/domain/access';
import { z } from 'zod';

import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { Conflict, NotAllowed } from '../errors.ts';
import { parseInput } from '../input.ts';
import { noteReview, requireStaffToChange } from './look-after.ts';
import { memberOf } from './staff-view.ts';

export const EndPostInput = z.strictObject({ id: z.uuid() });
export type EndPostInput = z.input<typeof EndPostInput>;

/** What to do where it takes two. */
export const askAnother = 'Ask for it on their page. Somebody else approves it.';

/**
 * Somebody leaves: their post here ends and their sessions are gone, at once and together (ACC-21). Throws NotAllowed
 * with the reason, one of them that it takes two people (ACC-25); Conflict where they had left.
 */
export function endPost(ctx: Context, input: EndPostInput): Promise<void> {
  // The database writes the audit of it, and counts by it how many posts one person has ended alone.
  // oxlint-disable-next-line waymark/transaction-is-whole
  return act(ctx, async (acting) => {
    const { id } = parseInput(EndPostInput, input);
    const record = await requireStaffToChange(acting, { id, verb: 'end-post' });
    const member = memberOf(record, acting.today);
    if (postTakesTwo(member, await countEndedAlone(acting.tx))) {
      throw new NotAllowed('It takes two people to end this post.', askAnother);
    }
    // Before the end: afterwards the database knows of no role by which they may be reviewed.
    await noteReview(acting, record, 'ended');
    if (!(await endAndNote(acting.tx, id, acting.now))) throw new Conflict();
  });
}
