import { listReports, type ReportPage } from '@waymark/db/usefulness';
import { outOfDateTopics } from '@waymark/domain/usefulness';
import { z } from 'zod';

import { act } from '../act.ts';
import { writeAudit } from '../audit.ts';
import { requireRole } from '../checks.ts';
import type { Context } from '../context.ts';
import { parseInput } from '../input.ts';

/** After which place of the list to go on. What a client says beside it of its own scrolling is passed over. */
export const ListReportsInput = z.object({
  cursor: z
    .strictObject({
      isSettled: z.boolean(),
      reportedAt: z.iso.datetime(),
      serviceId: z.uuid(),
      topic: z.enum(outOfDateTopics),
    })
    .nullable()
    .default(null),
});
export type ListReportsInput = z.input<typeof ListReportsInput>;

/**
 * What families say is out of date, a part at a time, and how much there is: open first, what was said longest ago first. For
 * directory editors. The look is in the audit first.
 */
export function reports(ctx: Context, input: ListReportsInput): Promise<ReportPage> {
  return act(ctx, async (acting) => {
    requireRole(acting.actor, 'directory-editor');
    const { cursor } = parseInput(ListReportsInput, input);
    const found = await listReports(acting.tx, cursor);
    await writeAudit(acting, {
      verb: 'out-of-date-report.list-opened',
      noun: 'out-of-date-report',
      subjectId: null,
      details: { reports: found.reports.length },
    });
    return found;
  });
}
