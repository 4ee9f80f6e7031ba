import { type CallBackPage, listCallBacks } from '@waymark/db/call-back';
import { readsCallBacks } from '@waymark/domain/call-back';

import { z } from 'zod';

import { act } from '../act.ts';
import { writeAudit } from '../audit.ts';
import type { Context } from '../context.ts';
import { NotAllowed } from '../errors.ts';
import { parseInput } from '../input.ts';

/** After which place of the list to go on. What a client says beside it of its own scrolling is passed over. */
export const ListCallBacksInput = z.object({
  cursor: z
    .strictObject({ isClosed: z.boolean(), askedAt: z.iso.datetime(), id: z.uuid() })
    .nullable()
    .default(null),
});
export type ListCallBacksInput = z.input<typeof ListCallBacksInput>;

/**
 * The call-backs that the person may see, a part at a time, and how many there are: those that wait, longest first, then
 * closed ones. No number and no line: those are shown where one is opened. The look is in the audit first. Throws
 * NotAllowed for whoever reads none (NAV-53).
 */
export function list(ctx: Context, input: ListCallBacksInput): Promise<CallBackPage> {
  return act(ctx, async (acting) => {
    if (!readsCallBacks(acting.actor)) throw new NotAllowed();
    const { cursor } = parseInput(ListCallBacksInput, input);
    const page = await listCallBacks(acting.tx, cursor);
    await writeAudit(acting, {
      verb: 'call-back.list-opened',
      noun: 'call-back',
      subjectId: null,
      details: { callBacks: page.callBacks.length },
    });
    return page;
  });
}
