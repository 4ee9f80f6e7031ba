import type { OutOfDateTopic } from '@waymark/domain/usefulness';
import { sql } from 'drizzle-orm';

import type { Transaction } from '../client.ts';
import { outOfDateReport } from './tables.ts';

/** What was said of one thing at one service, by however many. */
type ReportRecord = {
  id: string;
  serviceId: string;
  serviceName: string;
  topic: OutOfDateTopic;
  /** Every wording of it, newest first; those who gave no words are in the number alone. */
  words: string[];
  timesSaid: number;
  /** When it was last said. */
  reportedAt: string;
  settledAt: string | null;
};

/** Where a report stands in the list. */
type ReportPlace = {
  isSettled: boolean;
  reportedAt: string;
  serviceId: string;
  topic: OutOfDateTopic;
};

/** A part of the list, how many are there in all, and after which the rest comes; null where there is no more. */
export type ReportPage = {
  reports: ReportRecord[];
  open: number;
  total: number;
  next: ReportPlace | null;
};

const perPage = 50;

/**
 * The reports that the actor may see: open ones first, those said longest ago first; 50 at a time. Every one can be come to,
 * however many were put in (NAV-57). A part begins after a place and not after a number, so that none is passed over where
 * others were settled or said again meanwhile.
 */
export async function listReports(
  tx: Transaction,
  after: ReportPlace | null = null,
): Promise<ReportPage> {
  const { id, serviceId, serviceName, topic, words, timesSaid, reportedAt, settledAt } =
    outOfDateReport;
  const newest = sql`order by ${reportedAt} desc, ${id}`;
  const lastSaid = sql<Date>`max(${reportedAt})`.mapWith(reportedAt);
  const isSettled = sql<boolean>`(${settledAt} is not null)`;
  const place = sql`(${isSettled}, ${lastSaid}, ${serviceId}, ${topic})`;
  const rows = await tx
    .select({
      id: sql<string>`(array_agg(${id} ${newest}))[1]`,
      serviceId,
      serviceName: sql<string>`(array_agg(${serviceName} ${newest}))[1]`,
      topic,
      words: sql<
        string[]
      >`coalesce(array_agg(${words} ${newest}) filter (where ${words} <> ''), '{}')`,
      timesSaid: sql<number>`sum(${timesSaid})::int`,
      reportedAt: lastSaid,
      settledAt,
    })
    .from(outOfDateReport)
    .groupBy(serviceId, topic, settledAt)
    .having(
      after === null
        ? undefined
        : sql`${place} > (${after.isSettled}::boolean, ${after.reportedAt}::timestamptz,
            ${after.serviceId}::uuid, ${after.topic}::out_of_date_topic)`,
    )
    .orderBy(isSettled, lastSaid, serviceId, topic)
    .limit(perPage + 1);
  const reports = rows.slice(0, perPage).map((row) => ({
    ...row,
    reportedAt: row.reportedAt.toISOString(),
    settledAt: row.settledAt?.toISOString() ?? null,
  }));
  const last = rows.length > perPage ? reports.at(-1) : undefined;
  return { reports, ...(await countReports(tx)), next: last ? placeOf(last) : null };
}

async function countReports(tx: Transaction): Promise<Pick<ReportPage, 'open' | 'total'>> {
  const { serviceId, topic, settledAt } = outOfDateReport;
  const things = tx
    .selectDistinct({ serviceId, topic, settledAt })
    .from(outOfDateReport)
    .as('things');
  const [counts = { open: 0, total: 0 }] = await tx
    .select({
      open: sql<number>`(count(*) filter (where ${things.settledAt} is null))::int`,
      total: sql<number>`count(*)::int`,
    })
    .from(things);
  return counts;
}

function placeOf({ settledAt, reportedAt, serviceId, topic }: ReportRecord): ReportPlace {
  return { isSettled: settledAt !== null, reportedAt, serviceId, topic };
}
