import { findHold, insertHold, liftHold as writeLifted } from '@waymark/db/rights';
import { PlaceHold } from '@waymark/domain/retention';
import { z } from 'zod';

import { act } from '../act.ts';
import { writeAudit } from '../audit.ts';
import { found } from '../checks.ts';
import type { Context } from '../context.ts';
import { Conflict } from '../errors.ts';
import { parseInput } from '../input.ts';
import { requireKeepsRetention } from './checks.ts';
import { recordFor } from './retention.ts';

/** The input is the domain's own shape. */
export const PlaceHoldInput = PlaceHold;

/** Which hold is lifted, and why it is over. */
export const LiftHoldInput = z.strictObject({ id: z.uuid(), reason: PlaceHold.shape.reason });
export type LiftHoldInput = z.infer<typeof LiftHoldInput>;

/** Places a hold: nothing of the record may go while it stands (RET-5). Throws Conflict where there is one. */
export function placeHold(ctx: Context, input: PlaceHold): Promise<{ id: string }> {
  return act(ctx, async (acting) => {
    const { tx, actor, now, newId } = acting;
    requireKeepsRetention(actor);
    const { reference, reason } = parseInput(PlaceHold, input);
    const { familyId, hold } = await recordFor(acting, reference);
    if (hold !== null) throw new Conflict('There is a hold on this record.', 'Look at the list.');
    const id = newId();
    const placed = { reason, placedBy: actor.id, placedAt: now };
    await insertHold(tx, { id, areaId: actor.areaId, familyId, ...placed });
    await writeAudit(acting, {
      verb: 'retention.hold-placed',
      noun: 'family',
      subjectId: familyId,
      details: { holdId: id },
    });
    return { id };
  });
}

/** Lifts a hold, with why it is over (RET-5). Throws Conflict where it was lifted before. */
export function liftHold(ctx: Context, input: LiftHoldInput): Promise<void> {
  return act(ctx, async (acting) => {
    const { tx, actor, now } = acting;
    requireKeepsRetention(actor);
    const { id, reason } = parseInput(LiftHoldInput, input);
    const { familyId } = found(await findHold(tx, id), 'This hold');
    const lifted = { liftedReason: reason, liftedBy: actor.id, liftedAt: now };
    if (!(await writeLifted(tx, id, lifted))) throw new Conflict();
    await writeAudit(acting, {
      verb: 'retention.hold-lifted',
      noun: 'family',
      subjectId: familyId,
      details: { holdId: id },
    });
  });
}
