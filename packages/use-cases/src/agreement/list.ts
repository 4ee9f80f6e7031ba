import { listAgencies } from '@waymark/db/access';
import { listAgreements } from '@waymark/db/agreement';
import {
  catalogueOf,
  keepsRegister,
  mayTakePartInTriage,
  stateOfAgreement,
  whatIsDue,
} from '@waymark/domain/agreement-register';

import { act } from '../act.ts';
import type { Context } from '../context.ts';

/**
 * The register of the area, for everybody on its staff: each version and how it stands, what has to be seen to, and which
 * agencies may take part in triage, and the catalogue of data sets. It holds no family, so a look at it is not in the audit.
 */
export function list(ctx: Context) {
  return act(ctx, async ({ tx, actor, today }) => {
    const agreements = await listAgreements(tx);
    const agencies = await listAgencies(tx);
    return {
      agreements: agreements.map((agreement) => ({
        ...agreement,
        state: stateOfAgreement(agreement, agreements, today),
        isLatest: !agreements.some(({ supersedesId }) => supersedesId === agreement.id),
      })),
      due: whatIsDue(agreements, today),
      dataSets: catalogueOf(agreements, today),
      agencies: agencies.map((agency) => {
        const { under, because, nextStep } = mayTakePartInTriage(agency, agreements, today);
        return { ...agency, mayTakePart: under !== null, under, because, nextStep };
      }),
      mayChange: keepsRegister(actor),
    };
  });
}
