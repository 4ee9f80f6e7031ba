import { findDisclosure, insertLook, type LedgerEntry } from '@waymark/db/sharing';
import { LookAgain, lookAgainBy, lookAgainProblem } from '@waymark/domain/sharing';
import { z } from 'zod';

import { act } from '../act.ts';
import { writeAudit } from '../audit.ts';
import { found } from '../checks.ts';
import type { Context } from '../context.ts';
import { Conflict, InvalidInput, NotAllowed } from '../errors.ts';
import { parseInput } from '../input.ts';
import { hiddenFromFamily } from './hidden.ts';

/** Which decision not to share was looked at again, and what came of it. */
export const LookAgainInput = z.strictObject({ disclosureId: z.uuid(), look: LookAgain });
export type LookAgainInput = z.infer<typeof LookAgainInput>;

/** SHR-B6: whether this person looks again at a decision: whoever made it, or somebody of the same agency who knows of it. */
export function mayLookAgain(
  entry: Pick<LedgerEntry, 'decidedById' | 'agencyId'>,
  actor: { id: string; agencyId: string },
): boolean {
  return entry.decidedById === actor.id || entry.agencyId === actor.agencyId;
}

/**
 * Looks again at a decision not to share (SHR-B6): why it stays, with another day, or why it is settled. To share after all
 * is a decision of its own. Throws NotFound, NotAllowed, InvalidInput for a day that is not to come, or Conflict where
 * there is nothing to look at.
 */
export function lookAgain(ctx: Context, input: LookAgainInput): Promise<void> {
  return act(ctx, async (acting) => {
    const { tx, actor, now, today, newId } = acting;
    const { disclosureId, look } = parseInput(LookAgainInput, input);
    const entry = found(await findDisclosure(tx, disclosureId), 'This decision');
    if (!mayLookAgain(entry, actor)) {
      throw new NotAllowed('The agency that decided it looks at it again.');
    }
    if (lookAgainBy(entry) === null) {
      throw new Conflict('There is nothing to look at again here.', 'Open what is shared.');
    }
    const problem = lookAgainProblem(look, today);
    if (problem !== null) throw new InvalidInput([{ field: 'look.lookAgainOn', message: problem }]);
    const { answer, reason } = look;
    await insertLook(tx, {
      id: newId(),
      areaId: actor.areaId,
      disclosureId,
      reason,
      lookAgainOn: look.answer === 'stays' ? look.lookAgainOn : null,
      recordedBy: actor.id,
      recordedAt: now,
    });
    await writeAudit(acting, {
      verb: 'sharing.looked-again',
      noun: 'contact',
      subjectId: entry.contactId,
      details: { disclosureId, answer, restricted: hiddenFromFamily(entry) },
    });
  });
}
