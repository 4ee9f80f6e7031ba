import { findDisclosure, insertTold } from '@waymark/db/sharing';
import { z } from 'zod';

import { act } from '../act.ts';
import { writeAudit } from '../audit.ts';
import { found } from '../checks.ts';
import type { Context } from '../context.ts';
import { Conflict, InvalidInput, NotAllowed } from '../errors.ts';
import { enteredDay, parseInput } from '../input.ts';
import { hiddenFromFamily } from './hidden.ts';
import { enteredMoment } from './input.ts';

/** What the family is told now of a share they were not told of, or why still not. */
export const TellInput = z.strictObject({
  disclosureId: z.uuid(),
  told: z.discriminatedUnion('told', [
    z.strictObject({ told: z.literal('yes'), at: enteredMoment }),
    z.strictObject({
      told: z.literal('no'),
      reason: z.string().trim().min(1, 'Write why they are still not told.').max(4000),
      revisitOn: enteredDay,
    }),
  ]),
});
export type TellInput = z.infer<typeof TellInput>;

/**
 * Looks again at telling a family (SHR-R3): they are told now, or there is a reason and another day. Whoever shared it does
 * this, or a supervisor of the agency. Throws Conflict where they have been told.
 */
export function tell(ctx: Context, input: TellInput): Promise<void> {
  return act(ctx, async (acting) => {
    const { tx, actor, now, today, newId } = acting;
    const { disclosureId, told } = parseInput(TellInput, input);
    const entry = found(await findDisclosure(tx, disclosureId), 'This decision');
    const supervises = entry.agencyId === actor.agencyId && actor.roles.includes('supervisor');
    if (entry.decidedById !== actor.id && !supervises)
      throw new NotAllowed('Whoever shared it tells the family, or their supervisor.');
    if (!entry.made) throw new NotAllowed('It is not recorded as shared yet.');
    if (entry.told?.told) throw new Conflict('The family has been told already.');
    if (told.told === 'yes' && new Date(told.at) > now)
      throw new InvalidInput([{ field: 'told.at', message: 'That time has not come yet.' }]);
    if (told.told === 'no' && told.revisitOn < today) {
      const message = 'That day has passed. Choose today or a later day.';
      throw new InvalidInput([{ field: 'told.revisitOn', message }]);
    }
    await insertTold(tx, {
      id: newId(),
      areaId: actor.areaId,
      disclosureId,
      recordedBy: actor.id,
      recordedAt: now,
      ...(told.told === 'yes'
        ? { told: true, toldAt: new Date(told.at) }
        : { told: false, reason: told.reason, revisitOn: told.revisitOn }),
    });
    await writeAudit(acting, {
      verb: 'sharing.telling-looked-at',
      noun: 'contact',
      subjectId: entry.contactId,
      details: {
        disclosureId,
        restricted: hiddenFromFamily({ ...entry, told: { told: told.told === 'yes' } }),
      },
    });
  });
}
