import { listUsefulness, type UsefulnessCount } from '@waymark/db/usefulness';
import { addDays } from '@waymark/domain/clock';
import { helpedPages } from '@waymark/domain/usefulness';

import { act } from '../act.ts';
import { requireRole } from '../checks.ts';
import type { Context } from '../context.ts';

/** How many days back the counts go. */
const usefulnessDays = 28;

/** A count, and what its page is about. */
export type TitledCount = Omit<UsefulnessCount, 'serviceName'> & { title: string };

/**
 * How often pages were said to help in the last days, for directory editors and administrators: of those that helped least,
 * and how many there are. Counts, and nobody in them.
 */
export function counts(ctx: Context): Promise<{ counts: TitledCount[]; pages: number }> {
  return act(ctx, async ({ tx, actor, today }) => {
    requireRole(actor, 'directory-editor', 'administrator');
    const found = await listUsefulness(tx, addDays(today, 1 - usefulnessDays));
    const titled = found.counts.map(({ serviceName, ...count }) => ({
      ...count,
      title: serviceName ?? helpedPages.get(count.page) ?? 'A place that is gone',
    }));
    return { counts: titled, pages: found.pages };
  });
}
