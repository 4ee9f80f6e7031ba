import { acknowledgeContact, findContact } from '@waymark/db/contact';
import { availableActions } from '@waymark/domain/access';
import { z } from 'zod';

import { act } from '../act.ts';
import { requireTriage } from '../agreement/standing.ts';
import { writeAudit } from '../audit.ts';
import { found } from '../checks.ts';
import type { Context } from '../context.ts';
import { Conflict, NotAllowed } from '../errors.ts';
import { parseInput } from '../input.ts';

export const AcknowledgeContactInput = z.strictObject({ id: z.uuid() });
export type AcknowledgeContactInput = z.infer<typeof AcknowledgeContactInput>;

/**
 * Whoever raised a contact says that they have read its outcome. Throws Conflict where they have said so before, NotAllowed
 * where their agency may not receive through triage (AGR-7).
 */
export async function acknowledge(ctx: Context, input: AcknowledgeContactInput): Promise<void> {
  return act(ctx, async (acting) => {
    const { tx, actor, now } = acting;
    const { id } = parseInput(AcknowledgeContactInput, input);
    const contact = found(await findContact(tx, id), 'This contact');
    if (contact.acknowledgedAt !== null) throw alreadyDone();
    const allowed = availableActions(actor, {
      noun: 'contact',
      areaId: contact.areaId,
      state: contact.state,
      routeOutcome: contact.route.outcome,
      raisedById: contact.recordedById,
      acknowledged: false,
    });
    if (!allowed.includes('acknowledge')) {
      throw new NotAllowed(
        'Only whoever raised a contact can say that they have read its outcome.',
      );
    }
    await requireTriage(acting);
    if (!(await acknowledgeContact(tx, id, now))) throw alreadyDone();
    await writeAudit(acting, { verb: 'contact.acknowledged', noun: 'contact', subjectId: id });
  });
}

function alreadyDone(): Conflict {
  return new Conflict(
    'You have already said that you read this outcome.',
    'There is no more to do here.',
  );
}
