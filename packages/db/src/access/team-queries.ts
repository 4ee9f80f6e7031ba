import { and, asc, count, desc, eq, isNull, sql } from 'drizzle-orm';

import type { Transaction } from '../client.ts';
import { agency } from './tables.ts';
import { team, teamMember } from './team-tables.ts';

/** The index that keeps one name for one team that goes on, in an agency. */
export const teamNameIndex = 'team_one_name';

/** A team as who looks after people sees it. */
export type TeamRecord = {
  id: string;
  agencyId: string;
  agencyName: string;
  name: string;
  startedAt: Date;
  endedAt: Date | null;
  hasEnded: boolean;
  /** How many are in it now. */
  size: number;
};

const columns = {
  id: team.id,
  agencyId: team.agencyId,
  agencyName: agency.name,
  name: team.name,
  startedAt: team.startedAt,
  endedAt: team.endedAt,
  hasEnded: sql<boolean>`${team.endedAt} is not null`,
  size: count(teamMember.actorId),
};

/** The teams of the actor's area: those that go on by agency and name, then those that have ended. */
export function listTeams(tx: Transaction): Promise<TeamRecord[]> {
  return tx
    .select(columns)
    .from(team)
    .innerJoin(agency, eq(agency.id, team.agencyId))
    .leftJoin(teamMember, and(eq(teamMember.teamId, team.id), isNull(teamMember.endedAt)))
    .groupBy(team.id, agency.id)
    .orderBy(sql`${team.endedAt} is not null`, asc(agency.name), asc(team.name), asc(team.id));
}

/** Makes a team. */
export async function insertTeam(
  tx: Transaction,
  made: Omit<typeof team.$inferInsert, 'endedAt'>,
): Promise<void> {
  await tx.insert(team).values(made);
}

/** Ends a team, and with it everybody's time in it. False where it had ended, or there is none such. */
export async function endTeam(tx: Transaction, id: string, at: Date): Promise<boolean> {
  const rows = await tx
    .update(team)
    .set({ endedAt: at })
    .where(and(eq(team.id, id), isNull(team.endedAt)))
    .returning({ id: team.id });
  if (rows.length === 0) return false;
  await tx
    .update(teamMember)
    .set({ endedAt: at })
    .where(and(eq(teamMember.teamId, id), isNull(teamMember.endedAt)));
  return true;
}

/** Takes a post out of the team that it is in, if any, and puts it in another or in none. False where that team has ended. */
export async function moveToTeam(
  tx: Transaction,
  moved: { areaId: string; actorId: string; teamId: string | null; at: Date },
): Promise<boolean> {
  const { areaId, actorId, teamId, at } = moved;
  if (teamId !== null && !(await keepTeam(tx, teamId))) return false;
  await tx
    .update(teamMember)
    .set({ endedAt: at })
    .where(and(eq(teamMember.actorId, actorId), isNull(teamMember.endedAt)));
  if (teamId !== null)
    await tx.insert(teamMember).values({ areaId, teamId, actorId, startedAt: at });
  return true;
}

// Held until the end of the transaction, so that nobody ends it while somebody is put in it.
async function keepTeam(tx: Transaction, id: string): Promise<boolean> {
  const rows = await tx
    .select({ id: team.id })
    .from(team)
    .where(and(eq(team.id, id), isNull(team.endedAt)))
    .for('share');
  return rows.length === 1;
}

/** A time that a post was in a team. */
export type TeamTime = { teamId: string; name: string; startedAt: Date; endedAt: Date | null };

/** The teams that a post has been in, newest first. */
export function listTeamsOf(tx: Transaction, actorId: string): Promise<TeamTime[]> {
  return tx
    .select({
      teamId: team.id,
      name: team.name,
      startedAt: teamMember.startedAt,
      endedAt: teamMember.endedAt,
    })
    .from(teamMember)
    .innerJoin(team, eq(team.id, teamMember.teamId))
    .where(eq(teamMember.actorId, actorId))
    .orderBy(desc(teamMember.startedAt));
}
