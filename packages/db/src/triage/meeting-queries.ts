import type { AgencyKind } from '@waymark/domain/access';
import type { MeetingTimes } from '@waymark/domain/clock';
import type { ContactState } from '@waymark/domain/contact';
import type { ItemState, TriageOutcome, TriageRoute } from '@waymark/domain/triage';
import { and, asc, desc, eq, ne, sql } from 'drizzle-orm';

import { agency } from '../access/tables.ts';
import type { Transaction } from '../client.ts';
import { contact } from '../contact/tables.ts';
import { family } from '../family/tables.ts';
import {
  triageDecision,
  triageItem,
  triageMeeting,
  triageSeat,
  triageSeries,
  triageSeriesSeat,
} from './tables.ts';

export type Series = { id: string; name: string } & MeetingTimes;

/** The series of meetings of the actor's area. */
export function listSeries(tx: Transaction): Promise<Series[]> {
  return tx
    .select({
      id: triageSeries.id,
      name: triageSeries.name,
      time: triageSeries.time,
      weekdays: triageSeries.weekdays,
    })
    .from(triageSeries)
    .orderBy(asc(triageSeries.name), asc(triageSeries.id));
}

/** Sets up a series with its seats. As the owner only. */
export async function insertSeries(
  tx: Transaction,
  series: Series & { areaId: string; agencyIds: readonly string[] },
): Promise<void> {
  const { agencyIds, weekdays, ...row } = series;
  await tx.insert(triageSeries).values({ ...row, weekdays: [...weekdays] });
  if (agencyIds.length === 0) return;
  await tx
    .insert(triageSeriesSeat)
    .values(agencyIds.map((agencyId) => ({ seriesId: series.id, agencyId })));
}

export type Meeting = { id: string; name: string; startsAt: string };

/** The meeting of a series at a moment, made if nobody has made it yet; then `seatsMade` says with how many seats. */
export async function ensureMeeting(
  tx: Transaction,
  wanted: { id: string; areaId: string; series: Series; startsAt: Date },
): Promise<{ meeting: Meeting; seatsMade: number | null }> {
  const { id, areaId, series, startsAt } = wanted;
  const found = await findMeetingAt(tx, series.id, startsAt);
  if (found) return { meeting: found, seatsMade: null };
  const made = await tx
    .insert(triageMeeting)
    .values({ id, areaId, seriesId: series.id, name: series.name, startsAt })
    .onConflictDoNothing()
    .returning({ id: triageMeeting.id });
  const seatsMade = made.length === 1 ? await seatSeries(tx, id, series.id) : null;
  const meeting = await findMeetingAt(tx, series.id, startsAt);
  return {
    meeting: meeting ?? { id, name: series.name, startsAt: startsAt.toISOString() },
    seatsMade,
  };
}

async function findMeetingAt(tx: Transaction, seriesId: string, at: Date): Promise<Meeting | null> {
  const rows = await tx
    .select(meetingColumns)
    .from(triageMeeting)
    .where(and(eq(triageMeeting.seriesId, seriesId), eq(triageMeeting.startsAt, at)));
  const row = rows[0];
  return row ? asMeeting(row) : null;
}

async function seatSeries(tx: Transaction, meetingId: string, seriesId: string): Promise<number> {
  const seats = await tx
    .select({ agencyId: triageSeriesSeat.agencyId })
    .from(triageSeriesSeat)
    .where(eq(triageSeriesSeat.seriesId, seriesId));
  if (seats.length > 0) {
    await tx.insert(triageSeat).values(seats.map((seat) => ({ ...seat, meetingId })));
  }
  return seats.length;
}

const meetingColumns = {
  id: triageMeeting.id,
  name: triageMeeting.name,
  startsAt: triageMeeting.startsAt,
};

function asMeeting(row: { id: string; name: string; startsAt: Date }): Meeting {
  return { ...row, startsAt: row.startsAt.toISOString() };
}

export type MeetingSummary = Meeting & { itemCount: number; decidedCount: number };

const longestList = 30;

/** Meetings with how many items the actor may see on each: the latest first, at most 30. */
export async function listMeetings(tx: Transaction): Promise<MeetingSummary[]> {
  const rows = await tx
    .select({
      ...meetingColumns,
      itemCount: sql<number>`count(${triageItem.id})::int`,
      decidedCount: sql<number>`(count(*) filter (where ${triageItem.state} = 'decided'))::int`,
    })
    .from(triageMeeting)
    .leftJoin(
      triageItem,
      and(eq(triageItem.meetingId, triageMeeting.id), ne(triageItem.state, 'withdrawn')),
    )
    .groupBy(triageMeeting.id)
    .orderBy(desc(triageMeeting.startsAt))
    .limit(longestList);
  return rows.map((row) => ({ ...row, startsAt: row.startsAt.toISOString() }));
}

/** One meeting of the actor's area. */
export async function findMeeting(tx: Transaction, id: string): Promise<Meeting | null> {
  const rows = await tx.select(meetingColumns).from(triageMeeting).where(eq(triageMeeting.id, id));
  const row = rows[0];
  return row ? asMeeting(row) : null;
}

export type Seat = { agencyId: string; agencyName: string; agencyKind: AgencyKind };

/** The agencies with a seat at a meeting, by name. */
export function listSeats(tx: Transaction, meetingId: string): Promise<Seat[]> {
  return tx
    .select({ agencyId: agency.id, agencyName: agency.name, agencyKind: agency.kind })
    .from(triageSeat)
    .innerJoin(agency, eq(agency.id, triageSeat.agencyId))
    .where(eq(triageSeat.meetingId, meetingId))
    .orderBy(asc(agency.name));
}

/** An item as the meeting's list shows it. */
export type ItemSummary = {
  id: string;
  contactId: string;
  reference: string;
  familyName: string;
  state: ItemState;
  contactState: ContactState;
  route: TriageRoute;
  agenciesIn: string[];
  outcome: TriageOutcome | null;
};

/** The items of a meeting that the actor may see, in the order in which they were listed. */
export function listItems(tx: Transaction, meetingId: string): Promise<ItemSummary[]> {
  return tx
    .select({
      id: triageItem.id,
      contactId: contact.id,
      reference: contact.reference,
      familyName: family.name,
      state: triageItem.state,
      contactState: contact.state,
      route: contact.route,
      agenciesIn: sql<string[]>`array(
        select distinct r.agency_id::text from triage_return r where r.item_id = ${triageItem.id} order by 1)`,
      outcome: triageDecision.outcome,
    })
    .from(triageItem)
    .innerJoin(contact, eq(contact.id, triageItem.contactId))
    .innerJoin(family, eq(family.id, contact.familyId))
    .leftJoin(triageDecision, eq(triageDecision.itemId, triageItem.id))
    .where(and(eq(triageItem.meetingId, meetingId), ne(triageItem.state, 'withdrawn')))
    .orderBy(asc(triageItem.listedAt), asc(contact.reference));
}
