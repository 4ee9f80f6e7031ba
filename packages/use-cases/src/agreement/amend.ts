import { insertAgreement, replacedOnceIndex } from '@waymark/db/agreement';
import { brokenUnique } from '@waymark/db/client';
import { AmendAgreement, checkAmendment } from '@waymark/domain/agreement-register';

import { act } from '../act.ts';
import { writeAudit } from '../audit.ts';
import type { Context } from '../context.ts';
import { Conflict } from '../errors.ts';
import { parseInput } from '../input.ts';
import { findAgreement, requireAgencies, requireChange, requireKeeper } from './keep.ts';

/** The input of `amend` is the domain's own shape of a next version. */
export const AmendAgreementInput = AmendAgreement;

/**
 * Amends an agreement by its next version, whole; the one before stands as it was, and every agency signs again (AGR-2).
 * Throws InvalidInput where it is not the latest or begins too early, Conflict where somebody was faster.
 */
export function amend(ctx: Context, input: AmendAgreement): Promise<{ id: string }> {
  return act(ctx, async (acting) => {
    const { tx, actor, now, newId } = acting;
    requireKeeper(acting);
    const { agencyIds, supersedesId, ...terms } = parseInput(AmendAgreementInput, input);
    const { agreement, all } = await findAgreement(acting, supersedesId);
    requireChange(checkAmendment(agreement, all, terms.startsOn));
    await requireAgencies(acting, { agencyIds, dataSets: terms.dataSets });

    const id = newId();
    const { kind } = agreement;
    const version = agreement.version + 1;
    const by = { areaId: actor.areaId, registeredBy: actor.id, registeredAt: now };
    await insertAgreement(
      tx,
      { ...terms, ...by, id, kind, version, supersedesId },
      agencyIds.map((agencyId) => ({ id: newId(), agencyId, signedOn: null })),
    );
    await writeAudit(acting, {
      verb: 'agreement.amended',
      noun: 'agreement',
      subjectId: id,
      details: { supersedesId, version, agencies: agencyIds.length },
    });
    return { id };
  }).catch((error: unknown) => {
    if (brokenUnique(error) !== replacedOnceIndex) throw error;
    throw new Conflict();
  });
}
