import { settleReport } from '@waymark/db/usefulness';
import { z } from 'zod';

import { act } from '../act.ts';
import { writeAudit } from '../audit.ts';
import { requireRole } from '../checks.ts';
import type { Context } from '../context.ts';
import { Conflict } from '../errors.ts';
import { parseInput } from '../input.ts';

export const SettleReportInput = z.strictObject({ id: z.uuid() });
export type SettleReportInput = z.infer<typeof SettleReportInput>;

/** A directory editor has looked into a report and mended what was wrong. Throws Conflict where it is settled or gone. */
export async function settle(ctx: Context, input: SettleReportInput): Promise<void> {
  return act(ctx, async (acting) => {
    const { tx, actor, now } = acting;
    requireRole(actor, 'directory-editor');
    const { id } = parseInput(SettleReportInput, input);
    if (!(await settleReport(tx, id, { settledBy: actor.id, settledAt: now }))) {
      throw new Conflict('This report is settled already, or gone.', 'Look at the list again.');
    }
    const verb = 'out-of-date-report.settled';
    await writeAudit(acting, { verb, noun: 'out-of-date-report', subjectId: id });
  });
}
