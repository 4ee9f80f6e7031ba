import { findMyNotification, markNotificationRead } from '@waymark/db/notification';
import { z } from 'zod';

import { act } from '../act.ts';
import { writeAudit } from '../audit.ts';
import { found } from '../checks.ts';
import type { Context } from '../context.ts';
import { parseInput } from '../input.ts';

export const MarkReadInput = z.strictObject({ id: z.uuid() });
export type MarkReadInput = z.infer<typeof MarkReadInput>;

/** Marks one of the person's own notifications as read; the first time counts. Throws NotFound where it is not theirs. */
export async function markRead(ctx: Context, input: MarkReadInput): Promise<void> {
  return act(ctx, async (acting) => {
    const { tx, now } = acting;
    const { id } = parseInput(MarkReadInput, input);
    const notification = found(await findMyNotification(tx, id), 'This notification');
    if (notification.readAt !== null) return;
    if (!(await markNotificationRead(tx, id, now))) return;
    await writeAudit(acting, { verb: 'notification.read', noun: 'notification', subjectId: id });
  });
}
