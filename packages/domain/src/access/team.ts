import type { Actor } from './actor.ts';
import { managesPeople } from './people.ts';

/** A team of an agency. It opens and closes nothing: no rule about who sees what asks for it (ACC-24). */
export type Team = {
  id: string;
  agencyId: string;
  name: string;
  /** Takes nobody more, and keeps who was in it. */
  hasEnded: boolean;
};

/** ACC-24: what is wrong with a new team's name; null where nothing is. Two teams that go on never share one in an agency. */
export function problemOfTeamName(
  wanted: Pick<Team, 'agencyId' | 'name'>,
  teams: readonly Team[],
): string | null {
  const isTaken = teams.some(
    (team) => !team.hasEnded && team.agencyId === wanted.agencyId && sameName(team, wanted),
  );
  return isTaken ? 'This agency has a team of that name.' : null;
}

function sameName(one: Pick<Team, 'name'>, other: Pick<Team, 'name'>): boolean {
  return one.name.trim().toLowerCase() === other.name.trim().toLowerCase();
}

/** ACC-24: the teams that a post of an agency can be put in: those of that agency that go on. */
export function teamsOfAgency<T extends Team>(teams: readonly T[], agencyId: string): T[] {
  return teams.filter((team) => !team.hasEnded && team.agencyId === agencyId);
}

/** ACC-24: whether this person ends a team: an administrator of its area, once. */
export function mayEndTeam(actor: Pick<Actor, 'roles'>, team: Pick<Team, 'hasEnded'>): boolean {
  return managesPeople(actor) && !team.hasEnded;
}
