import { asOwner, type Database } from '@waymark/db/client';
import { isReportKept } from '@waymark/db/usefulness';
import { deadLinkReport } from '@waymark/domain/usefulness';

import type { FamilyContext } from '../family/index.ts';
import { reportOutOfDate } from './report-out-of-date.ts';

/** A web address that does not open, and a service that sends people to it. */
type DeadLink = { readonly serviceId: string; readonly address: string };

/**
 * Leaves word of a dead link for the directory editors, as a family would (NAV-57), unless the same is kept from before,
 * settled or not (NAV-62). True where it was left now. From the command line, with the owner's connection.
 */
export async function reportDeadLink(
  ctx: FamilyContext,
  owner: Database,
  { serviceId, address }: DeadLink,
): Promise<boolean> {
  const report = deadLinkReport(serviceId, address);
  if (await asOwner(owner, (tx) => isReportKept(tx, report))) return false;
  await reportOutOfDate(ctx, report);
  return true;
}
