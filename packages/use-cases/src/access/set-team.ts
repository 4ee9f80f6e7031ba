import { listTeams, moveToTeam } from '@waymark/db/access';
import { teamsOfAgency } from '@waymark/domain/access';
import { z } from 'zod';

import { act } from '../act.ts';
import { writeAudit } from '../audit.ts';
import type { Context } from '../context.ts';
import { Conflict, InvalidInput } from '../errors.ts';
import { parseInput } from '../input.ts';
import { requireStaffToChange } from './look-after.ts';

/** Whose team it is about, and which: null for none. */
export const SetTeamInput = z.strictObject({
  id: z.uuid(),
  teamId: z.uuid({ error: 'Choose a team.' }).nullable(),
});
export type SetTeamInput = z.input<typeof SetTeamInput>;

/**
 * Puts somebody in a team of their agency, or in none (ACC-24). It is no look at their access, because it changes none
 * (ACC-22). Throws NotAllowed with the reason, NotFound, InvalidInput for a team that is not to be had, or Conflict where
 * they are there already.
 */
export function setTeam(ctx: Context, input: SetTeamInput): Promise<void> {
  return act(ctx, async (acting) => {
    const { tx, actor, now } = acting;
    const { id, teamId } = parseInput(SetTeamInput, input);
    const record = await requireStaffToChange(acting, { id, verb: 'set-team' });
    const offered = teamsOfAgency(await listTeams(tx), record.agencyId);
    if (teamId !== null && !offered.some((team) => team.id === teamId)) {
      const message = 'Choose a team of their agency that has not ended.';
      throw new InvalidInput([{ field: 'teamId', message }]);
    }
    if (teamId === (record.team?.id ?? null)) throw new Conflict();
    const moved = { areaId: actor.areaId, actorId: id, teamId, at: now };
    if (!(await moveToTeam(tx, moved))) throw new Conflict();
    await writeAudit(acting, {
      verb: 'staff.team-set',
      noun: 'actor',
      subjectId: id,
      details: { from: record.team?.id ?? null, to: teamId },
    });
  });
}
