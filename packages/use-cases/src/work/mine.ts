import { listMyActions, type MyAction } from '@waymark/db/work';

import { act } from '../act.ts';
import { writeAudit } from '../audit.ts';
import type { Context } from '../context.ts';

/** The actions given to the person: open ones by date, then done ones. The look is in the audit first. */
export function mine(ctx: Context): Promise<MyAction[]> {
  return act(ctx, async (acting) => {
    const actions = await listMyActions(acting.tx);
    await writeAudit(acting, {
      verb: 'action.list-opened',
      noun: 'action',
      subjectId: null,
      details: { actions: actions.length },
    });
    return actions;
  });
}
