import { findContactToCorrect, insertCorrection } from '@waymark/db/rights';
import { AskCorrection } from '@waymark/domain/rights';

import { act } from '../act.ts';
import { writeAudit } from '../audit.ts';
import { found } from '../checks.ts';
import type { Context } from '../context.ts';
import { InvalidInput } from '../errors.ts';
import { parseInput } from '../input.ts';
import { requireMoreThanGlass } from '../need-to-know/family-of-contact.ts';
import { requireTakesCorrections } from './checks.ts';

/** The input is the domain's own shape. */
export const AskCorrectionInput = AskCorrection;

/** Writes down what somebody says is wrong in a record (RTS-8). Throws NotFound where the contact is not there or not seen. */
export function askCorrection(ctx: Context, input: AskCorrection): Promise<{ id: string }> {
  return act(ctx, async (acting) => {
    const { tx, actor, now, today, newId } = acting;
    requireTakesCorrections(actor);
    const { reference, ...asked } = parseInput(AskCorrection, input);
    if (asked.receivedOn > today)
      throw new InvalidInput([{ field: 'receivedOn', message: 'This day is in the future.' }]);
    const contactId = found(
      await findContactToCorrect(tx, reference),
      'A contact with this reference',
    );
    // Whoever keeps families' rights needs no sight of the contact for it.
    if (!actor.roles.includes('information-governance-lead'))
      await requireMoreThanGlass(acting, contactId);
    const id = newId();
    const written = { registeredBy: actor.id, registeredAt: now };
    await insertCorrection(tx, { id, areaId: actor.areaId, contactId, ...asked, ...written });
    await writeAudit(acting, {
      verb: 'correction.asked',
      noun: 'contact',
      subjectId: contactId,
      details: { correctionId: id, askedBy: asked.askedBy },
    });
    return { id };
  });
}
