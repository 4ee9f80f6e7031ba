import { endTeam as writeEnd, listTeams } from '@waymark/db/access';
import { mayEndTeam } from '@waymark/domain/access';
import { z } from 'zod';

import { act } from '../act.ts';
import { writeAudit } from '../audit.ts';
import { found } from '../checks.ts';
import type { Context } from '../context.ts';
import { Conflict } from '../errors.ts';
import { parseInput } from '../input.ts';
import { requireManager } from './look-after.ts';

export const EndTeamInput = z.strictObject({ id: z.uuid() });
export type EndTeamInput = z.input<typeof EndTeamInput>;

/**
 * Ends a team: whoever is in it is in none from now, and who was in it when stays (ACC-24). Throws NotAllowed, NotFound,
 * or Conflict where it has ended.
 */
export function endTeam(ctx: Context, input: EndTeamInput): Promise<void> {
  return act(ctx, async (acting) => {
    const { tx, actor, now } = acting;
    requireManager(actor);
    const { id } = parseInput(EndTeamInput, input);
    const listed = (await listTeams(tx)).find((one) => one.id === id);
    const team = found(listed ?? null, 'This team');
    if (!mayEndTeam(actor, team) || !(await writeEnd(tx, id, now))) throw new Conflict();
    await writeAudit(acting, {
      verb: 'team.ended',
      noun: 'team',
      subjectId: id,
      details: { people: team.size },
    });
  });
}
