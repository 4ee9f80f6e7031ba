import type { AccessReviewAnswer, AgencyKind, RolePeriod, StaffRole } from '@waymark/domain/access';
import type { Day } from '@waymark/domain/clock';
import { and, asc, eq, isNull, ne, or, sql } from 'drizzle-orm';

import type { Transaction } from '../client.ts';
import { accessReview } from './review-tables.ts';
import { actor, actorRole, agency } from './tables.ts';
import { team, teamMember } from './team-tables.ts';

/** Somebody's post as who looks after people sees it. */
export type StaffRecord = {
  id: string;
  areaId: string;
  name: string;
  jobTitle: string;
  agencyId: string;
  agencyName: string;
  agencyKind: AgencyKind;
  /** The team that they are in now; null for none. */
  team: { id: string; name: string } | null;
  startedAt: Date;
  endedAt: Date | null;
  /** Nobody else of the area looks after people. */
  isOnlyAdministrator: boolean;
  /** Every role they have held or will, by name and then by date. */
  periods: RolePeriod[];
  /** What the review of the quarter asked about came to for them. */
  answer: AccessReviewAnswer | null;
};

const periodsOf = sql<RolePeriod[]>`coalesce((
  select json_agg(json_build_object('role', ${actorRole.role}, 'from', ${actorRole.fromOn}, 'until', ${actorRole.untilOn})
    order by ${actorRole.role}::text, ${actorRole.fromOn})
  from ${actorRole} where ${actorRole.actorId} = ${actor.id}), '[]')`;

const columns = {
  id: actor.id,
  areaId: actor.areaId,
  name: actor.name,
  jobTitle: actor.jobTitle,
  agencyId: actor.agencyId,
  agencyName: agency.name,
  agencyKind: agency.kind,
  team: { id: team.id, name: team.name },
  startedAt: actor.startedAt,
  endedAt: actor.endedAt,
  isOnlyAdministrator: sql<boolean>`is_only_administrator(${actor.id})`,
  periods: periodsOf,
  answer: accessReview.answer,
};

function select(tx: Transaction, quarter: string) {
  return tx
    .select(columns)
    .from(actor)
    .innerJoin(agency, eq(agency.id, actor.agencyId))
    .leftJoin(teamMember, and(eq(teamMember.actorId, actor.id), isNull(teamMember.endedAt)))
    .leftJoin(team, eq(team.id, teamMember.teamId))
    .leftJoin(
      accessReview,
      and(eq(accessReview.actorId, actor.id), eq(accessReview.quarter, quarter)),
    );
}

/** Everybody of the actor's area: who is there by name, then who has left. `quarter` is the review's, as in 2026-Q4. */
export function listStaff(tx: Transaction, quarter: string): Promise<StaffRecord[]> {
  return select(tx, quarter)
    .where(eq(actor.kind, 'person'))
    .orderBy(sql`${actor.endedAt} is not null`, asc(actor.name), asc(actor.id));
}

/** One person of the actor's area, there or not; null where there is none. */
export async function findStaff(
  tx: Transaction,
  { id, quarter }: { id: string; quarter: string },
): Promise<StaffRecord | null> {
  const rows = await select(tx, quarter).where(and(eq(actor.id, id), eq(actor.kind, 'person')));
  return rows[0] ?? null;
}

/** Gives a role. The database refuses it where it is not this actor's to give (ACC-18, ACC-19). */
export async function insertRole(
  tx: Transaction,
  given: { actorId: string; role: StaffRole; from: Day; until: Day | null },
): Promise<void> {
  const { actorId, role, from, until } = given;
  await tx.insert(actorRole).values({ actorId, role, fromOn: from, untilOn: until });
}

/** Sets the last day of a role that has none, or a later one. False where there is none such. */
export async function endRole(
  tx: Transaction,
  ended: { actorId: string; role: StaffRole; from: Day; until: Day },
): Promise<boolean> {
  const rows = await tx
    .update(actorRole)
    .set({ untilOn: ended.until })
    .where(
      and(
        eq(actorRole.actorId, ended.actorId),
        eq(actorRole.role, ended.role),
        eq(actorRole.fromOn, ended.from),
        or(isNull(actorRole.untilOn), ne(actorRole.untilOn, ended.until)),
      ),
    )
    .returning({ role: actorRole.role });
  return rows.length === 1;
}

/** Ends a post and every session of the person, together (ACC-21). False where it had ended. */
export async function endPost(tx: Transaction, id: string, at: Date): Promise<boolean> {
  const rows = await tx.execute<{ ended: boolean }>(
    sql`select end_post(${id}::uuid, ${at.toISOString()}::timestamptz) as ended`,
  );
  return rows[0]?.ended ?? false;
}

/** An action that somebody who has left still had to do: which contact's it is, and nothing of a family. */
export type ActionLeftOpen = {
  id: string;
  contactId: string;
  reference: string;
  dueOn: Day;
  givenBy: string;
  agencyId: string;
};

/** The open actions of somebody who has left, for an administrator; by date. */
export async function listActionsLeftOpen(
  tx: Transaction,
  leaverId: string,
): Promise<ActionLeftOpen[]> {
  const rows = await tx.execute<ActionLeftOpen>(sql`
    select id, contact_id as "contactId", reference, due_on::text as "dueOn", given_by as "givenBy",
           agency_id as "agencyId"
    from open_actions_of(${leaverId}::uuid) order by due_on, reference, id`);
  return [...rows];
}

/** Gives an open action of somebody who has left to somebody of the same agency. False where that cannot be. */
export async function giveActionOn(
  tx: Transaction,
  actionId: string,
  receiverId: string,
): Promise<boolean> {
  const rows = await tx.execute<{ given: boolean }>(
    sql`select give_action_on(${actionId}::uuid, ${receiverId}::uuid) as given`,
  );
  return rows[0]?.given ?? false;
}

/** Notes what a quarter's look at somebody's access came to; the first word of the quarter stands. */
export async function insertAccessReview(
  tx: Transaction,
  review: typeof accessReview.$inferInsert,
): Promise<boolean> {
  const rows = await tx
    .insert(accessReview)
    .values(review)
    .onConflictDoNothing()
    .returning({ actorId: accessReview.actorId });
  return rows.length === 1;
}
