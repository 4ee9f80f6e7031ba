import {
  countPlacements,
  findService,
  listPlacementIds,
  listPlacements,
  type Placement,
} from '@waymark/db/directory';
import { placementId } from '@waymark/domain/directory';

import { NotFound } from '../errors.ts';
import {
  type Counted,
  type FeedFilter,
  type FeedPage,
  filteredPage,
  type PublicContext,
} from './feed-filter.ts';
import { nameId } from './name-id.ts';
import { namingErrors } from './naming-errors.ts';

/**
 * Services at their places, by the name of the service: what is asked of a time or of nearness must hold of that place
 * (DIR-12). Throws InvalidInput and Unavailable.
 */
export function listPlacementsForFeed(
  ctx: PublicContext,
  wanted: FeedFilter & FeedPage,
): Promise<Counted<Placement>> {
  return filteredPage(
    ctx,
    wanted,
    (filter) => countPlacements(ctx.db, filter),
    (filter, slice) => listPlacements(ctx.db, filter, slice),
  );
}

/** One service at one of its places. Throws NotFound and Unavailable. */
export function getPlacement({ db }: PublicContext, id: string): Promise<Placement> {
  return namingErrors(async () => {
    // Its id is made of the two and stored nowhere, so it is looked for among all of them.
    const ids = await listPlacementIds(db);
    const found = ids.find((pair) => placementId(pair.serviceId, pair.locationId, nameId) === id);
    const service = found && (await findService(db, found.serviceId));
    if (!found || !service) throw new NotFound('This service at this place');
    return { service, locationId: found.locationId };
  });
}
