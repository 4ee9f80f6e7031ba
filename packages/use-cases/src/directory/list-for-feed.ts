import { countServices, findRevision, listChanges, listServices } from '@waymark/db/directory';
import type { DirectoryService } from '@waymark/domain/directory';

import {
  type Counted,
  type FeedFilter,
  type FeedPage,
  filteredPage,
  type PublicContext,
} from './feed-filter.ts';
import { namingErrors } from './naming-errors.ts';

/** Services by name, and how many there are on all pages. Throws InvalidInput and Unavailable. */
export async function listForFeed(
  ctx: PublicContext,
  wanted: FeedFilter & FeedPage,
): Promise<{ services: DirectoryService[]; total: number }> {
  const { entries: services, total } = await filteredPage(
    ctx,
    wanted,
    (filter) => countServices(ctx.db, filter),
    (filter, slice) => listServices(ctx.db, filter, slice),
  );
  return { services, total };
}

/** The same services, with nothing but when each last changed. Throws InvalidInput and Unavailable. */
export function listChangesForFeed(
  ctx: PublicContext,
  wanted: FeedFilter & FeedPage,
): Promise<Counted<{ id: string; lastModified: string }>> {
  return filteredPage(
    ctx,
    wanted,
    (filter) => countServices(ctx.db, filter),
    (filter, slice) => listChanges(ctx.db, filter, slice),
  );
}

/** What the whole directory looks like from outside; `digest` differs after any change (DIR-13). Throws Unavailable. */
export function revisionForFeed({
  db,
}: PublicContext): Promise<{ digest: string; changedAt: Date | null }> {
  return namingErrors(async () => {
    const { total, digest, changedAt } = await findRevision(db);
    return { digest: `${total}.${digest}`, changedAt };
  });
}
