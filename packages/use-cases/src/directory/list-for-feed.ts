import { countServices, findRevision, listServices } from '@waymark/db/directory';
import { taxonomyId, type DirectoryService, type FeedTaxonomy } from '@waymark/domain/directory';

import type { Context } from '../context.ts';
import { nameId } from './name-id.ts';
import { namingErrors } from './naming-errors.ts';

/** The directory is public: reading it needs the database and nobody in particular (DIR-14). */
export type PublicContext = Pick<Context, 'db'>;

/** A page of the directory; every part of the filter that is given must hold (DIR-12). */
export type FeedQuery = {
  /** Counted from 1. */
  page: number;
  perPage: number;
  search?: string | undefined;
  organisationId?: string | undefined;
  termId?: string | undefined;
  taxonomyId?: string | undefined;
  modifiedAfter?: Date | undefined;
};

/** Services by name, and how many there are on all pages. Throws Unavailable. */
export async function listForFeed(
  { db }: PublicContext,
  { page, perPage, taxonomyId: wanted, ...filter }: FeedQuery,
): Promise<{ services: DirectoryService[]; total: number }> {
  const taxonomy = wanted === undefined ? undefined : listNamed(wanted);
  if (taxonomy === null) return { services: [], total: 0 };
  return namingErrors(async () => {
    const total = await countServices(db, { ...filter, taxonomy });
    const offset = (page - 1) * perPage;
    if (offset >= total) return { services: [], total };
    const services = await listServices(db, { ...filter, taxonomy }, { limit: perPage, offset });
    return { services, total };
  });
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

const lists = ['category', 'send', 'need'] as const satisfies FeedTaxonomy[];

function listNamed(id: string): (typeof lists)[number] | null {
  return lists.find((list) => taxonomyId(list, nameId) === id.toLowerCase()) ?? null;
}
