import { policeReferenceIndex } from '@waymark/db/contact';
import { brokenUnique } from '@waymark/db/client';
import { availableActions, type AvailableAction } from '@waymark/domain/access';
import { offeredUnder } from '@waymark/domain/agreement-register';
import { RecordContact } from '@waymark/domain/contact';

import { actInTriage } from '../agreement/act-in-triage.ts';
import { requireRole } from '../checks.ts';
import type { Context } from '../context.ts';
import { Conflict } from '../errors.ts';
import { parseInput } from '../input.ts';
import { writeContact, type WrittenContact } from './write-contact.ts';

/** The input of `record` is the domain's own shape of a contact. */
export const RecordContactInput = RecordContact;

/** What was recorded, where it belongs and why, and what can be done next. */
export type RecordedContact = WrittenContact & { availableActions: AvailableAction[] };

/**
 * Records a worry about a family and says where it belongs. Throws Conflict where the agency has already sent the
 * same police reference.
 */
export async function record(ctx: Context, input: RecordContact): Promise<RecordedContact> {
  return actInTriage(ctx, async (acting, standing) => {
    const { actor } = acting;
    requireRole(actor, 'practitioner', 'agency-representative', 'chair', 'front-door-worker');
    const written = parseInput(RecordContactInput, input);
    const contact = await writeContact(acting, written, { how: 'contact.recorded', standing });
    return {
      ...contact,
      availableActions: offeredUnder(
        standing,
        availableActions(actor, {
          noun: 'contact',
          areaId: actor.areaId,
          state: 'routed',
          routeOutcome: contact.route.outcome,
          raisedById: actor.id,
          acknowledged: false,
        }),
      ),
    };
  }).catch((error: unknown) => {
    if (brokenUnique(error) !== policeReferenceIndex) throw error;
    throw new Conflict(
      'Your agency has already sent a contact with this police reference.',
      'Look for it in the list of contacts, or correct the reference.',
    );
  });
}
