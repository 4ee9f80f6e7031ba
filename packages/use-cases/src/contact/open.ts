import { lookAtContact, type ContactPage } from '@waymark/db/contact';
import { availableActions } from '@waymark/domain/access';
import { offeredUnder } from '@waymark/domain/agreement-register';
import { routeTitles } from '@waymark/domain/triage';
import { z } from 'zod';

import { standingOn } from '../agreement/standing.ts';
import type { Context } from '../context.ts';
import { parseInput } from '../input.ts';
import { look, type Looking } from '../look.ts';

export const OpenContactInput = z.strictObject({ id: z.uuid() });
export type OpenContactInput = z.infer<typeof OpenContactInput>;

/**
 * Everything about one contact that whoever may see it may know: never what other agencies gave to the meeting. The
 * look is in the audit before anything is returned. Throws NotFound where it is out of sight.
 */
export async function open(ctx: Context, input: OpenContactInput) {
  const { id } = parseInput(OpenContactInput, input);
  return look(ctx, {
    verb: 'contact.opened',
    noun: 'contact',
    subjectId: id,
    called: 'This contact',
    read: lookAtContact,
    show,
  });
}

function show({ page, actor, today }: Looking<ContactPage>) {
  const { areaId, familyId: _family, agreements, withdrawal, route, ...shown } = page;
  const standing = standingOn(actor, agreements, today);
  const mayKnowWhy =
    shown.recordedById === actor.id ||
    (actor.agencyKind === 'police' && actor.roles.includes('chair'));
  return {
    ...shown,
    route: { ...route, title: routeTitles[route.outcome] },
    /** Why it was last taken off a list, for whoever raised it and the chair; null while it is on one. */
    withdrawn: shown.item === null && mayKnowWhy ? withdrawal : null,
    /** Where the agency may not receive through triage (AGR-5): why, and whom to ask. */
    triageStopped:
      standing.outcome === 'may'
        ? null
        : { because: standing.because, nextStep: standing.nextStep },
    // NTK-12: broken glass opens a family for reading alone.
    availableActions: page.isOpenByGlass
      ? []
      : offeredUnder(
          standing,
          availableActions(actor, {
            noun: 'contact',
            areaId,
            state: page.state,
            routeOutcome: route.outcome,
            raisedById: page.recordedById,
            acknowledged: page.acknowledgedAt !== null,
          }),
        ),
  };
}
