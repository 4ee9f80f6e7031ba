import type { StaffRole } from '@waymark/domain/access';
import type { ApproverRole } from '@waymark/domain/referral';
import type {
  AgreementStatus,
  BodyKind,
  ConfidenceStatus,
  LawfulBasis,
  NotSoughtGround,
  RestedOn,
  SharingClass,
  SharingMethod,
  SharingRuleId,
  SpecialCategoryCondition,
} from '@waymark/domain/sharing';
import { and, asc, desc, eq, inArray, sql, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';

import { actor, agency } from '../access/tables.ts';
import type { Transaction } from '../client.ts';
import { decidedAgain, latestLooks, type LookRecord } from './look-queries.ts';
import { disclosure, disclosureApproval, disclosureMade, disclosureTold } from './tables.ts';

/** A decision as it is written; moments are given, ids are made by the caller. */
export type NewDisclosure = typeof disclosure.$inferInsert;

/** Writes a decision to share or not to. It is never changed. */
export async function insertDisclosure(tx: Transaction, row: NewDisclosure): Promise<void> {
  await tx.insert(disclosure).values(row);
}

/** Writes what somebody else said to a share. PostgreSQL refuses whoever decided it, and a second answer. */
export async function insertApproval(
  tx: Transaction,
  row: typeof disclosureApproval.$inferInsert,
): Promise<void> {
  await tx.insert(disclosureApproval).values(row);
}

/** Writes that it was shared. PostgreSQL refuses what waits for an approval, and a second time. */
export async function insertMade(
  tx: Transaction,
  row: typeof disclosureMade.$inferInsert,
): Promise<void> {
  await tx.insert(disclosureMade).values(row);
}

/** Writes what the family was told of a share, or why not. */
export async function insertTold(
  tx: Transaction,
  row: typeof disclosureTold.$inferInsert,
): Promise<void> {
  await tx.insert(disclosureTold).values(row);
}

/** What the family was told of a share, or why not and when that is looked at again. */
export type ToldRecord =
  | { told: true; toldAt: string; recordedById: string; recordedAt: string }
  | { told: false; reason: string; revisitOn: string; recordedAt: string };

/** One line of the ledger: what was decided, and what came of it. */
export type LedgerEntry = {
  id: string;
  contactId: string;
  decision: 'share' | 'not-share';
  decidedById: string;
  decidedByName: string;
  actingAs: StaffRole;
  agencyId: string;
  agencyName: string;
  decidedAt: string;
  subjectIds: string[];
  recipientId: string;
  recipientName: string;
  recipientKind: BodyKind;
  purpose: string;
  reason: string;
  class: SharingClass;
  agreement: AgreementStatus;
  notSoughtGround: NotSoughtGround | null;
  answered: { by: string; at: string; how: string } | null;
  confidence: ConfidenceStatus;
  rule: SharingRuleId;
  ruleVersion: string;
  advice: { from: string; at: string; words: string } | null;
  dataItems: string[];
  heldBack: string[];
  lawfulBasis: LawfulBasis | null;
  specialCategory: SpecialCategoryCondition | null;
  dutyTests: {
    whyItMatters: string;
    workItHelps: string;
    leastNeeded: string;
    detriment: string;
  } | null;
  restedOn: RestedOn | null;
  goesOn: boolean;
  approvalNeeded: 'not-needed' | 'first' | 'afterwards';
  whyItCouldNotWait: string | null;
  approvalDueOn: string | null;
  reviewOn: string | null;
  offered: string | null;
  onlyFew: boolean;
  approval: {
    byId: string;
    byName: string;
    actingAs: ApproverRole;
    answer: 'approved' | 'refused';
    at: string;
    reason: string;
  } | null;
  made: { sharedAt: string; method: SharingMethod; refusalToldAt: string | null } | null;
  /** The latest of what the family was told; null where nothing is shared yet. */
  told: ToldRecord | null;
  /** Whether the agency has decided since, about the same people, with the same recipient. */
  decidedAgain: boolean;
  /** The latest look at a decision not to share (SHR-B6). */
  latestLook: LookRecord | null;
};

const approver = alias(actor, 'approver');
const recipientAgency = alias(agency, 'recipient_agency');

function selectEntries(tx: Transaction) {
  return tx
    .select({
      row: disclosure,
      decidedByName: actor.name,
      agencyName: agency.name,
      recipientAgencyName: recipientAgency.name,
      approval: disclosureApproval,
      approvedByName: approver.name,
      made: disclosureMade,
      decidedAgain,
    })
    .from(disclosure)
    .innerJoin(actor, eq(actor.id, disclosure.decidedBy))
    .innerJoin(agency, eq(agency.id, disclosure.agencyId))
    .leftJoin(recipientAgency, eq(recipientAgency.id, disclosure.recipientAgencyId))
    .leftJoin(disclosureApproval, eq(disclosureApproval.disclosureId, disclosure.id))
    .leftJoin(approver, eq(approver.id, disclosureApproval.answeredBy))
    .leftJoin(disclosureMade, eq(disclosureMade.disclosureId, disclosure.id));
}

const longestList = 200;

async function entriesWhere(tx: Transaction, where: SQL | undefined): Promise<LedgerEntry[]> {
  const rows = await selectEntries(tx)
    .where(where)
    .orderBy(desc(disclosure.decidedAt), asc(disclosure.id))
    .limit(longestList);
  const ids = rows.map(({ row }) => row.id);
  const told = await listTold(tx, ids);
  const looks = await latestLooks(tx, ids);
  return rows.map((each) => ({
    ...asEntry(each, told.get(each.row.id) ?? null),
    latestLook: looks.get(each.row.id) ?? null,
  }));
}

/** What is shared about the people of one contact, newest first: what the actor may know of, at most 200. */
export function listLedger(tx: Transaction, contactId: string): Promise<LedgerEntry[]> {
  return entriesWhere(tx, eq(disclosure.contactId, contactId));
}

/** One line of the ledger, or null where it does not exist or the actor may not know of it. */
export async function findDisclosure(tx: Transaction, id: string): Promise<LedgerEntry | null> {
  const [entry] = await entriesWhere(tx, eq(disclosure.id, id));
  return entry ?? null;
}

/** Lines of the ledger by their ids. */
async function findDisclosures(tx: Transaction, ids: readonly string[]): Promise<LedgerEntry[]> {
  return ids.length === 0 ? [] : entriesWhere(tx, inArray(disclosure.id, [...ids]));
}

/** What the actor decided that is not finished: not approved yet, not shared yet, or the family is not told yet. */
export function listMyUnfinished(tx: Transaction): Promise<LedgerEntry[]> {
  const toldLast = sql`(select t.told from disclosure_told t where t.disclosure_id = ${disclosure.id}
    order by t.recorded_at desc limit 1)`;
  return entriesWhere(
    tx,
    and(
      eq(disclosure.decidedBy, sql`current_actor_id()`),
      eq(disclosure.decision, 'share'),
      sql`(${disclosureApproval.answer} is distinct from 'refused' or ${disclosureMade.sharedAt} is not null)
        and ((${disclosure.approval} <> 'not-needed' and ${disclosureApproval.answer} is null)
          or ${disclosureMade.sharedAt} is null or ${toldLast} is not true)`,
    ),
  );
}

/** What the actor decided not to share and has to look at again (SHR-B6). */
export function listMyLooksToMake(tx: Transaction): Promise<LedgerEntry[]> {
  const latest = sql`(select l.look_again_on from disclosure_look l where l.disclosure_id = ${disclosure.id}
    order by l.recorded_at desc limit 1)`;
  const looked = sql`exists (select 1 from disclosure_look l where l.disclosure_id = ${disclosure.id})`;
  return entriesWhere(
    tx,
    and(
      eq(disclosure.decidedBy, sql`current_actor_id()`),
      eq(disclosure.decision, 'not-share'),
      sql`case when ${looked} then ${latest} else ${disclosure.reviewOn} end is not null`,
      sql`not ${decidedAgain}`,
    ),
  );
}

/** What waits for an approval by the actor: about whom, by names that the contact itself would not show them. */
export type AskedApproval = { entry: LedgerEntry; reference: string; subjects: string[] };

/** What waits for an approval by somebody like the actor, the soonest due first. Nothing of their own. */
export async function listAskedApprovals(tx: Transaction): Promise<AskedApproval[]> {
  const asked = await tx.execute<{ id: string; reference: string; subjects: string[] }>(
    sql`select disclosure_id as id, reference, subjects from disclosures_to_approve()`,
  );
  const entries = await findDisclosures(
    tx,
    asked.map(({ id }) => id),
  );
  return [...asked].flatMap(({ id, reference, subjects }) => {
    const entry = entries.find((each) => each.id === id);
    return entry ? [{ entry, reference, subjects }] : [];
  });
}

async function listTold(tx: Transaction, ids: readonly string[]): Promise<Map<string, ToldRecord>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .select()
    .from(disclosureTold)
    .where(inArray(disclosureTold.disclosureId, [...ids]))
    .orderBy(asc(disclosureTold.recordedAt));
  // The latest comes last, and so it is the one that is kept.
  return new Map(rows.map((row) => [row.disclosureId, asTold(row)]));
}

function asTold(row: typeof disclosureTold.$inferSelect): ToldRecord {
  const recordedAt = row.recordedAt.toISOString();
  return row.toldAt === null
    ? { told: false, reason: row.reason ?? '', revisitOn: row.revisitOn ?? '', recordedAt }
    : { told: true, toldAt: row.toldAt.toISOString(), recordedById: row.recordedBy, recordedAt };
}

type Selected = Awaited<ReturnType<typeof selectEntries>>[number];

function asEntry(selected: Selected, told: ToldRecord | null): Omit<LedgerEntry, 'latestLook'> {
  const { row, made } = selected;
  return {
    id: row.id,
    contactId: row.contactId,
    decision: row.decision,
    decidedById: row.decidedBy,
    decidedByName: selected.decidedByName,
    actingAs: row.actingAs,
    agencyId: row.agencyId,
    agencyName: selected.agencyName,
    decidedAt: row.decidedAt.toISOString(),
    subjectIds: row.subjectIds,
    recipientId: row.recipientId,
    recipientName: selected.recipientAgencyName ?? row.recipientName ?? '',
    recipientKind: row.recipientKind,
    purpose: row.purpose,
    reason: row.reason,
    class: row.class,
    agreement: row.agreement,
    notSoughtGround: row.notSoughtGround,
    answered: answeredOf(row),
    confidence: row.confidence,
    rule: row.rule,
    ruleVersion: row.ruleVersion,
    advice: adviceOf(row),
    dataItems: row.dataItems,
    heldBack: row.heldBack,
    lawfulBasis: row.lawfulBasis,
    specialCategory: row.specialCategory,
    dutyTests: dutyTestsOf(row),
    restedOn: row.restedOn,
    goesOn: row.goesOn,
    approvalNeeded: row.approval,
    whyItCouldNotWait: row.whyItCouldNotWait,
    approvalDueOn: row.approvalDueOn,
    reviewOn: row.reviewOn,
    offered: row.offered,
    onlyFew: row.onlyFew,
    approval: approvalOf(selected),
    made: made && {
      sharedAt: made.sharedAt.toISOString(),
      method: made.method,
      refusalToldAt: made.refusalToldAt?.toISOString() ?? null,
    },
    told,
    decidedAgain: selected.decidedAgain,
  };
}

type Row = typeof disclosure.$inferSelect;

function answeredOf({ answeredBy, answeredAt, answeredHow }: Row): LedgerEntry['answered'] {
  if (answeredBy === null || answeredAt === null || answeredHow === null) return null;
  return { by: answeredBy, at: answeredAt.toISOString(), how: answeredHow };
}

function adviceOf({ adviceFrom, adviceAt, adviceWords }: Row): LedgerEntry['advice'] {
  if (adviceFrom === null || adviceAt === null || adviceWords === null) return null;
  return { from: adviceFrom, at: adviceAt.toISOString(), words: adviceWords };
}

function dutyTestsOf(row: Row): LedgerEntry['dutyTests'] {
  const { dutyWhyItMatters, dutyWorkItHelps, dutyLeastNeeded, dutyDetriment } = row;
  if (dutyWhyItMatters === null) return null;
  return {
    whyItMatters: dutyWhyItMatters,
    workItHelps: dutyWorkItHelps ?? '',
    leastNeeded: dutyLeastNeeded ?? '',
    detriment: dutyDetriment ?? '',
  };
}

function approvalOf({ approval, approvedByName }: Selected): LedgerEntry['approval'] {
  if (!approval) return null;
  const { answeredBy, answeredAt, actingAs, answer, reason } = approval;
  const at = answeredAt.toISOString();
  return { byId: answeredBy, byName: approvedByName ?? '', actingAs, answer, at, reason };
}
