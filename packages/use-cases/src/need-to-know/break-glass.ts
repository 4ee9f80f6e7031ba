import { countUnheardOf, findByReference, openByGlass } from '@waymark/db/need-to-know';
import {
  BreakGlass,
  defaultBreakGlassParameters,
  mayBreakGlass,
} from '@waymark/domain/need-to-know';

import { act, type Acting } from '../act.ts';
import type { Context } from '../context.ts';
import { Conflict, InvalidInput, NotAllowed, NotFound } from '../errors.ts';
import { parseInput } from '../input.ts';

/** The input of `breakGlass` is the domain's own shape of one. */
export const BreakGlassInput = BreakGlass;

/**
 * Opens a family that is not the person's work to them, for a time (NTK-8, NTK-9). PostgreSQL notes it and tells whose work it
 * is and the information governance leads (NTK-10), whoever asks it to open something. Answers which contact it opened, and
 * until when. Throws NotAllowed, InvalidInput, NotFound where nothing has this reference, which is noted too, and Conflict where
 * it is theirs or open already.
 */
export async function breakGlass(
  ctx: Context,
  input: BreakGlass,
): Promise<{ contactId: string; endsAt: string }> {
  // PostgreSQL writes the audit entry itself, so that nobody opens one without (NTK-10).
  // oxlint-disable-next-line waymark/transaction-is-whole
  const opened = await act(ctx, async (acting) => {
    const { tx, newId } = acting;
    const { reference, reason } = parseInput(BreakGlassInput, input);
    const hours = await requireReason(acting, reference, reason);
    const { version } = defaultBreakGlassParameters;
    return openByGlass(tx, { id: newId(), reference, reason, hours, version });
  });
  // Outside: what was thrown inside would take back the note that somebody gave a reference which nothing has.
  if (opened === null) throw unheardOf();
  const { contactId, endsAt } = opened;
  return { contactId, endsAt };
}

/** How long it may be open. Throws where the person may not, or gives no reason. */
async function requireReason(acting: Acting, reference: string, reason: string): Promise<number> {
  const seen = await findByReference(acting.tx, reference);
  const facts = {
    roles: acting.actor.roles,
    reason,
    seesByWork: seen !== null && !seen.isOpenByGlass,
    isOpen: seen !== null && seen.isOpenByGlass,
    unheardOf: await countUnheardOf(acting.tx),
  };
  const answer = mayBreakGlass(facts, defaultBreakGlassParameters);
  if (answer.answer === 'yes') return answer.hours;
  const { field, message, nextStep } = answer;
  if (field !== null) throw new InvalidInput([{ field, message }]);
  throw seen === null ? new NotAllowed(message, nextStep) : new Conflict(message, nextStep);
}

function unheardOf(): NotFound {
  return new NotFound(
    'A family with this reference',
    'Check the reference: letters, the year and a number, as in WB-26-0012.',
  );
}
