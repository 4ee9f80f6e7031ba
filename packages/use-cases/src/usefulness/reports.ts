import { listReports, type ReportRecord } from '@waymark/db/usefulness';

import { act } from '../act.ts';
import { writeAudit } from '../audit.ts';
import { requireRole } from '../checks.ts';
import type { Context } from '../context.ts';

/** What families say is out of date, open ones first: for directory editors. The look is in the audit first. */
export function reports(ctx: Context): Promise<{ reports: ReportRecord[]; total: number }> {
  return act(ctx, async (acting) => {
    requireRole(acting.actor, 'directory-editor');
    const found = await listReports(acting.tx);
    await writeAudit(acting, {
      verb: 'out-of-date-report.list-opened',
      noun: 'out-of-date-report',
      subjectId: null,
      details: { reports: found.reports.length },
    });
    return found;
  });
}
