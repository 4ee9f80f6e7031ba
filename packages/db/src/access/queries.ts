import type { Actor, AgencyKind, StaffRole } from '@waymark/domain/access';
import type { Day } from '@waymark/domain/clock';
import { and, asc, eq, inArray, isNull, sql, type SQL } from 'drizzle-orm';

import { inTransaction, type Database, type Transaction } from '../client.ts';
import { actor, actorRole, agency, area, installation } from './tables.ts';

export type Profile = Actor & { agencyName: string; areaName: string; referencePrefix: string };

/**
 * Runs `fn` in one transaction as one actor, and tells it who that is, with agency, area and roles: null for a stranger or
 * a leaver. Saying who acts and asking who that is take one question.
 */
export function actAs<T>(
  db: Database,
  actorId: string,
  fn: (tx: Transaction, me: Profile | null) => Promise<T>,
): Promise<T> {
  return inTransaction(db, async (tx) => fn(tx, await enter(tx, sql`${actorId}::uuid`)));
}

/** Whoever the transaction acts as already. */
export function findMe(tx: Transaction): Promise<Profile | null> {
  return enter(tx, sql`current_actor_id()`);
}

/** What `act_as` says of whoever acts, by the names of Profile. */
export const profileColumns = sql.raw(`id, area_id as "areaId", agency_id as "agencyId",
  agency_kind as "agencyKind", agency_name as "agencyName", area_name as "areaName",
  reference_prefix as "referencePrefix", name, job_title as "jobTitle", roles`);

async function enter(tx: Transaction, actorId: SQL): Promise<Profile | null> {
  const rows = await tx.execute<Profile>(sql`select ${profileColumns} from act_as(${actorId})`);
  return rows[0] ?? null;
}

/** SQL: the role counts as held today (rule ACC-17), by the database's clock as in every policy. */
const isHeldToday = sql`is_held_on(${actorRole.fromOn}, ${actorRole.untilOn}, today_in_london())`;

export type Colleague = {
  id: string;
  name: string;
  jobTitle: string;
  agencyId: string;
  agencyName: string;
  agencyKind: AgencyKind;
};

const colleagueColumns = {
  id: actor.id,
  name: actor.name,
  jobTitle: actor.jobTitle,
  agencyId: actor.agencyId,
  agencyName: agency.name,
  agencyKind: agency.kind,
};

/** The people of the actor's area who are still there, by name. */
export function listColleagues(tx: Transaction): Promise<Colleague[]> {
  return tx
    .select(colleagueColumns)
    .from(actor)
    .innerJoin(agency, eq(agency.id, actor.agencyId))
    .where(and(eq(actor.kind, 'person'), isNull(actor.endedAt)))
    .orderBy(asc(actor.name), asc(actor.id));
}

/** One person of the actor's area who is still there. */
export async function findColleague(tx: Transaction, id: string): Promise<Colleague | null> {
  const rows = await tx
    .select(colleagueColumns)
    .from(actor)
    .innerJoin(agency, eq(agency.id, actor.agencyId))
    .where(and(eq(actor.id, id), eq(actor.kind, 'person'), isNull(actor.endedAt)));
  return rows[0] ?? null;
}

export type Agency = { id: string; name: string; kind: AgencyKind };

/** The agencies of the actor's area, by name. */
export function listAgencies(tx: Transaction): Promise<Agency[]> {
  return tx
    .select({ id: agency.id, name: agency.name, kind: agency.kind })
    .from(agency)
    .orderBy(asc(agency.name));
}

/** Everybody of the actor's area who holds one of the roles today, and the kind of their agency. */
export function listWithRole(
  tx: Transaction,
  roles: readonly StaffRole[],
): Promise<{ id: string; agencyId: string; agencyKind: AgencyKind }[]> {
  return tx
    .select({ id: actor.id, agencyId: actor.agencyId, agencyKind: agency.kind })
    .from(actor)
    .innerJoin(actorRole, eq(actorRole.actorId, actor.id))
    .innerJoin(agency, eq(agency.id, actor.agencyId))
    .where(and(inArray(actorRole.role, [...roles]), isHeldToday, isNull(actor.endedAt)));
}

export type NewActor = {
  id: string;
  areaId: string;
  agencyId: string;
  name: string;
  jobTitle: string;
  roles: readonly StaffRole[];
  /** Whose post it is, where it is not the first of a new person. */
  personId?: string;
  /** Since when they are there and hold their roles; left out, now. */
  since?: { at: Date; day: Day };
};

/** Adds a person, or another post of one. As the owner only: the application's role may not make people. */
export async function insertActor(tx: Transaction, person: NewActor): Promise<void> {
  const { roles, since, personId = person.id, ...row } = person;
  await tx
    .insert(actor)
    .values({ ...row, personId, kind: 'person', ...(since && { startedAt: since.at }) });
  if (roles.length === 0) return;
  const from = since && { fromOn: since.day };
  await tx.insert(actorRole).values(roles.map((role) => ({ actorId: person.id, role, ...from })));
}

/** Every area and agency of the installation, as the owner: for the command line. */
export function listAreasAndAgencies(tx: Transaction): Promise<
  {
    areaId: string;
    areaName: string;
    agencyId: string;
    agencyName: string;
    agencyKind: AgencyKind;
  }[]
> {
  return tx
    .select({
      areaId: area.id,
      areaName: area.name,
      agencyId: agency.id,
      agencyName: agency.name,
      agencyKind: agency.kind,
    })
    .from(agency)
    .innerJoin(area, eq(area.id, agency.areaId))
    .orderBy(asc(area.name), asc(agency.name));
}

/** Whether this is the demo's database, a partnership's own, or not started yet (null). */
export async function findInstallation(db: Database): Promise<'demo' | 'live' | null> {
  const rows = await db.select({ kind: installation.kind }).from(installation);
  return rows[0]?.kind ?? null;
}

/** Says once and for good what this database is. False where it had been said before. */
export async function startInstallation(
  tx: Transaction,
  kind: 'demo' | 'live',
  startedAt: Date,
): Promise<boolean> {
  const rows = await tx
    .insert(installation)
    .values({ kind, startedAt })
    .onConflictDoNothing()
    .returning({ kind: installation.kind });
  return rows.length === 1;
}
