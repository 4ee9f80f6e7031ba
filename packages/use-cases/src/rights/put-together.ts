import { insertPack, listDecisions, listHeld, listRequests } from '@waymark/db/rights';
import { putTogether as contentOf } from '@waymark/domain/rights';

import { act } from '../act.ts';
import { writeAudit } from '../audit.ts';
import { found } from '../checks.ts';
import type { Context } from '../context.ts';
import { Conflict, InvalidInput } from '../errors.ts';
import { parseInput } from '../input.ts';
import { requirePutsTogether } from './checks.ts';
import { itemsOf, titleOf } from './items-of.ts';
import { isOf, RequestInput } from './request.ts';
import { describeRequest } from './requests.ts';

/**
 * Fixes a pack as it was decided, for somebody else to review (RTS-6). Throws InvalidInput where words wait to be read, and
 * Conflict where a pack waits already.
 */
export function putTogether(ctx: Context, input: RequestInput): Promise<{ packId: string }> {
  return act(ctx, async (acting) => {
    const { tx, actor, now, newId } = acting;
    requirePutsTogether(actor);
    const { id } = parseInput(RequestInput, input);
    const [row = null] = await listRequests(tx, id);
    const { state, lastPack } = describeRequest(found(row, 'This request'), acting);
    if (state !== 'open') throw new Conflict('This request is not open any more.');
    const decisions = await listDecisions(tx, id);
    const items = itemsOf(await listHeld(tx, id));
    const content = contentOf(
      items,
      (item) => decisions.find((each) => isOf(each, item)) ?? null,
      titleOf,
    );
    if (content === null)
      throw new InvalidInput([{ field: 'items', message: 'Some words still wait to be read.' }]);
    const packId = newId();
    const number = (lastPack?.number ?? 0) + 1;
    await insertPack(tx, {
      id: packId,
      requestId: id,
      number,
      content,
      madeBy: actor.id,
      madeAt: now,
    });
    await writeAudit(acting, {
      verb: 'subject-access.put-together',
      noun: 'subject-access-request',
      subjectId: id,
      details: { packId, number, records: content.length },
    });
    return { packId };
  });
}
