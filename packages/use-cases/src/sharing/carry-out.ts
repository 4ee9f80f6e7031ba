import { findDisclosure, insertMade, insertTold, type LedgerEntry } from '@waymark/db/sharing';
import { z } from 'zod';

import { act, type Acting } from '../act.ts';
import { writeAudit } from '../audit.ts';
import { found } from '../checks.ts';
import type { Context } from '../context.ts';
import { Conflict, InvalidInput, NotAllowed } from '../errors.ts';
import { parseInput } from '../input.ts';
import { hiddenFromFamily } from './hidden.ts';
import { SharingMade } from './input.ts';
import { decidedAgain } from './of-entry.ts';
import { problemsOf, requireWhole } from './record-of.ts';
import { sharedWithAgreement } from './taken-back.ts';

/** A share that was approved, and that it was made. */
export const CarryOutInput = z.strictObject({ disclosureId: z.uuid(), made: SharingMade });
export type CarryOutInput = z.infer<typeof CarryOutInput>;

/**
 * Records that an approved share was made, and that the family was told (SHR-R3). Throws NotAllowed where it is not approved,
 * is not the actor's own, or agreement was taken back meanwhile (SHR-B7); InvalidInput where it would have gone before its
 * approval; Conflict where it was recorded before.
 */
export function carryOut(ctx: Context, input: CarryOutInput): Promise<void> {
  return act(ctx, async (acting) => {
    const { tx, actor, now, today, newId } = acting;
    const { disclosureId, made } = parseInput(CarryOutInput, input);
    const entry = found(await findDisclosure(tx, disclosureId), 'This decision');
    requireReady(acting, entry);
    requireAfterApproval(entry, made);

    const tells = entry.told === null;
    if (tells && made.toldAt === null) {
      const message = 'Say when the family was told.';
      throw new InvalidInput([{ field: 'told.at', message }]);
    }
    const recordedAt = now.toISOString();
    const told =
      tells && made.toldAt !== null
        ? { told: true as const, toldAt: made.toldAt, recordedById: actor.id, recordedAt }
        : entry.told;
    requireWhole(problemsOf(decidedAgain(entry, { made, told }), recordedAt, today));

    const by = { areaId: actor.areaId, recordedBy: actor.id, recordedAt: now };
    const writing = insertMade(tx, {
      ...by,
      disclosureId,
      method: made.method,
      sharedAt: new Date(made.sharedAt),
      refusalToldAt: made.refusalToldAt === null ? null : new Date(made.refusalToldAt),
    });
    await sharedWithAgreement(writing);
    if (tells && made.toldAt !== null) {
      const toldAt = new Date(made.toldAt);
      await insertTold(tx, { ...by, id: newId(), disclosureId, told: true, toldAt });
    }
    await writeAudit(acting, {
      verb: 'sharing.carried-out',
      noun: 'contact',
      subjectId: entry.contactId,
      details: { disclosureId, restricted: hiddenFromFamily({ ...entry, told }) },
    });
  });
}

function requireReady({ actor }: Acting, entry: LedgerEntry): void {
  if (entry.decidedById !== actor.id || entry.decision !== 'share') {
    throw new NotAllowed('Only whoever decided to share something records that it was shared.');
  }
  if (entry.made) throw new Conflict('This is recorded as shared already.');
  if (entry.approvalNeeded === 'first' && entry.approval?.answer !== 'approved') {
    throw new NotAllowed(
      entry.approval === null
        ? 'This waits for an approval.'
        : 'Somebody decided that this is not shared.',
      'If it cannot wait, decide again and write why.',
    );
  }
}

/** SHR-B3: it waited for its approval, so it was shared after it; people write times to the minute. */
function requireAfterApproval({ approvalNeeded, approval }: LedgerEntry, made: SharingMade): void {
  if (approvalNeeded !== 'first' || approval === null) return;
  const minute = 60_000;
  const approvedAt = Math.floor(new Date(approval.at).getTime() / minute) * minute;
  if (new Date(made.sharedAt).getTime() >= approvedAt) return;
  const message =
    'That is before it was approved. Give the time at which it was shared; if it went before, tell whoever approved it.';
  throw new InvalidInput([{ field: 'sharedAt', message }]);
}
