import { insertActor, insertAuditEntry, listAreasAndAgencies } from '@waymark/db/access';
import { asOwner, type Database } from '@waymark/db/client';
import { agencyKindLabels, mayHoldRole, staffRoles } from '@waymark/domain/access';
import { z } from 'zod';

import { InvalidInput } from '../errors.ts';
import { parseInput } from '../input.ts';

/** A new member of staff; `agency` is an agency's name or id. */
export const AddStaffInput = z.strictObject({
  name: z.string().trim().min(1).max(120),
  jobTitle: z.string().trim().min(1).max(120),
  agency: z.string().trim().min(1),
  roles: z.array(z.enum(staffRoles)).min(1),
});
export type AddStaffInput = z.infer<typeof AddStaffInput>;

/** The new person's id, under which sign-in has to be made, and where they belong. */
export type AddedStaff = { actorId: string; agencyName: string; areaName: string };

/**
 * Adds a person to an agency, from the command line with the owner's connection, or inside a transaction of the owner
 * (given as `db`), with which it then stands or falls. Sign-in is made apart, under the id returned. Throws InvalidInput
 * where the agency is not known, its name is used in two areas, or a role is not for its kind (ACC-6).
 */
export function addStaff(
  owner: { db: Database; now: () => Date; newId: () => string },
  input: AddStaffInput,
): Promise<AddedStaff> {
  const wanted = parseInput(AddStaffInput, input);
  return asOwner(owner.db, async (tx) => {
    const agencies = await listAreasAndAgencies(tx);
    const matches = agencies.filter(
      (each) => each.agencyId === wanted.agency || each.agencyName === wanted.agency,
    );
    const [agency] = matches;
    if (!agency || matches.length > 1) {
      const names = agencies.map((each) => `${each.agencyName} (${each.areaName})`).join(', ');
      throw new InvalidInput([
        { field: 'agency', message: `Name one agency, or give its id. There are: ${names}.` },
      ]);
    }
    if (!wanted.roles.every((role) => mayHoldRole(agency.agencyKind, role))) {
      const kind = agencyKindLabels[agency.agencyKind];
      const message = `The chair of the triage meeting is police (ACC-6); ${agency.agencyName} is: ${kind}.`;
      throw new InvalidInput([{ field: 'roles', message }]);
    }
    const actorId = owner.newId();
    await insertActor(tx, { ...wanted, id: actorId, ...agency });
    await insertAuditEntry(tx, {
      at: owner.now(),
      actorId: null,
      areaId: agency.areaId,
      verb: 'staff.added',
      noun: 'actor',
      subjectId: actorId,
      details: { agencyId: agency.agencyId, roles: wanted.roles.join(' ') },
    });
    return { actorId, agencyName: agency.agencyName, areaName: agency.areaName };
  });
}
