import { findDisclosure, findTask, finishTask as write } from '@waymark/db/sharing';
import { z } from 'zod';

import { act } from '../act.ts';
import { writeAudit } from '../audit.ts';
import { found } from '../checks.ts';
import type { Context } from '../context.ts';
import { Conflict, NotAllowed } from '../errors.ts';
import { parseInput } from '../input.ts';
import { hiddenFromFamily } from './hidden.ts';

export const FinishTaskInput = z.strictObject({ taskId: z.uuid() });
export type FinishTaskInput = z.infer<typeof FinishTaskInput>;

/**
 * Ticks off what was asked about a share: the recipient was told, or no more is sent (SHR-B5). Whoever was asked does this, or,
 * once they have left, whoever answers for them. Throws NotAllowed for anybody else, Conflict where it was done before.
 */
export function finishTask(ctx: Context, input: FinishTaskInput): Promise<void> {
  return act(ctx, async (acting) => {
    const { tx, actor, now } = acting;
    const { taskId } = parseInput(FinishTaskInput, input);
    const task = found(await findTask(tx, taskId), 'This task');
    if (!task.isMine && task.doneAt === null)
      throw new NotAllowed('Only whoever it was given to can tick it off.');
    const entry = found(await findDisclosure(tx, task.disclosureId), 'This decision');
    if (!(await write(tx, taskId, { doneAt: now, doneBy: actor.id })))
      throw new Conflict('This is ticked off already.');
    await writeAudit(acting, {
      verb: 'sharing.task-done',
      noun: 'contact',
      subjectId: entry.contactId,
      details: { taskId, kind: task.kind, restricted: hiddenFromFamily(entry) },
    });
  });
}
