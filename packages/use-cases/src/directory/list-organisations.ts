import { countOrganisations, listOrganisationIds, listServices } from '@waymark/db/directory';
import type { DirectoryService } from '@waymark/domain/directory';

import { NotFound } from '../errors.ts';
import { type Counted, countedPage, type FeedPage, type PublicContext } from './feed-filter.ts';
import { namingErrors } from './naming-errors.ts';

/** The organisations that run a service by name, each as the services it runs, by name. Throws Unavailable. */
export function listOrganisationsForFeed(
  { db }: PublicContext,
  { page, perPage, search }: FeedPage & { search?: string | undefined },
): Promise<Counted<DirectoryService[]>> {
  return namingErrors(async () => {
    const { entries: ids, total } = await countedPage(
      { page, perPage },
      () => countOrganisations(db, { search }),
      (slice) => listOrganisationIds(db, { search }, slice),
    );
    const services = ids.length === 0 ? [] : await listServices(db, { organisationIds: ids });
    const byId = Map.groupBy(services, ({ organisation }) => organisation.id);
    return { entries: ids.map((id) => byId.get(id) ?? []), total };
  });
}

/** One organisation as the services it runs. Throws NotFound and Unavailable. */
export async function getOrganisation(
  { db }: PublicContext,
  id: string,
): Promise<DirectoryService[]> {
  const services = await namingErrors(() => listServices(db, { organisationIds: [id] }));
  if (services.length === 0) throw new NotFound('This organisation');
  return services;
}
