import { listColleagues, type Colleague } from '@waymark/db/access';

import { act } from '../act.ts';
import type { Context } from '../context.ts';

/** The people of the area who are still there, for naming who will do something. */
export function colleagues(ctx: Context): Promise<Colleague[]> {
  return act(ctx, ({ tx }) => listColleagues(tx));
}
