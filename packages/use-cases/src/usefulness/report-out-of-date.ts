import { listWithRole } from '@waymark/db/access';
import { findServiceName, sayOutOfDate } from '@waymark/db/usefulness';
import { addDays } from '@waymark/domain/clock';
import { ReportOutOfDate, reportKeptDays } from '@waymark/domain/usefulness';

import { writeAudit } from '../audit.ts';
import { InvalidInput } from '../errors.ts';
import { actAsFamiliesSite, type FamilyContext } from '../family/index.ts';
import { parseInput } from '../input.ts';
import { notify } from '../notify.ts';

/**
 * A family says that a service is out of date: it waits for the directory editors of the area (NAV-57), who are told once
 * for each thing that is still open, and see how often it was said and in which words. Throws InvalidInput where there is no such service.
 */
export async function reportOutOfDate(ctx: FamilyContext, input: unknown): Promise<void> {
  const report = parseInput(ReportOutOfDate, input);
  const serviceName = await findServiceName(ctx.db, report.serviceId);
  if (serviceName === null) {
    const message = 'We could not find this place in our list.';
    throw new InvalidInput([{ field: 'serviceId', message }]);
  }
  const service = { field: 'serviceId', id: report.serviceId };
  await actAsFamiliesSite(ctx, service, async (acting) => {
    const { tx, now, today, newId } = acting;
    const { kept, id } = await sayOutOfDate(tx, {
      ...report,
      id: newId(),
      serviceName,
      reportedAt: now,
      deleteOn: addDays(today, reportKeptDays),
    });
    const verb = kept === 'counted' ? 'out-of-date-report.counted' : 'out-of-date-report.made';
    await writeAudit(acting, { verb, noun: 'out-of-date-report', subjectId: id });
    if (kept !== 'first') return;
    const editors = await listWithRole(tx, ['directory-editor']);
    await notify(
      acting,
      editors.map((editor) => editor.id),
      { kind: 'out-of-date-reported' },
    );
  });
}
