import { findRestrictedEntry } from '@waymark/db/need-to-know';
import { restrictedClassLabels } from '@waymark/domain/need-to-know';
import { z } from 'zod';

import { act } from '../act.ts';
import { writeAudit } from '../audit.ts';
import { found } from '../checks.ts';
import type { Context } from '../context.ts';
import { parseInput } from '../input.ts';
import { entryFacts } from './entry-facts.ts';

export const OpenEntryInput = z.strictObject({ id: z.uuid() });
export type OpenEntryInput = z.infer<typeof OpenEntryInput>;

/**
 * The text of one restricted entry (NTK-6): noted before it is returned. Throws NotFound where it is not theirs to read,
 * whether they may know that it is there or not: the two look the same.
 */
export function openEntry(ctx: Context, input: OpenEntryInput) {
  return act(ctx, async (acting) => {
    const { id } = parseInput(OpenEntryInput, input);
    const entry = found(await findRestrictedEntry(acting.tx, id), 'This entry');
    const facts = await entryFacts(acting.tx, 'need-to-know.entry-opened', entry);
    await writeAudit(acting, facts);
    const { familyId: _familyId, writtenById, ...shown } = entry;
    const isMine = writtenById === acting.actor.id;
    return { ...shown, title: restrictedClassLabels[entry.class], mayName: isMine };
  });
}
