import {
  countEndedAlone,
  type ActionLeftOpen,
  type TeamTime,
  findStaff,
  listActionsLeftOpen,
  listColleagues,
  listTeams,
  listTeamsOf,
  listWithRole,
} from '@waymark/db/access';
import {
  type AccessReview,
  accessReviewOf,
  caseRoles,
  managesPeople,
  postTakesTwo,
  teamsOfAgency,
} from '@waymark/domain/access';
import { z } from 'zod';

import { act } from '../act.ts';
import { found } from '../checks.ts';
import type { Context } from '../context.ts';
import { parseInput } from '../input.ts';
import { requireSeesPeople } from './look-after.ts';
import { type StaffView, viewOf } from './staff-view.ts';

export const PersonInput = z.strictObject({ id: z.uuid() });
export type PersonInput = z.input<typeof PersonInput>;

/** One person's access; where they have left, what they still had to do and who of their agency could take it. */
export type PersonAccess = StaffView & {
  quarter: AccessReview;
  /** The teams that they are and were in, newest first (ACC-24). */
  teamTimes: TeamTime[];
  /** The teams of their agency that they can be put in. */
  teamsToChoose: { id: string; name: string }[];
  /** Whether whoever asks could end their post only with somebody else (ACC-25). */
  endTakesTwo: boolean;
  leftOpen: ActionLeftOpen[];
  receivers: { id: string; name: string; jobTitle: string }[];
};

/** One person of the area, for who looks after people or reviews their access. Throws NotAllowed, NotFound. */
export function person(ctx: Context, input: PersonInput): Promise<PersonAccess> {
  return act(ctx, async ({ tx, actor, today }) => {
    requireSeesPeople(actor);
    const { id } = parseInput(PersonInput, input);
    const quarter = accessReviewOf(today);
    const record = found(await findStaff(tx, { id, quarter: quarter.quarter }), 'This person');
    const view = viewOf(record, actor, today);
    const hasLeft = view.leftOn !== null && managesPeople(actor);
    const leftOpen = hasLeft ? await listActionsLeftOpen(tx, id) : [];
    const colleagues = leftOpen.length > 0 ? await listColleagues(tx) : [];
    const does = new Set((await listWithRole(tx, caseRoles)).map((one) => one.id));
    const teams = teamsOfAgency(await listTeams(tx), record.agencyId);
    return {
      ...view,
      quarter,
      teamTimes: await listTeamsOf(tx, id),
      teamsToChoose: teams.map((team) => ({ id: team.id, name: team.name })),
      endTakesTwo: postTakesTwo(view, await countEndedAlone(tx)),
      leftOpen,
      receivers: colleagues
        .filter((one) => one.id !== actor.id && does.has(one.id))
        .filter((one) => leftOpen.some(({ agencyId }) => agencyId === one.agencyId))
        .map(({ id: receiverId, name, jobTitle }) => ({ id: receiverId, name, jobTitle })),
    };
  });
}
