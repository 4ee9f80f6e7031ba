import { findLookedAtFamily, listFamilyEntries, type FamilyEntryRow } from '@waymark/db/access';
import {
  isForFamily,
  isRestrictedVerb,
  mayReadWhoLooked,
  tellFamily,
  type WhoLooked,
} from '@waymark/domain/audit';
import { z } from 'zod';

import { act } from '../act.ts';
import { writeAudit } from '../audit.ts';
import type { Context } from '../context.ts';
import { NotFound } from '../errors.ts';
import { parseInput } from '../input.ts';

/** A family by the reference of one of its contacts, as in WB-26-0012. */
export const WhoLookedInput = z.strictObject({
  reference: z.string().trim().toUpperCase().min(1, 'Write a reference.').max(20),
});
export type WhoLookedInput = z.infer<typeof WhoLookedInput>;

/** One entry for an information governance lead: who it was, and whether the family’s list says so. */
type StaffLine = {
  at: string;
  verb: string;
  reference: string;
  name: string;
  jobTitle: string;
  agencyName: string;
  isTold: boolean;
};

/** What a family may read of who looked; and for an information governance lead, who it was. */
export type WhoLookedAnswer = WhoLooked & { reference: string; staff: StaffLine[] };

/**
 * Who looked at a family, in words for that family (AUD-7). The look is in the audit before anything is returned, and in
 * the next list. Throws NotFound where there is no such family, or the person may not have its list: the two look the same.
 */
export async function whoLooked(ctx: Context, input: WhoLookedInput): Promise<WhoLookedAnswer> {
  return act(ctx, async (acting) => {
    const { tx, actor } = acting;
    const { reference } = parseInput(WhoLookedInput, input);
    const family = await findLookedAtFamily(tx, reference);
    if (family === null || !mayReadWhoLooked(actor, family)) throw notYours();
    const entries = await listFamilyEntries(tx, family.familyId);
    await writeAudit(acting, {
      verb: 'audit.who-looked-opened',
      noun: 'contact',
      subjectId: family.contactId,
      details: { entries: entries.length },
    });
    return { reference, ...tellFamily(entries), staff: entries.flatMap(staffLine) };
  });
}

// Missing and out of sight look the same.
function notYours(): NotFound {
  return new NotFound(
    'A family with this reference',
    'Check the reference: letters, the year and a number, as in WB-26-0012.',
  );
}

// The database names nobody to anybody but an information governance lead, and gives what is restricted to nobody else. Of
// that the list says who dealt with what is kept back (NTK-6), and nothing more.
function staffLine(entry: FamilyEntryRow): StaffLine[] {
  const { at, verb, reference, name, jobTitle, agencyName, isRestricted } = entry;
  if (name === null || jobTitle === null || agencyName === null) return [];
  if (isRestricted && !isRestrictedVerb(verb)) return [];
  const who = { name, jobTitle, agencyName };
  return [{ at: at.toISOString(), verb, reference, ...who, isTold: isForFamily(entry) }];
}
