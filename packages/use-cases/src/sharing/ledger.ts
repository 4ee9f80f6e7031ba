import { listAgencies } from '@waymark/db/access';
import { findContact, listPeople } from '@waymark/db/contact';
import {
  hasApprover,
  listAnswers,
  listLedger,
  listTasksOfContact,
  type LedgerEntry,
} from '@waymark/db/sharing';
import {
  defaultSharingParameters,
  dutyReaches,
  dutyState,
  lookAgainBy,
} from '@waymark/domain/sharing';
import { z } from 'zod';

import { act } from '../act.ts';
import { writeAudit } from '../audit.ts';
import { found } from '../checks.ts';
import type { Context } from '../context.ts';
import { parseInput } from '../input.ts';
import { seenFamily } from '../need-to-know/family-of-contact.ts';
import { mayLookAgain } from './look-again.ts';
import { bodyKindOf } from './recipient.ts';

export const LedgerInput = z.strictObject({ contactId: z.uuid() });
export type LedgerInput = z.infer<typeof LedgerInput>;

/** What the actor can still do to a line of the ledger. */
export type LedgerAction = 'carry-out' | 'tell' | 'look-again';

/**
 * What is shared about the people of one contact, what they agreed to, and what a decision needs to be made: the look is in
 * the audit before anything is returned. Only what the actor may know of is in it (SHR-B1). Throws NotFound where the
 * contact is out of sight.
 */
export function ledger(ctx: Context, input: LedgerInput) {
  return act(ctx, async (acting) => {
    const { tx, actor, today } = acting;
    const { contactId } = parseInput(LedgerInput, input);
    const contact = found(await findContact(tx, contactId), 'This contact');
    await writeAudit(acting, {
      verb: 'sharing.ledger-opened',
      noun: 'contact',
      subjectId: contactId,
    });
    const { isOpenByGlass } = await seenFamily(acting, contactId);
    const entries = await listLedger(tx, contactId);
    const agencies = await listAgencies(tx);
    return {
      contactId,
      reference: contact.reference,
      /** NTK-12: the family is open to them by broken glass, so they decide and record nothing of it. */
      isForReadingAlone: isOpenByGlass,
      familyName: contact.familyName,
      people: await listPeople(tx, contactId),
      entries: entries.map((entry) => ({
        ...entry,
        lookAgainBy: lookAgainBy(entry),
        availableActions: actionsOn(entry, actor),
      })),
      answers: await listAnswers(tx, contactId),
      tasks: await listTasksOfContact(tx, contactId),
      /** With whom, inside the area; and whether the duty to share reaches each side (SHR-D2). */
      agencies: agencies
        .filter(({ id }) => id !== actor.agencyId)
        .map(({ id, name, kind }) => ({ id, name, inScope: dutyReaches(bodyKindOf(kind)) })),
      senderInScope: dutyReaches(bodyKindOf(actor.agencyKind)),
      duty: dutyState(defaultSharingParameters, today),
      hasApprover: await hasApprover(tx),
      today,
    };
  });
}

function actionsOn(
  entry: LedgerEntry,
  actor: { id: string; agencyId: string; roles: readonly string[] },
): LedgerAction[] {
  if (entry.decision !== 'share') {
    return lookAgainBy(entry) !== null && mayLookAgain(entry, actor) ? ['look-again'] : [];
  }
  const isMine = entry.decidedById === actor.id;
  const supervises = entry.agencyId === actor.agencyId && actor.roles.includes('supervisor');
  if (entry.made === null) {
    const waits = entry.approvalNeeded === 'first' && entry.approval?.answer !== 'approved';
    return isMine && !waits ? ['carry-out'] : [];
  }
  return (isMine || supervises) && entry.told?.told === false ? ['tell'] : [];
}
