import { type CallBackSummary, listCallBacks } from '@waymark/db/call-back';
import { readsCallBacks } from '@waymark/domain/call-back';

import { act } from '../act.ts';
import { writeAudit } from '../audit.ts';
import type { Context } from '../context.ts';
import { NotAllowed } from '../errors.ts';

/**
 * The call-backs that the person may see: those that wait, longest first, then closed ones. No number and no line: those
 * are shown where one is opened. The look is in the audit first. Throws NotAllowed for whoever reads none (NAV-53).
 */
export function list(ctx: Context): Promise<CallBackSummary[]> {
  return act(ctx, async (acting) => {
    if (!readsCallBacks(acting.actor)) throw new NotAllowed();
    const callBacks = await listCallBacks(acting.tx);
    await writeAudit(acting, {
      verb: 'call-back.list-opened',
      noun: 'call-back',
      subjectId: null,
      details: { callBacks: callBacks.length },
    });
    return callBacks;
  });
}
