import { settleReport } from '@waymark/db/usefulness';
import { z } from 'zod';

import { act } from '../act.ts';
import { writeAudit } from '../audit.ts';
import { requireRole } from '../checks.ts';
import type { Context } from '../context.ts';
import { Conflict } from '../errors.ts';
import { parseInput } from '../input.ts';

export const SettleReportInput = z.strictObject({
  id: z.uuid(),
  /** When the last of it was said that they have seen: what came since stays open. */
  saidUntil: z.iso.datetime(),
});
export type SettleReportInput = z.infer<typeof SettleReportInput>;

/**
 * A directory editor has looked into what was said of one thing at a service, and mended what was wrong. Throws Conflict where
 * nothing of it is open any more, or all of it was said again since they looked.
 */
export async function settle(ctx: Context, input: SettleReportInput): Promise<void> {
  return act(ctx, async (acting) => {
    const { tx, actor, now } = acting;
    requireRole(actor, 'directory-editor');
    const { id, saidUntil } = parseInput(SettleReportInput, input);
    const seen = { id, saidUntil: new Date(saidUntil) };
    const settled = await settleReport(tx, seen, { settledBy: actor.id, settledAt: now });
    if (settled.length === 0) {
      throw new Conflict(
        'This is settled already, or was said again since you looked.',
        'Look at the list again.',
      );
    }
    const verb = 'out-of-date-report.settled';
    for (const subjectId of settled)
      await writeAudit(acting, { verb, noun: 'out-of-date-report', subjectId });
  });
}
