import { listColleagues, type Colleague } from '@waymark/db/access';
import { findMeeting, listItems, listItemsUnseen, listSeats } from '@waymark/db/triage';
import { routeTitles } from '@waymark/domain/triage';
import { z } from 'zod';

import { act, type Acting } from '../act.ts';
import { readStandings } from '../agreement/standing.ts';
import { writeAudit } from '../audit.ts';
import { found, requireRole } from '../checks.ts';
import type { Context } from '../context.ts';
import { parseInput } from '../input.ts';
import { listFrontDoor } from './front-door.ts';
import { meetingRoles } from './meeting-roles.ts';

export const MeetingInput = z.strictObject({ id: z.uuid() });
export type MeetingInput = z.infer<typeof MeetingInput>;

/** One meeting: its seats, with why one may not take part (AGR-5), and, in the order listed, the items the person may see. The look is in the audit first. */
export async function meeting(ctx: Context, input: MeetingInput) {
  return act(ctx, async (acting) => {
    const { tx, actor } = acting;
    requireRole(actor, ...meetingRoles);
    const { id } = parseInput(MeetingInput, input);
    const held = found(await findMeeting(tx, id), 'This meeting');
    const items = await listItems(tx, id);
    await writeAudit(acting, {
      verb: 'triage.meeting-opened',
      noun: 'triage-meeting',
      subjectId: id,
      details: { items: items.length },
    });
    const seats = await listSeats(tx, id);
    const standingOf = await readStandings(acting);
    const mine = standingOf({ id: actor.agencyId, name: actor.agencyName });
    const isUnseen = mine.outcome !== 'may' && actor.roles.includes('chair');
    return {
      ...held,
      seats: seats.map(({ agencyId, agencyName: name, agencyKind: kind }) => {
        const { outcome, because } = standingOf({ id: agencyId, name });
        return { id: agencyId, name, kind, mayTakePart: outcome === 'may', because };
      }),
      unseen: isUnseen ? await readUnseen(acting, id) : null,
      items: items.map(({ route, agenciesIn, contactState: _state, ...item }) => ({
        ...item,
        route: { outcome: route.outcome, rule: route.rule, title: routeTitles[route.outcome] },
        returnsIn: agenciesIn.length,
        mineIsIn: agenciesIn.includes(actor.agencyId),
      })),
    };
  });
}

/** What a chair without an agreement may refer to social care (AGR-12) or take off the list (AGR-7), by reference alone. */
export type Unseen = {
  items: { id: string; reference: string }[];
  /** Who can be given a referral. */
  frontDoor: Colleague[];
};

async function readUnseen(acting: Acting, meetingId: string): Promise<Unseen> {
  const { tx } = acting;
  const workers = new Set((await listFrontDoor(acting)).map(({ id }) => id));
  const colleagues = await listColleagues(tx);
  return {
    items: await listItemsUnseen(tx, meetingId),
    frontDoor: colleagues.filter(({ id }) => workers.has(id)),
  };
}
