import { listWithRole } from '@waymark/db/access';
import { brokenUnique, savepoint } from '@waymark/db/client';
import { findContactStates, markContactListed } from '@waymark/db/contact';
import { insertItem, listSeats, oneItemIndex, type Meeting } from '@waymark/db/triage';
import { availableActions, mayTakePart } from '@waymark/domain/access';
import { checkListing } from '@waymark/domain/contact';
import type { TriageRouteOutcome } from '@waymark/domain/triage';
import { z } from 'zod';

import { act, type Acting } from '../act.ts';
import { requireTriage, type StandingOf } from '../agreement/standing.ts';
import { writeAudit } from '../audit.ts';
import { requireRole } from '../checks.ts';
import type { Context } from '../context.ts';
import { Conflict, IllegalMove } from '../errors.ts';
import { parseInput } from '../input.ts';
import { notify } from '../notify.ts';
import { speakerRoles } from '../triage/meeting-roles.ts';
import { nextMeetings } from '../triage/next-meetings.ts';

/** The contacts to put on the next meeting's list, at most 100 at once. */
export const ListForMeetingInput = z.strictObject({
  contactIds: z.array(z.uuid()).min(1).max(100),
});
export type ListForMeetingInput = z.infer<typeof ListForMeetingInput>;

/** Which contacts are on the list now, and which are not, why, and what to do about them. */
export type ListedForMeeting = {
  meeting: Meeting;
  listed: string[];
  refused: { id: string; why: string; nextStep: string }[];
};

type Refusal = { why: string; nextStep: string };

/**
 * Puts contacts on the list of the next meeting. One that may not be listed is refused by itself and the others go on.
 * Throws IllegalMove where the area holds no meetings, NotAllowed where the agency may not send through triage (AGR-7).
 */
export async function listForMeeting(
  ctx: Context,
  input: ListForMeetingInput,
): Promise<ListedForMeeting> {
  return act(ctx, async (acting) => {
    const { tx, actor } = acting;
    requireRole(actor, 'practitioner', 'chair');
    const { standingOf } = await requireTriage(acting);
    const ids = [...new Set(parseInput(ListForMeetingInput, input).contactIds)];
    const contacts = new Map((await findContactStates(tx, ids)).map((each) => [each.id, each]));
    const [meeting] = await nextMeetings(acting);
    if (!meeting) throw noMeetings();

    const listed: Listed[] = [];
    const refused: ListedForMeeting['refused'] = [];
    for (const id of ids) {
      const contact = contacts.get(id);
      const answer = contact
        ? (whyNot(acting, contact) ?? (await listOne(acting, meeting.id, contact)))
        : outOfSight;
      if ('why' in answer) refused.push({ id, ...answer });
      else listed.push({ id, ...answer });
    }
    await tellSpeakers(acting, { meetingId: meeting.id, standingOf }, listed);
    return { meeting, listed: listed.map(({ id }) => id), refused };
  });
}

type ContactState = Awaited<ReturnType<typeof findContactStates>>[number];
type Listed = { id: string; itemId: string; routeOutcome: TriageRouteOutcome };

function whyNot({ actor }: Acting, contact: ContactState): Refusal | null {
  const check = checkListing(contact.state, contact.route);
  if (!check.ok) return { why: check.problem.message, nextStep: check.problem.nextStep };
  const allowed = availableActions(actor, {
    noun: 'contact',
    areaId: actor.areaId,
    state: contact.state,
    routeOutcome: contact.routeOutcome,
    raisedById: contact.raisedById,
    acknowledged: false,
  });
  if (allowed.includes('list-for-meeting')) return null;
  return {
    why: 'Only the police put a contact on the list of the triage meeting.',
    nextStep: 'Ask the police decision maker who screened it to list it.',
  };
}

// In a savepoint, so that losing a race for one contact does not undo the others.
async function listOne(
  acting: Acting,
  meetingId: string,
  contact: ContactState,
): Promise<Omit<Listed, 'id'> | Refusal> {
  const { actor, now, newId } = acting;
  const itemId = newId();
  try {
    await savepoint(acting.tx, async (tx) => {
      const row = { id: itemId, areaId: actor.areaId, meetingId, contactId: contact.id };
      await insertItem(tx, { ...row, listedBy: actor.id, listedAt: now });
      if (!(await markContactListed(tx, contact))) throw new Conflict();
      await writeAudit(
        { ...acting, tx },
        {
          verb: 'contact.listed',
          noun: 'contact',
          subjectId: contact.id,
          details: { itemId, meetingId },
        },
      );
    });
    return { itemId, routeOutcome: contact.routeOutcome };
  } catch (error) {
    if (error instanceof Conflict) return { why: error.message, nextStep: error.nextStep ?? '' };
    if (brokenUnique(error) !== oneItemIndex) throw error;
    return { why: 'It is on a list already.', nextStep: 'Open the meeting to see it on the list.' };
  }
}

async function tellSpeakers(
  acting: Acting,
  { meetingId, standingOf }: { meetingId: string; standingOf: StandingOf },
  listed: readonly Listed[],
): Promise<void> {
  const seats = await listSeats(acting.tx, meetingId);
  const receiving = seats.filter(
    ({ agencyId: id, agencyName: name }) => standingOf({ id, name }).outcome === 'may',
  );
  const seated = new Set(receiving.map((seat) => seat.agencyId));
  const speakers = (await listWithRole(acting.tx, speakerRoles)).filter((each) =>
    seated.has(each.agencyId),
  );
  for (const { id: contactId, itemId, routeOutcome } of listed) {
    const told = speakers.filter((each) => mayTakePart(each.agencyKind, routeOutcome));
    await notify(
      acting,
      told.map((each) => each.id),
      { kind: 'contact-listed', contactId, itemId },
    );
  }
}

const outOfSight: Refusal = {
  why: 'It could not be found, or is not yours to see.',
  nextStep: 'Go back to the list of contacts and choose it there.',
};

function noMeetings(): IllegalMove {
  return new IllegalMove({
    from: 'routed',
    verb: 'list-for-meeting',
    message: 'This area holds no triage meetings.',
    nextStep: 'Ask an administrator to set up the series of meetings.',
  });
}
