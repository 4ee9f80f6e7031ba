import { longestWords, type ReportOutOfDate } from './report-out-of-date.ts';

const lead = 'Our daily check: this address does not open. ';

/**
 * NAV-62: what the check of web addresses leaves for the directory editors about a dead one, in the same words each time,
 * so that it is left once. A very long address is cut.
 */
export function deadLinkReport(serviceId: string, address: string): ReportOutOfDate {
  const room = longestWords - lead.length;
  const said = address.length <= room ? address : `${address.slice(0, room - 1)}…`;
  return { serviceId, topic: 'phone', words: lead + said };
}
