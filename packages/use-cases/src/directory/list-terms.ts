import { countTerms, listTerms, type StoredTerm, type TermList } from '@waymark/db/directory';

import { NotFound } from '../errors.ts';
import {
  type Counted,
  countedPage,
  type FeedPage,
  type PublicContext,
  termListOf,
  termLists,
} from './feed-filter.ts';
import { namingErrors } from './naming-errors.ts';

/** The words that services are sorted under, list by list, by name. Throws Unavailable. */
export async function listTermsForFeed(
  { db }: PublicContext,
  {
    page,
    perPage,
    search,
    taxonomyId,
  }: FeedPage & { search?: string | undefined; taxonomyId?: string | undefined },
): Promise<Counted<StoredTerm>> {
  const taxonomy = taxonomyId === undefined ? undefined : termListOf(taxonomyId);
  if (taxonomy === null) return { entries: [], total: 0 };
  return namingErrors(() =>
    countedPage(
      { page, perPage },
      () => countTerms(db, { search, taxonomy }),
      (slice) => listTerms(db, { search, taxonomy }, slice),
    ),
  );
}

/** One of those words. Throws NotFound and Unavailable. */
export async function getTerm({ db }: PublicContext, id: string): Promise<StoredTerm> {
  const [term] = await namingErrors(() => listTerms(db, { id }));
  if (term === undefined) throw new NotFound('This term');
  return term;
}

/** The lists that services are sorted by. */
export function listTaxonomies(): readonly TermList[] {
  return termLists;
}

/** One of those lists, with all of its words. Throws NotFound and Unavailable. */
export async function getTaxonomy(
  { db }: PublicContext,
  id: string,
): Promise<{ taxonomy: TermList; terms: StoredTerm[] }> {
  const taxonomy = termListOf(id);
  if (taxonomy === null) throw new NotFound('This list');
  return { taxonomy, terms: await namingErrors(() => listTerms(db, { taxonomy })) };
}
