import { insertAgreement } from '@waymark/db/agreement';
import { RegisterAgreement } from '@waymark/domain/agreement-register';

import { act } from '../act.ts';
import { writeAudit } from '../audit.ts';
import type { Context } from '../context.ts';
import { parseInput } from '../input.ts';
import { requireAgencies, requireKeeper } from './keep.ts';

/** The input of `register` is the domain's own shape of a new agreement. */
export const RegisterAgreementInput = RegisterAgreement;

/**
 * Enters a new agreement with the agencies that it names; none has signed yet. Throws NotAllowed for whoever does not keep
 * the register, InvalidInput where something is missing or an agency is not of the area.
 */
export function register(ctx: Context, input: RegisterAgreement): Promise<{ id: string }> {
  return act(ctx, async (acting) => {
    const { tx, actor, now, newId } = acting;
    requireKeeper(acting);
    const { agencyIds, ...terms } = parseInput(RegisterAgreementInput, input);
    await requireAgencies(acting, { agencyIds, dataSets: terms.dataSets });

    const id = newId();
    const { areaId } = actor;
    const by = { registeredBy: actor.id, registeredAt: now };
    await insertAgreement(
      tx,
      { ...terms, ...by, id, areaId, version: 1, supersedesId: null },
      agencyIds.map((agencyId) => ({ id: newId(), agencyId, signedOn: null })),
    );
    await writeAudit(acting, {
      verb: 'agreement.registered',
      noun: 'agreement',
      subjectId: id,
      details: { kind: terms.kind, version: 1, agencies: agencyIds.length },
    });
    return { id };
  });
}
