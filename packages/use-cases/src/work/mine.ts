import { listMyActions, type MyAction } from '@waymark/db/work';

import { act } from '../act.ts';
import type { Context } from '../context.ts';

/** The actions given to the person: open ones by date, then done ones. */
export function mine(ctx: Context): Promise<MyAction[]> {
  return act(ctx, ({ tx }) => listMyActions(tx));
}
