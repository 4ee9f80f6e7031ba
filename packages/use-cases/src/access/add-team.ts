import { brokenUnique } from '@waymark/db/client';
import { insertTeam, listAgencies, listTeams, teamNameIndex } from '@waymark/db/access';
import { problemOfTeamName } from '@waymark/domain/access';
import { z } from 'zod';

import { act, type Acting } from '../act.ts';
import { writeAudit } from '../audit.ts';
import type { Context } from '../context.ts';
import { InvalidInput, type Problem } from '../errors.ts';
import { parseInput } from '../input.ts';
import { requireManager } from './look-after.ts';

/** A team to be, and whose it is. */
export const AddTeamInput = z.strictObject({
  agencyId: z.uuid({ error: 'Choose the agency.' }),
  name: z.string().trim().min(1, { error: 'Enter the name of the team.' }).max(120),
});
export type AddTeamInput = z.input<typeof AddTeamInput>;

/** Names a team of an agency of the area (ACC-24). Throws NotAllowed, or InvalidInput where the name is taken. */
export async function addTeam(ctx: Context, input: AddTeamInput): Promise<{ id: string }> {
  try {
    return await act(ctx, async (acting) => {
      const { tx, actor, now } = acting;
      requireManager(actor);
      const wanted = parseInput(AddTeamInput, input);
      const problems = await problemsOf(acting, wanted);
      if (problems.length > 0) throw new InvalidInput(problems);
      const id = acting.newId();
      await insertTeam(tx, { id, areaId: actor.areaId, ...wanted, startedAt: now });
      await writeAudit(acting, {
        verb: 'team.added',
        noun: 'team',
        subjectId: id,
        details: { agencyId: wanted.agencyId },
      });
      return { id };
    });
  } catch (error) {
    // Somebody else took the name while this was looked at.
    if (brokenUnique(error) !== teamNameIndex) throw error;
    throw new InvalidInput([{ field: 'name', message: 'This agency has a team of that name.' }]);
  }
}

async function problemsOf(
  { tx }: Acting,
  wanted: z.output<typeof AddTeamInput>,
): Promise<Problem[]> {
  const agencies = await listAgencies(tx);
  if (!agencies.some(({ id }) => id === wanted.agencyId)) {
    return [{ field: 'agencyId', message: 'Choose an agency of your area.' }];
  }
  const message = problemOfTeamName(wanted, await listTeams(tx));
  return message === null ? [] : [{ field: 'name', message }];
}
