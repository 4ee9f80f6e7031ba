import type {
  OutOfDateTopic,
  SayHelped,
  UsefulnessAnswer,
  UsefulnessReason,
} from '@waymark/domain/usefulness';
import { and, asc, desc, eq, gte, isNull, sql } from 'drizzle-orm';

import type { Database, Transaction } from '../client.ts';
import { directoryService } from '../directory/tables.ts';
import { outOfDateReport, usefulness } from './tables.ts';

/** Adds one to a count. Needs no actor, and leaves nothing that could be about anybody. */
export async function countUsefulness(
  db: Database,
  day: string,
  { page, answer, reason }: SayHelped,
): Promise<void> {
  await db.execute(sql`
    select count_usefulness(${day}::date, ${page}, ${answer}::usefulness_answer, ${reason ?? ''})`);
}

export type UsefulnessCount = {
  page: string;
  /** What the service is called, where the page is a service's and it is still there. */
  serviceName: string | null;
  answer: UsefulnessAnswer;
  reason: UsefulnessReason | null;
  count: number;
};

/** The counts from a day on, added up by page, answer and reason. */
export async function listUsefulness(tx: Transaction, from: string): Promise<UsefulnessCount[]> {
  const rows = await tx
    .select({
      page: usefulness.page,
      serviceName: directoryService.name,
      answer: usefulness.answer,
      reason: sql<UsefulnessReason | null>`nullif(${usefulness.reason}, '')`,
      count: sql<number>`sum(${usefulness.count})::int`,
    })
    .from(usefulness)
    .leftJoin(directoryService, eq(usefulness.page, sql`'/services/' || ${directoryService.id}`))
    .where(gte(usefulness.day, from))
    .groupBy(usefulness.page, directoryService.name, usefulness.answer, usefulness.reason)
    .orderBy(asc(usefulness.page), asc(usefulness.answer), asc(usefulness.reason));
  return rows;
}

/** A service of the directory by what it is called; null where there is none. Anybody may ask. */
export async function findServiceName(
  db: Database | Transaction,
  id: string,
): Promise<string | null> {
  const rows = await db
    .select({ name: directoryService.name })
    .from(directoryService)
    .where(eq(directoryService.id, id));
  return rows[0]?.name ?? null;
}

export type NewReport = {
  id: string;
  areaId: string;
  serviceId: string;
  serviceName: string;
  topic: OutOfDateTopic;
  words: string;
  reportedAt: Date;
  deleteOn: string;
};

/** Keeps a report. False where one about the same thing of the same service is open already. */
export async function insertReport(tx: Transaction, row: NewReport): Promise<boolean> {
  const { count } = await tx.insert(outOfDateReport).values(row).onConflictDoNothing();
  return count === 1;
}

export type ReportRecord = {
  id: string;
  serviceId: string;
  serviceName: string;
  topic: OutOfDateTopic;
  words: string;
  reportedAt: string;
  settledAt: string | null;
};

const longestList = 200;

/** The reports that the actor may see: open ones first, newest first; at most 200. */
export async function listReports(tx: Transaction): Promise<ReportRecord[]> {
  const rows = await tx
    .select({
      id: outOfDateReport.id,
      serviceId: outOfDateReport.serviceId,
      serviceName: outOfDateReport.serviceName,
      topic: outOfDateReport.topic,
      words: outOfDateReport.words,
      reportedAt: outOfDateReport.reportedAt,
      settledAt: outOfDateReport.settledAt,
    })
    .from(outOfDateReport)
    .orderBy(
      sql`${outOfDateReport.settledAt} is not null`,
      desc(outOfDateReport.reportedAt),
      asc(outOfDateReport.id),
    )
    .limit(longestList);
  return rows.map((row) => ({
    ...row,
    reportedAt: row.reportedAt.toISOString(),
    settledAt: row.settledAt?.toISOString() ?? null,
  }));
}

/** Marks a report as settled. False where it is not there, not theirs to see, or settled before. */
export async function settleReport(
  tx: Transaction,
  id: string,
  settled: { settledBy: string; settledAt: Date },
): Promise<boolean> {
  const { count } = await tx
    .update(outOfDateReport)
    .set(settled)
    .where(and(eq(outOfDateReport.id, id), isNull(outOfDateReport.settledAt)));
  return count === 1;
}
