import { listPeople } from '@waymark/db/contact';
import { insertSafeContact } from '@waymark/db/need-to-know';
import { SetSafeContact } from '@waymark/domain/need-to-know';

import { act } from '../act.ts';
import { writeAudit } from '../audit.ts';
import { found } from '../checks.ts';
import type { Context } from '../context.ts';
import { parseInput } from '../input.ts';
import { requireFamilyToWrite } from './family-of-contact.ts';

/** The input of `setSafeContact` is the domain's own shape of one. */
export const SetSafeContactInput = SetSafeContact;

/**
 * Sets how one person of a family may be reached from now on (NTK-7). What was set before stays. Throws NotFound where the
 * contact or the person is out of sight, NotAllowed, InvalidInput.
 */
export function setSafeContact(ctx: Context, input: SetSafeContact): Promise<{ id: string }> {
  return act(ctx, async (acting) => {
    const { tx, actor, now, newId } = acting;
    const { contactId, personId, ways, words } = parseInput(SetSafeContactInput, input);
    await requireFamilyToWrite(acting, contactId, 'set-safe-contact');
    const people = await listPeople(tx, contactId);
    found(people.find((person) => person.id === personId) ?? null, 'This person');
    const id = newId();
    await insertSafeContact(tx, {
      id,
      areaId: actor.areaId,
      personId,
      ways: [...new Set(ways)],
      words,
      setBy: actor.id,
      setAt: now,
    });
    // Somebody at home may read the family's list: that a safe way was asked for is not in it.
    await writeAudit(acting, {
      verb: 'need-to-know.safe-contact-set',
      noun: 'contact',
      subjectId: contactId,
      details: { restricted: true },
    });
    return { id };
  });
}
