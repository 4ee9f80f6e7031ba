import {
  findDisclosure,
  insertMade,
  insertTold,
  listAnswers,
  type LedgerEntry,
} from '@waymark/db/sharing';
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

/** A share that was approved, and that it was made. */
export const CarryOutInput = z.strictObject({ disclosureId: z.uuid(), made: SharingMade });
export type CarryOutInput = z.infer<typeof CarryOutInput>;

/**
 * Records that an approved share was made, and that the family was told (SHR-R3). Throws NotAllowed where it is not approved,
 * is not the actor's own, or agreement was taken back meanwhile; Conflict where it was recorded before.
 */
export function carryOut(ctx: Context, input: CarryOutInput): Promise<void> {
  return act(ctx, async (acting) => {
    const { tx, actor, now, today, newId } = acting;
    const { disclosureId, made } = parseInput(CarryOutInput, input);
    const entry = found(await findDisclosure(tx, disclosureId), 'This decision');
    await requireReady(acting, entry);

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
    await insertMade(tx, {
      ...by,
      disclosureId,
      method: made.method,
      sharedAt: new Date(made.sharedAt),
      refusalToldAt: made.refusalToldAt === null ? null : new Date(made.refusalToldAt),
    });
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

async function requireReady({ tx, actor }: Acting, entry: LedgerEntry): Promise<void> {
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
  if (entry.agreement !== 'given') return;
  const answers = await listAnswers(tx, entry.contactId);
  const tookBack = answers.some(
    ({ question, personId, withdrawn }) =>
      question === 'service' && personId === entry.answered?.by && withdrawn !== null,
  );
  const saidYesAgain = answers.some(
    ({ question, personId, agreed, withdrawn }) =>
      question === 'service' && personId === entry.answered?.by && agreed && withdrawn === null,
  );
  if (!tookBack || saidYesAgain) return;
  throw new NotAllowed(
    'They have taken their agreement back since this was decided.',
    'Decide again, with what they say now.',
  );
}
