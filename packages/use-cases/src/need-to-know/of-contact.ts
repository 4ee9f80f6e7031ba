import { listPeople } from '@waymark/db/contact';
import { listKeptBack, listSafeContact } from '@waymark/db/need-to-know';
import {
  needToKnowActions,
  restrictedClassLabels,
  safeContactInWords,
} from '@waymark/domain/need-to-know';
import { z } from 'zod';

import { act } from '../act.ts';
import { writeAudit } from '../audit.ts';
import type { Context } from '../context.ts';
import { parseInput } from '../input.ts';
import { seenFamily } from './family-of-contact.ts';

export const OfContactInput = z.strictObject({ contactId: z.uuid() });
export type OfContactInput = z.infer<typeof OfContactInput>;

/**
 * What is kept back of a contact's family, as far as the person may know that it is there (NTK-2 to NTK-4), and how each of
 * its people may be reached (NTK-7). No text of an entry. The look is in the audit first. Throws NotFound where the contact is
 * out of sight.
 */
export function ofContact(ctx: Context, input: OfContactInput) {
  return act(ctx, async (acting) => {
    const { tx, actor } = acting;
    const { contactId } = parseInput(OfContactInput, input);
    const { familyId, isOpenByGlass } = await seenFamily(acting, contactId);
    // No count: it would be one with what is hidden, or one without it.
    await writeAudit(acting, {
      verb: 'need-to-know.list-opened',
      noun: 'contact',
      subjectId: contactId,
    });
    const entries = await listKeptBack(tx, familyId);
    const people = await listPeople(tx, contactId);
    const rules = await listSafeContact(
      tx,
      people.map(({ id }) => id),
    );
    return {
      isOpenByGlass,
      entries: entries.map((entry) => ({ ...entry, title: restrictedClassLabels[entry.class] })),
      people: people.map(({ id, givenName, familyName }) => {
        const rule = rules.find(({ personId }) => personId === id) ?? null;
        return { id, givenName, familyName, rule, ...safeContactInWords(rule) };
      }),
      availableActions: needToKnowActions(actor, { byBrokenGlass: isOpenByGlass }),
    };
  });
}
