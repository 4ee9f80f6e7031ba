import { listAgencies, type Agency } from '@waymark/db/access';

import { act } from '../act.ts';
import type { Context } from '../context.ts';

/** The agencies of the area, by name. */
export function agencies(ctx: Context): Promise<Agency[]> {
  return act(ctx, ({ tx }) => listAgencies(tx));
}
