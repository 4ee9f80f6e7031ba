import { insertSignatory, signAgreement } from '@waymark/db/agreement';
import { checkSignature } from '@waymark/domain/agreement-register';
import { z } from 'zod';

import { act } from '../act.ts';
import { writeAudit } from '../audit.ts';
import type { Context } from '../context.ts';
import { Conflict } from '../errors.ts';
import { parseInput } from '../input.ts';
import { findAgreement, requireAgencies, requireChange, requireKeeper } from './keep.ts';

/** The signature of one agency under one version, and the day on which it was made: YYYY-MM-DD. */
export const SignAgreementInput = z.strictObject({
  agreementId: z.uuid(),
  agencyId: z.uuid('Choose the agency that has signed.'),
  signedOn: z.string(),
});
export type SignAgreementInput = z.infer<typeof SignAgreementInput>;

/**
 * Enters that an agency has signed: one that is named, one that joins, or one that left and comes back (AGR-10). Throws
 * InvalidInput where it has signed already or the day is to come, Conflict where somebody was faster.
 */
export function sign(ctx: Context, input: SignAgreementInput): Promise<void> {
  return act(ctx, async (acting) => {
    const { tx, actor, today, newId } = acting;
    requireKeeper(acting);
    const { agreementId, ...made } = parseInput(SignAgreementInput, input);
    const { agreement } = await findAgreement(acting, agreementId);
    requireChange(checkSignature(agreement, made, today));
    await requireAgencies(acting, { agencyIds: [made.agencyId] });

    const { areaId } = actor;
    const { signatories } = agreement;
    const named = signatories.find((each) => each.agencyId === made.agencyId && !each.signedOn);
    if (!named) await insertSignatory(tx, { ...made, id: newId(), areaId, agreementId });
    else if (!(await signAgreement(tx, named.id, made.signedOn))) throw new Conflict();
    await writeAudit(acting, {
      verb: 'agreement.signed',
      noun: 'agreement',
      subjectId: agreementId,
      details: { agencyId: made.agencyId, signedOn: made.signedOn },
    });
  });
}
