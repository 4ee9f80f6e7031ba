import { ensureAgency, insertAuditEntry } from '@waymark/db/access';
import { asOwner, type Database } from '@waymark/db/client';
import { agencyKinds } from '@waymark/domain/access';
import { z } from 'zod';

import { parseInput } from '../input.ts';

/** An agency of an area; both are made where they are not there yet. */
export const AddAgencyInput = z.strictObject({
  area: z.string().trim().min(1).max(120),
  name: z.string().trim().min(1).max(120),
  kind: z.enum(agencyKinds, { error: `Write one of: ${agencyKinds.join(', ')}.` }),
});
export type AddAgencyInput = z.infer<typeof AddAgencyInput>;

/**
 * Makes an agency from the command line, with the owner's connection; does nothing where it is there. Answers its id.
 * Throws InvalidInput.
 */
export function addAgency(
  owner: { db: Database; now: () => Date; newId: () => string },
  input: AddAgencyInput,
): Promise<string> {
  const wanted = parseInput(AddAgencyInput, input);
  return asOwner(owner.db, async (tx) => {
    const agency = { areaName: wanted.area, referencePrefix: prefixFor(wanted.area), ...wanted };
    const { areaId, agencyId, isNew } = await ensureAgency(tx, agency, owner.newId);
    if (!isNew) return agencyId;
    await insertAuditEntry(tx, {
      at: owner.now(),
      actorId: null,
      areaId,
      verb: 'agency.added',
      noun: 'agency',
      subjectId: agencyId,
      details: { kind: wanted.kind },
    });
    return agencyId;
  });
}

/** Three capitals that begin every reference of an area: WEN for Wenbrook. */
function prefixFor(area: string): string {
  return area
    .normalize('NFKD')
    .replace(/[^a-z]/gi, '')
    .slice(0, 3)
    .toUpperCase()
    .padEnd(2, 'X');
}
