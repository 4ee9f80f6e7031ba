import { findColleague } from '@waymark/db/access';
import type { Transaction } from '@waymark/db/client';
import { insertRestrictedEntry, listPeopleOfFamily } from '@waymark/db/need-to-know';
import { WriteEntry } from '@waymark/domain/need-to-know';

import { act } from '../act.ts';
import { writeAudit } from '../audit.ts';
import type { Context } from '../context.ts';
import { InvalidInput, type Problem } from '../errors.ts';
import { parseInput } from '../input.ts';
import { requireFamilyToWrite } from './family-of-contact.ts';
import { entryFacts } from './entry-facts.ts';

/** The input of `writeEntry` is the domain's own shape of one. */
export const WriteEntryInput = WriteEntry;

/**
 * Writes something that is kept from most of those who see the family (NTK-1), and names who may read it (NTK-5). Nobody is
 * told. Throws NotFound where the contact is out of sight, NotAllowed, InvalidInput.
 */
export function writeEntry(ctx: Context, input: WriteEntry): Promise<{ id: string }> {
  return act(ctx, async (acting) => {
    const { tx, actor, now, newId } = acting;
    const { contactId, ...written } = parseInput(WriteEntryInput, input);
    const { familyId } = await requireFamilyToWrite(acting, contactId, 'write-entry');
    const problems = [
      ...(await problemsOfPerson(tx, familyId, written.personId)),
      ...(await problemsOfNamed(tx, written.namedIds)),
    ];
    if (problems.length > 0) throw new InvalidInput(problems);
    const id = newId();
    await insertRestrictedEntry(tx, {
      ...written,
      id,
      areaId: actor.areaId,
      familyId,
      agencyId: actor.agencyId,
      writtenBy: actor.id,
      writtenAt: now,
    });
    const facts = await entryFacts(tx, 'need-to-know.entry-written', {
      id,
      class: written.class,
      familyId,
    });
    await writeAudit(acting, facts);
    return { id };
  });
}

async function problemsOfPerson(
  tx: Transaction,
  familyId: string,
  personId: string | null,
): Promise<Problem[]> {
  if (personId === null) return [];
  const people = await listPeopleOfFamily(tx, familyId);
  if (people.some(({ id }) => id === personId)) return [];
  return [{ field: 'personId', message: 'Choose somebody of this family.' }];
}

/** Problems with whom an entry names: people of the area who are there. */
export async function problemsOfNamed(
  tx: Transaction,
  namedIds: readonly string[],
): Promise<Problem[]> {
  for (const id of namedIds) {
    if ((await findColleague(tx, id)) === null) {
      return [{ field: 'namedIds', message: 'Choose people who work here.' }];
    }
  }
  return [];
}
