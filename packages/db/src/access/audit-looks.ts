import type { AgencyKind, StaffRole } from '@waymark/domain/access';
import type { LookVerb } from '@waymark/domain/audit';
import type { AgreementAnswer } from '@waymark/domain/contact';
import { sql } from 'drizzle-orm';

import type { Transaction } from '../client.ts';

/** One opening of a family's record, for an information governance lead: who, what of, and what the rules ask of it. */
export type LookRow = {
  at: Date;
  verb: LookVerb;
  actorId: string;
  name: string;
  jobTitle: string;
  agencyName: string;
  agencyKind: AgencyKind;
  roles: StaffRole[];
  familyId: string;
  reference: string;
  ownSurname: boolean;
  colleagueSurname: boolean;
  isTheirWork: boolean;
  didSomething: boolean;
  leavesOn: string | null;
};

/**
 * Every opening of a family's record in the area from one moment until before another, but the actor's own. Nothing for
 * anybody but an information governance lead: PostgreSQL says so.
 */
export async function listLooks(
  tx: Transaction,
  { from, until }: { from: Date; until: Date },
): Promise<LookRow[]> {
  const rows = await tx.execute<Omit<LookRow, 'at'> & { at: string }>(sql`
    select at, verb, actor_id as "actorId", name, job_title as "jobTitle", agency_name as "agencyName",
           agency_kind as "agencyKind", roles, family_id as "familyId", reference, own_surname as "ownSurname",
           colleague_surname as "colleagueSurname", is_their_work as "isTheirWork",
           did_something as "didSomething", leaves_on::text as "leavesOn"
    from audit_looks(${from.toISOString()}::timestamptz, ${until.toISOString()}::timestamptz)`);
  return rows.map((row) => ({ ...row, at: new Date(row.at) }));
}

/** A family by the reference of one of its contacts, with who leads the help for it. */
export type LookedAtFamily = { familyId: string; contactId: string; helpLedBy: string[] };

/** Where the actor may have the list of who looked (AUD-7): the family, else null, whether it exists or not. */
export async function findLookedAtFamily(
  tx: Transaction,
  reference: string,
): Promise<LookedAtFamily | null> {
  const rows = await tx.execute<LookedAtFamily>(sql`
    select family_id as "familyId", contact_id as "contactId", help_led_by as "helpLedBy"
    from family_looked_at(${reference})`);
  return rows[0] ?? null;
}

/** One entry of the audit about a family. Who it was is named to an information governance lead alone. */
export type FamilyEntryRow = {
  at: Date;
  verb: string;
  agencyKind: AgencyKind;
  agreement: AgreementAnswer;
  isRestricted: boolean;
  reference: string;
  name: string | null;
  jobTitle: string | null;
  agencyName: string | null;
};

/** The audit of one family, newest first. Nothing where the actor may not have it (AUD-7). */
export async function listFamilyEntries(
  tx: Transaction,
  familyId: string,
): Promise<FamilyEntryRow[]> {
  const rows = await tx.execute<Omit<FamilyEntryRow, 'at'> & { at: string }>(sql`
    select at, verb, agency_kind as "agencyKind", agreement, is_restricted as "isRestricted", reference, name, job_title as "jobTitle",
           agency_name as "agencyName"
    from audit_of_family(${familyId}::uuid)`);
  return rows.map((row) => ({ ...row, at: new Date(row.at) }));
}
