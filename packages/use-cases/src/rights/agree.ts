import { agreeToDestroy } from '@waymark/db/rights';
import { SignOff } from '@waymark/domain/retention';
import { z } from 'zod';

import { act } from '../act.ts';
import { writeAudit } from '../audit.ts';
import type { Context } from '../context.ts';
import { Conflict, NotAllowed } from '../errors.ts';
import { parseInput } from '../input.ts';
import { requireMayBeSecond } from './checks.ts';
import { recordFor } from './retention.ts';

/** Of which record, and what was said of it that is agreed to. */
export const AgreeInput = z.strictObject({
  reference: SignOff.shape.reference,
  signOffId: z.uuid(),
});
export type AgreeInput = z.infer<typeof AgreeInput>;

/**
 * A second person agrees that a record may be destroyed (RET-4). Throws NotAllowed for whoever said so first, and Conflict
 * where that does not hold any more (RET-6).
 */
export function agree(ctx: Context, input: AgreeInput): Promise<void> {
  return act(ctx, async (acting) => {
    const { tx, actor, now } = acting;
    requireMayBeSecond(actor);
    const { reference, signOffId } = parseInput(AgreeInput, input);
    const { familyId, said, saidHolds, mayAgree } = await recordFor(acting, reference);
    if (said?.id !== signOffId || !saidHolds || said.agreedByName !== null) throw new Conflict();
    if (!mayAgree)
      throw new NotAllowed('Nobody agrees to what they said themselves. Ask a colleague.');
    if (!(await agreeToDestroy(tx, signOffId, { agreedBy: actor.id, agreedAt: now })))
      throw new Conflict();
    await writeAudit(acting, {
      verb: 'retention.agreed',
      noun: 'family',
      subjectId: familyId,
      details: { signOffId },
    });
  });
}
