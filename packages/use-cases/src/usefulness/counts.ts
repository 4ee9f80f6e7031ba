import { listUsefulness, type UsefulnessCount } from '@waymark/db/usefulness';
import { addDays } from '@waymark/domain/clock';

import { act } from '../act.ts';
import { requireRole } from '../checks.ts';
import type { Context } from '../context.ts';

/** How many days back the counts go. */
export const usefulnessDays = 28;

/** How often pages were said to help in the last days, for directory editors and administrators. Counts, and nobody in them. */
export function counts(ctx: Context): Promise<UsefulnessCount[]> {
  return act(ctx, ({ tx, actor, today }) => {
    requireRole(actor, 'directory-editor', 'administrator');
    return listUsefulness(tx, addDays(today, 1 - usefulnessDays));
  });
}
