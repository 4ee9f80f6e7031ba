import { listWithRole } from '@waymark/db/access';
import { findByReference, listOwnersOfOpen, openByGlass } from '@waymark/db/need-to-know';
import {
  BreakGlass,
  defaultBreakGlassParameters,
  mayBreakGlass,
} from '@waymark/domain/need-to-know';

import { act, type Acting } from '../act.ts';
import { writeAudit } from '../audit.ts';
import type { Context } from '../context.ts';
import { Conflict, InvalidInput, NotAllowed, NotFound } from '../errors.ts';
import { parseInput } from '../input.ts';
import { notify } from '../notify.ts';

/** The input of `breakGlass` is the domain's own shape of one. */
export const BreakGlassInput = BreakGlass;

/**
 * Opens a family that is not the person's work to them, for a time (NTK-8, NTK-9). Whose work it is and the information
 * governance leads are told at once (NTK-10), and it is in the audit. Answers which contact it opened, and until when. Throws
 * NotAllowed, InvalidInput, NotFound where nothing has this reference, and Conflict where it is theirs or open already.
 */
export function breakGlass(
  ctx: Context,
  input: BreakGlass,
): Promise<{ contactId: string; endsAt: string }> {
  return act(ctx, async (acting) => {
    const { tx, newId } = acting;
    const { reference, reason } = parseInput(BreakGlassInput, input);
    const hours = await requireReason(acting, reference, reason);
    const { version } = defaultBreakGlassParameters;
    const id = newId();
    const opened = await openByGlass(tx, { id, reference, reason, hours, version });
    if (opened === null) throw unheardOf();
    const { contactId, familyId, endsAt } = opened;
    await writeAudit(acting, {
      verb: 'family.glass-broken',
      noun: 'contact',
      subjectId: contactId,
      details: { hours, version },
    });
    await tellOwners(acting, familyId);
    return { contactId, endsAt };
  });
}

/** How long it may be open. Throws where the person may not, or gives no reason. */
async function requireReason(acting: Acting, reference: string, reason: string): Promise<number> {
  const seen = await findByReference(acting.tx, reference);
  const facts = {
    roles: acting.actor.roles,
    reason,
    seesByWork: seen !== null && !seen.isOpenByGlass,
    isOpen: seen !== null && seen.isOpenByGlass,
  };
  const answer = mayBreakGlass(facts, defaultBreakGlassParameters);
  if (answer.answer === 'yes') return answer.hours;
  const { field, message, nextStep } = answer;
  if (field !== null) throw new InvalidInput([{ field, message }]);
  throw seen === null ? new NotAllowed(message, nextStep) : new Conflict(message, nextStep);
}

// NTK-10: each with a contact that is theirs; a governance lead sees no family, and reads it in the list to look into.
async function tellOwners(acting: Acting, familyId: string): Promise<void> {
  for (const { actorId, contactId } of await listOwnersOfOpen(acting.tx, familyId)) {
    await notify(acting, [actorId], { kind: 'glass-broken', contactId });
  }
  const leads = await listWithRole(acting.tx, ['information-governance-lead']);
  await notify(
    acting,
    leads.map(({ id }) => id),
    { kind: 'glass-to-review' },
  );
}

function unheardOf(): NotFound {
  return new NotFound(
    'A family with this reference',
    'Check the reference: letters, the year and a number, as in WB-26-0012.',
  );
}
