import {
  mostWordings,
  type OutOfDateTopic,
  type ReportOutOfDate,
  type SayHelped,
  type UsefulnessAnswer,
  type UsefulnessReason,
} from '@waymark/domain/usefulness';
import { and, asc, desc, eq, gte, isNull, lte, sql } from 'drizzle-orm';

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

const mostPages = 200;

/** The counts from a day on by page, answer and reason: of the 200 pages that helped least, and how many there are. */
export async function listUsefulness(
  tx: Transaction,
  from: string,
): Promise<{ counts: UsefulnessCount[]; pages: number }> {
  const { page, answer, reason, day, count } = usefulness;
  const said = (what: UsefulnessAnswer) =>
    sql`coalesce(sum(${count}) filter (where ${answer} = ${what}), 0)`;
  const least = tx
    .select({ page, pages: sql<number>`(count(*) over ())::int`.as('pages') })
    .from(usefulness)
    .where(gte(day, from))
    .groupBy(page)
    .orderBy(desc(said('no')), desc(said('partly')), asc(page))
    .limit(mostPages)
    .as('least');
  const rows = await tx
    .select({
      page,
      serviceName: directoryService.name,
      answer,
      reason: sql<UsefulnessReason | null>`nullif(${reason}, '')`,
      count: sql<number>`sum(${count})::int`,
      pages: least.pages,
    })
    .from(usefulness)
    .innerJoin(least, eq(least.page, page))
    .leftJoin(directoryService, eq(page, sql`'/services/' || ${directoryService.id}`))
    .where(gte(day, from))
    .groupBy(page, directoryService.name, answer, reason, least.pages)
    .orderBy(asc(page), asc(answer), asc(reason));
  return { counts: rows.map(({ pages: _pages, ...row }) => row), pages: rows[0]?.pages ?? 0 };
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
  serviceId: string;
  serviceName: string;
  topic: OutOfDateTopic;
  words: string;
  reportedAt: Date;
  deleteOn: string;
};

/**
 * What became of a report. `first`: nothing open said so of this service before. `further`: something did, in other words.
 * `counted`: no words were kept that were not there, and it was counted.
 */
export type SaidOutOfDate = {
  kept: 'first' | 'further' | 'counted';
  /** The report that holds it now: where it was counted, one from before. */
  id: string;
};

/** Keeps what a family says is out of date. */
export async function sayOutOfDate(tx: Transaction, report: NewReport): Promise<SaidOutOfDate> {
  const { id, serviceId, serviceName, topic, words, reportedAt, deleteOn } = report;
  const [said] = await tx.execute<SaidOutOfDate>(sql`
    select kept, kept_id as id from say_out_of_date(${id}, ${serviceId}, ${serviceName}, ${topic}, ${words},
      ${reportedAt.toISOString()}, ${deleteOn}, ${mostWordings})`);
  if (!said) throw new Error('say_out_of_date answered nothing');
  return said;
}

/** Whether a report in these words is kept, open or settled. As the owner: for the command line. */
export async function isReportKept(
  tx: Transaction,
  { serviceId, topic, words }: ReportOutOfDate,
): Promise<boolean> {
  const rows = await tx
    .select({ id: outOfDateReport.id })
    .from(outOfDateReport)
    .where(
      and(
        eq(outOfDateReport.serviceId, serviceId),
        eq(outOfDateReport.topic, topic),
        eq(outOfDateReport.words, words),
      ),
    )
    .limit(1);
  return rows.length > 0;
}

/**
 * Marks as settled what is open of the same thing at the same service as a report, and was said by `saidUntil`: whatever came
 * since, nobody has looked at. The ids; none where there is nothing such that the actor may see.
 */
export async function settleReport(
  tx: Transaction,
  report: { id: string; saidUntil: Date },
  settled: { settledBy: string; settledAt: Date },
): Promise<string[]> {
  const { id, serviceId, topic, reportedAt, settledAt } = outOfDateReport;
  const [about] = await tx
    .select({ serviceId, topic })
    .from(outOfDateReport)
    .where(eq(id, report.id));
  if (!about) return [];
  const rows = await tx
    .update(outOfDateReport)
    .set(settled)
    .where(
      and(
        eq(serviceId, about.serviceId),
        eq(topic, about.topic),
        isNull(settledAt),
        lte(reportedAt, report.saidUntil),
      ),
    )
    .returning({ id });
  return rows.map((row) => row.id);
}
