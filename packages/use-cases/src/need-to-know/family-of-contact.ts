import { findFamilyOfContact, type SeenFamily } from '@waymark/db/need-to-know';
import { needToKnowActions, type NeedToKnowVerb } from '@waymark/domain/need-to-know';

import type { Acting } from '../act.ts';
import { found } from '../checks.ts';
import { NotAllowed } from '../errors.ts';

/** The family of a contact that the person sees. Throws NotFound where it is out of sight. */
export async function seenFamily({ tx }: Acting, contactId: string): Promise<SeenFamily> {
  return found(await findFamilyOfContact(tx, contactId), 'This contact');
}

/** The same, for whoever is about to write: throws NotAllowed where the family is theirs to read alone (NTK-12). */
export async function requireFamilyToWrite(
  acting: Acting,
  contactId: string,
  verb: NeedToKnowVerb,
): Promise<SeenFamily> {
  const family = await seenFamily(acting, contactId);
  if (!needToKnowActions(acting.actor, { byBrokenGlass: family.isOpenByGlass }).includes(verb)) {
    throw family.isOpenByGlass ? readingAlone() : new NotAllowed();
  }
  return family;
}

/** NTK-12: throws NotAllowed where the family of a contact is open to the person by broken glass, whatever they would write. */
export async function requireMoreThanGlass({ tx }: Acting, contactId: string): Promise<void> {
  const family = await findFamilyOfContact(tx, contactId);
  if (family?.isOpenByGlass) throw readingAlone();
}

function readingAlone(): NotAllowed {
  return new NotAllowed(
    'This family is open to you for reading alone.',
    'Tell whoever works with the family what you know.',
  );
}
