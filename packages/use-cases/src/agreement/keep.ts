import { listAgencies } from '@waymark/db/access';
import { listAgreements, type RegisteredAgreement } from '@waymark/db/agreement';
import { type ChangeCheck, type DataSet, keepsRegister } from '@waymark/domain/agreement-register';

import type { Acting } from '../act.ts';
import { found } from '../checks.ts';
import { InvalidInput, NotAllowed } from '../errors.ts';

/** Passes for whoever keeps the register. Throws NotAllowed for everybody else (AGR-9). */
export function requireKeeper({ actor }: Acting): void {
  if (keepsRegister(actor)) return;
  throw new NotAllowed(
    'Only the information governance lead changes the register of agreements.',
    'Ask the information governance lead.',
  );
}

/** One version and the register it stands in. Throws NotFound. */
export async function findAgreement(
  { tx }: Acting,
  id: string,
): Promise<{ agreement: RegisteredAgreement; all: RegisteredAgreement[] }> {
  const all = await listAgreements(tx);
  return { agreement: found(all.find((each) => each.id === id) ?? null, 'This agreement'), all };
}

/** Throws InvalidInput where a change does not hold. */
export function requireChange(check: ChangeCheck): void {
  if (!check.ok) throw new InvalidInput(check.problems);
}

/** Throws InvalidInput where an agency is named that is not of the area. */
export async function requireAgencies(
  { tx }: Acting,
  named: { agencyIds: readonly string[]; dataSets?: readonly DataSet[] },
): Promise<void> {
  const known = new Set((await listAgencies(tx)).map(({ id }) => id));
  const message = 'Choose an agency of this area.';
  const problems = [
    ...(named.agencyIds.every((id) => known.has(id)) ? [] : [{ field: 'agencyIds', message }]),
    ...(named.dataSets ?? []).flatMap(({ ownerAgencyId }, index) =>
      known.has(ownerAgencyId) ? [] : [{ field: `dataSets.${index}.ownerAgencyId`, message }],
    ),
  ];
  if (problems.length > 0) throw new InvalidInput(problems);
}
