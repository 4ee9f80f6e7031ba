import { endSignature as writeEnd } from '@waymark/db/agreement';
import { checkEnd } from '@waymark/domain/agreement-register';
import { z } from 'zod';

import { act } from '../act.ts';
import { writeAudit } from '../audit.ts';
import { found } from '../checks.ts';
import type { Context } from '../context.ts';
import { Conflict } from '../errors.ts';
import { parseInput } from '../input.ts';
import { findAgreement, requireChange, requireKeeper } from './keep.ts';

/** One signature, and the day from which it does not count: YYYY-MM-DD. */
export const EndSignatureInput = z.strictObject({
  agreementId: z.uuid(),
  signatoryId: z.uuid(),
  endedOn: z.string(),
});
export type EndSignatureInput = z.infer<typeof EndSignatureInput>;

/**
 * Ends the signature of an agency: from that day on it sends and receives nothing under it (AGR-10). Throws InvalidInput
 * where it has not signed, has ended or the day is too early, Conflict where somebody was faster.
 */
export function endSignature(ctx: Context, input: EndSignatureInput): Promise<void> {
  return act(ctx, async (acting) => {
    requireKeeper(acting);
    const { agreementId, signatoryId, endedOn } = parseInput(EndSignatureInput, input);
    const { agreement } = await findAgreement(acting, agreementId);
    const known = agreement.signatories.find(({ id }) => id === signatoryId);
    const signatory = found(known ?? null, 'This signature');
    requireChange(checkEnd(signatory, endedOn));

    if (!(await writeEnd(acting.tx, signatoryId, endedOn))) throw new Conflict();
    await writeAudit(acting, {
      verb: 'agreement.signature-ended',
      noun: 'agreement',
      subjectId: agreementId,
      details: { agencyId: signatory.agencyId, endedOn },
    });
  });
}
