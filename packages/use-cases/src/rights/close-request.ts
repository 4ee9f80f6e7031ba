import { closeRequest as writeClosed, listRequests } from '@waymark/db/rights';
import { CloseRequest } from '@waymark/domain/rights';

import { act } from '../act.ts';
import { writeAudit } from '../audit.ts';
import { found } from '../checks.ts';
import type { Context } from '../context.ts';
import { Conflict } from '../errors.ts';
import { parseInput } from '../input.ts';
import { requirePutsTogether } from './checks.ts';
import { describeRequest } from './requests.ts';

/** The input is the domain's own shape. */
export const CloseRequestInput = CloseRequest;

/** Ends a request without a pack, with why and what whoever asked was told (RTS-1). Throws Conflict where it is over. */
export function closeRequest(ctx: Context, input: CloseRequest): Promise<void> {
  return act(ctx, async (acting) => {
    const { tx, actor, now } = acting;
    requirePutsTogether(actor);
    const { id, reason } = parseInput(CloseRequest, input);
    const [row = null] = await listRequests(tx, id);
    const { state } = describeRequest(found(row, 'This request'), acting);
    if (state === 'released' || state === 'closed') throw new Conflict('This request is over.');
    const closed = { closedReason: reason, closedBy: actor.id, closedAt: now };
    if (!(await writeClosed(tx, id, closed))) throw new Conflict();
    await writeAudit(acting, {
      verb: 'subject-access.closed',
      noun: 'subject-access-request',
      subjectId: id,
    });
  });
}
