import {
  findContact,
  listOtherContacts,
  listPeople,
  type ContactRecord,
} from '@waymark/db/contact';
import {
  findDecision,
  findItemOfContact,
  findWithdrawal,
  type Withdrawal,
} from '@waymark/db/triage';
import { listActionsOfItem, type ActionRecord } from '@waymark/db/work';
import { availableActions } from '@waymark/domain/access';
import { offeredUnder } from '@waymark/domain/agreement-register';
import { routeTitles } from '@waymark/domain/triage';
import { z } from 'zod';

import { act, type Acting } from '../act.ts';
import { myStanding } from '../agreement/standing.ts';
import { writeAudit } from '../audit.ts';
import { found } from '../checks.ts';
import type { Context } from '../context.ts';
import { parseInput } from '../input.ts';

export const OpenContactInput = z.strictObject({ id: z.uuid() });
export type OpenContactInput = z.infer<typeof OpenContactInput>;

/**
 * Everything about one contact that whoever may see it may know: never what other agencies gave to the meeting. The
 * look is in the audit before anything is returned. Throws NotFound where it is out of sight.
 */
export async function open(ctx: Context, input: OpenContactInput) {
  return act(ctx, async (acting) => {
    const { tx, actor } = acting;
    const { id } = parseInput(OpenContactInput, input);
    const contact = found(await findContact(tx, id), 'This contact');
    // Sent together, over one connection.
    const [people, otherContacts, item, standing] = await Promise.all([
      listPeople(tx, id),
      listOtherContacts(tx, contact),
      findItemOfContact(tx, id),
      myStanding(acting),
    ]);
    const [decision, actions] = item
      ? await Promise.all([findDecision(tx, item.id), listActionsOfItem(tx, item.id)])
      : [null, []];
    const withdrawn = item === null ? await withdrawalFor(acting, contact) : null;
    // Last, because others wait for the end of its chain; if it cannot be written, none of this is returned.
    await writeAudit(acting, { verb: 'contact.opened', noun: 'contact', subjectId: id });
    const { areaId, familyId: _familyId, route, ...shown } = contact;
    return {
      ...shown,
      route: { ...route, title: routeTitles[route.outcome] },
      people,
      otherContacts,
      item: item && {
        id: item.id,
        state: item.state,
        meetingId: item.meetingId,
        meetingName: item.meetingName,
        startsAt: item.startsAt,
      },
      /** Why it was last taken off a list, for whoever raised it and the chair; null while it is on one. */
      withdrawn,
      decision,
      actions: actions.map(withoutArea),
      /** Where the agency may not receive through triage (AGR-5): why, and whom to ask. */
      triageStopped:
        standing.outcome === 'may'
          ? null
          : { because: standing.because, nextStep: standing.nextStep },
      // NTK-12: broken glass opens a family for reading alone.
      availableActions: contact.isOpenByGlass
        ? []
        : offeredUnder(
            standing,
            availableActions(actor, {
              noun: 'contact',
              areaId,
              state: contact.state,
              routeOutcome: route.outcome,
              raisedById: contact.recordedById,
              acknowledged: contact.acknowledgedAt !== null,
            }),
          ),
    };
  });
}

async function withdrawalFor(
  { tx, actor }: Acting,
  contact: ContactRecord,
): Promise<Withdrawal | null> {
  const isChair = actor.agencyKind === 'police' && actor.roles.includes('chair');
  if (contact.recordedById !== actor.id && !isChair) return null;
  return findWithdrawal(tx, contact.id);
}

function withoutArea({ areaId: _areaId, ...action }: ActionRecord) {
  return action;
}
