import { findCallBack } from '@waymark/db/call-back';
import { callBackActions, readsCallBacks } from '@waymark/domain/call-back';
import { z } from 'zod';

import { act } from '../act.ts';
import { writeAudit } from '../audit.ts';
import { found } from '../checks.ts';
import type { Context } from '../context.ts';
import { NotAllowed } from '../errors.ts';
import { parseInput } from '../input.ts';

export const OpenCallBackInput = z.strictObject({ id: z.uuid() });
export type OpenCallBackInput = z.infer<typeof OpenCallBackInput>;

/**
 * Everything about one call-back, and what this person can do with it. The look is in the audit before anything is
 * returned. Throws NotFound where it is out of sight, or deleted by now.
 */
export async function open(ctx: Context, input: OpenCallBackInput) {
  return act(ctx, async (acting) => {
    const { tx, actor } = acting;
    if (!readsCallBacks(actor)) throw new NotAllowed();
    const { id } = parseInput(OpenCallBackInput, input);
    const callBack = found(await findCallBack(tx, id), 'This call-back');
    await writeAudit(acting, { verb: 'call-back.opened', noun: 'call-back', subjectId: id });
    const {
      areaId: _area,
      handedOnById: _handedOnBy,
      deleteAtLatest: _latest,
      ...shown
    } = callBack;
    return { ...shown, actions: callBackActions(actor, callBack) };
  });
}
