import { findContact, listOtherContacts, listPeople } from '@waymark/db/contact';
import { findDecision, findItem, listReturns } from '@waymark/db/triage';
import { listActionsOfItem } from '@waymark/db/work';
import { availableActions } from '@waymark/domain/access';
import { offeredUnder } from '@waymark/domain/agreement-register';
import { routeTitles } from '@waymark/domain/triage';
import { z } from 'zod';

import { act } from '../act.ts';
import { myStanding, notUnderAgreement } from '../agreement/standing.ts';
import { writeAudit } from '../audit.ts';
import { found, requireRole } from '../checks.ts';
import type { Context } from '../context.ts';
import { parseInput } from '../input.ts';
import { meetingRoles } from './meeting-roles.ts';
import { asThing } from './item-thing.ts';

export const ItemInput = z.strictObject({ id: z.uuid() });
export type ItemInput = z.infer<typeof ItemInput>;

/**
 * One item as the meeting sees it: the contact, its people and what each agency gave. The look is in the audit before
 * anything is returned. Throws NotFound where it is out of sight, NotAllowed where the agency may not receive (AGR-5).
 */
export async function item(ctx: Context, input: ItemInput) {
  return act(ctx, async (acting) => {
    const { tx, actor } = acting;
    requireRole(actor, ...meetingRoles);
    const { id } = parseInput(ItemInput, input);
    const standing = await myStanding(acting);
    const seen = await findItem(tx, id);
    if (!seen && standing.outcome !== 'may') throw notUnderAgreement(standing);
    const listed = found(seen, 'This item');
    const details = { itemId: id };
    await writeAudit(acting, {
      verb: 'triage.item-opened',
      noun: 'contact',
      subjectId: listed.contactId,
      details,
    });

    const contact = found(await findContact(tx, listed.contactId), 'This contact');
    const { areaId: _areaId, familyId: _familyId, route, ...shown } = contact;
    return {
      id,
      state: listed.state,
      meeting: { id: listed.meetingId, name: listed.meetingName, startsAt: listed.startsAt },
      contact: { ...shown, otherContacts: await listOtherContacts(tx, contact) },
      people: await listPeople(tx, listed.contactId),
      route: { ...route, title: routeTitles[route.outcome] },
      returns: await listReturns(tx, id),
      decision: await findDecision(tx, id),
      actions: (await listActionsOfItem(tx, id)).map(({ areaId: _area, ...action }) => action),
      availableActions: offeredUnder(standing, availableActions(actor, await asThing(tx, listed))),
    };
  });
}
