import { findRestrictedEntry, insertReaders } from '@waymark/db/need-to-know';
import { z } from 'zod';

import { act } from '../act.ts';
import { writeAudit } from '../audit.ts';
import { found } from '../checks.ts';
import type { Context } from '../context.ts';
import { InvalidInput, NotAllowed } from '../errors.ts';
import { parseInput } from '../input.ts';
import { entryFacts } from './entry-facts.ts';
import { problemsOfNamed } from './write-entry.ts';

export const NameReaderInput = z.strictObject({
  id: z.uuid(),
  actorId: z.uuid({ error: 'Choose who may read it.' }),
});
export type NameReaderInput = z.infer<typeof NameReaderInput>;

/**
 * Whoever wrote an entry names one more person who may read it (NTK-5); they are not told. Throws NotFound where it is not
 * theirs to read, NotAllowed where somebody else wrote it, InvalidInput.
 */
export function nameReader(ctx: Context, input: NameReaderInput): Promise<{ id: string }> {
  return act(ctx, async (acting) => {
    const { tx, actor, now } = acting;
    const { id, actorId } = parseInput(NameReaderInput, input);
    const entry = found(await findRestrictedEntry(tx, id), 'This entry');
    if (entry.writtenById !== actor.id) {
      throw new NotAllowed('Only whoever wrote it names who may read it.', 'Ask them.');
    }
    const problems = await problemsOfNamed(tx, [actorId]);
    if (problems.length > 0) {
      throw new InvalidInput(problems.map((problem) => ({ ...problem, field: 'actorId' })));
    }
    await insertReaders(tx, [actorId], { entryId: id, namedBy: actor.id, namedAt: now });
    const facts = await entryFacts(tx, 'need-to-know.reader-named', entry);
    await writeAudit(acting, facts);
    return { id };
  });
}
