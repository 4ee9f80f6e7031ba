import { decideItem as writeDecision, listHeld } from '@waymark/db/rights';
import { DecideItem, decisionProblem } from '@waymark/domain/rights';

import { act } from '../act.ts';
import { writeAudit } from '../audit.ts';
import { found } from '../checks.ts';
import type { Context } from '../context.ts';
import { InvalidInput } from '../errors.ts';
import { parseInput } from '../input.ts';
import { requirePutsTogether } from './checks.ts';
import { itemsOf } from './items-of.ts';
import { isOf } from './request.ts';

/** The input is the domain's own shape of a decision. */
export const DecideItemInput = DecideItem;

/**
 * Decides what is given of one value (RTS-3, RTS-4), or decides it again. Throws NotFound where the request is not open or
 * holds no such value, and InvalidInput where a word to take out does not stand in it.
 */
export function decideItem(ctx: Context, input: DecideItem): Promise<void> {
  return act(ctx, async (acting) => {
    const { tx, actor, now } = acting;
    requirePutsTogether(actor);
    const { requestId, decision, words, reason, ...key } = parseInput(DecideItem, input);
    const items = itemsOf(await listHeld(tx, requestId));
    const item = found(items.find((each) => isOf(key, each)) ?? null, 'This value');
    const problem = decisionProblem(item, { words });
    if (problem !== null) throw new InvalidInput([{ field: 'words', message: problem }]);
    const decided = { decision, words, reason, decidedBy: actor.id, decidedAt: now };
    await writeDecision(tx, { requestId, ...key }, decided);
    await writeAudit(acting, {
      verb: 'subject-access.item-decided',
      noun: 'subject-access-request',
      subjectId: requestId,
      details: { ...key, decision, reason },
    });
  });
}
