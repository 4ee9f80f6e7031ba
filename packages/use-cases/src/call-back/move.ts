import {
  type CallBackChange,
  type CallBackRecord,
  changeCallBack,
  findCallBack,
} from '@waymark/db/call-back';
import {
  type CallBackState,
  callBackVerbs,
  deleteOnceClosed,
  handOnReasons,
  judgeCallBack,
  readsCallBacks,
} from '@waymark/domain/call-back';
import { z } from 'zod';

import { act, type Acting } from '../act.ts';
import { writeAudit } from '../audit.ts';
import { found } from '../checks.ts';
import type { Context } from '../context.ts';
import { Conflict, IllegalMove, NotAllowed } from '../errors.ts';
import { parseInput } from '../input.ts';
import { notify } from '../notify.ts';
import { listReaders } from './list-readers.ts';

/** What is done with a call-back; a reason is for handing on alone. */
export const MoveCallBackInput = z.strictObject({
  id: z.uuid(),
  verb: z.enum(callBackVerbs),
  handOnReason: z.enum(handOnReasons).nullable().default(null),
});
export type MoveCallBackInput = z.input<typeof MoveCallBackInput>;

/**
 * Notes a try, closes a call-back, hands it on (NAV-54) or opens it again (NAV-64), and tells the front door of what is
 * handed on. Throws IllegalMove where it is closed or something has to come first, NotAllowed where it is not this
 * person's to do, Conflict where somebody was faster.
 */
export async function move(ctx: Context, input: MoveCallBackInput): Promise<void> {
  return act(ctx, async (acting) => {
    const { tx, actor } = acting;
    if (!readsCallBacks(actor)) throw new NotAllowed();
    const asked = parseInput(MoveCallBackInput, input);
    const callBack = found(await findCallBack(tx, asked.id), 'This call-back');
    const judged = judgeCallBack(actor, { callBack, ...asked });
    if (judged.answer === 'not-by-you')
      throw new NotAllowed(judged.problem.message, judged.problem.nextStep);
    if (judged.answer !== 'allowed') throw new IllegalMove(judged.problem);

    const change = changeOf(acting, { callBack, asked, to: judged.state });
    if (!(await changeCallBack(tx, callBack, change))) throw new Conflict();
    await writeAudit(acting, {
      verb: auditVerbs[asked.verb],
      noun: 'call-back',
      subjectId: callBack.id,
      details: asked.verb === 'hand-on' ? { reason: asked.handOnReason } : {},
    });
    if (asked.verb === 'hand-on') {
      await notify(acting, await listReaders(tx, 'front-door'), { kind: 'call-back-handed-on' });
    }
  });
}

const auditVerbs = {
  'note-try': 'call-back.tried',
  answer: 'call-back.answered',
  'give-up': 'call-back.not-reached',
  'hand-on': 'call-back.handed-on',
  'open-again': 'call-back.opened-again',
} as const;

type Moving = {
  callBack: CallBackRecord;
  asked: z.output<typeof MoveCallBackInput>;
  to: CallBackState;
};

function changeOf({ actor, now, today }: Acting, { callBack, asked, to }: Moving): CallBackChange {
  if (asked.verb === 'note-try') return { tries: callBack.tries + 1, triedAt: now };
  if (asked.verb === 'hand-on' && asked.handOnReason !== null) {
    const { handOnReason } = asked;
    return { inbox: 'front-door', handOnReason, handedOnBy: actor.id, handedOnAt: now };
  }
  const { deleteAtLatest } = callBack;
  if (asked.verb === 'open-again')
    return { state: to, closedBy: null, closedAt: null, deleteOn: deleteAtLatest };
  return {
    state: to,
    closedBy: actor.id,
    closedAt: now,
    deleteOn: deleteOnceClosed({ promised: deleteAtLatest, closedOn: today }),
  };
}
