import {
  findPostcodePoint,
  type Nearness,
  type ServiceFilter,
  type Slice,
  type TermList,
} from '@waymark/db/directory';
import { taxonomyId } from '@waymark/domain/directory';

import type { Context } from '../context.ts';
import { InvalidInput } from '../errors.ts';
import { nameId } from './name-id.ts';
import { namingErrors } from './naming-errors.ts';

/** The directory is public: reading it needs the database and nobody in particular (DIR-14). */
export type PublicContext = Pick<Context, 'db'> & {
  /** Where a postcode is, as far as a table of postcodes tells; beside that the directory's own places do. */
  findPostcode?: (postcode: string) => { latitude: number; longitude: number } | undefined;
};

/** A page of a list, counted from 1. */
export type FeedPage = { page: number; perPage: number };

/** Which services a reader wants; every part that is given must hold (DIR-12). */
export type FeedFilter = Omit<ServiceFilter, 'organisationIds' | 'taxonomy' | 'near'> & {
  organisationId?: string | undefined;
  taxonomyId?: string | undefined;
  /** At most so many metres from the middle of a postcode. */
  near?: { postcode: string; metres: number } | undefined;
};

/** The lists that services are sorted by. */
export const termLists = ['category', 'need', 'send'] as const satisfies TermList[];

/** The list with that id; null where there is none. */
export function termListOf(id: string): TermList | null {
  return termLists.find((list) => taxonomyId(list, nameId) === id.toLowerCase()) ?? null;
}

/** A page, and how much there is on all pages. */
export type Counted<T> = { entries: T[]; total: number };

/** A page of what passes a filter. Throws InvalidInput and Unavailable. */
export function filteredPage<T>(
  ctx: PublicContext,
  { page, perPage, ...wanted }: FeedFilter & FeedPage,
  count: (filter: ServiceFilter) => Promise<number>,
  list: (filter: ServiceFilter, slice: Slice) => Promise<T[]>,
): Promise<Counted<T>> {
  return namingErrors(async () => {
    const filter = await toServiceFilter(ctx, wanted);
    if (filter === null) return { entries: [], total: 0 };
    return countedPage(
      { page, perPage },
      () => count(filter),
      (slice) => list(filter, slice),
    );
  });
}

/** A page of a list that is counted first: a page past the end asks for nothing more. */
export async function countedPage<T>(
  { page, perPage }: FeedPage,
  count: () => Promise<number>,
  list: (slice: Slice) => Promise<T[]>,
): Promise<Counted<T>> {
  const total = await count();
  const offset = (page - 1) * perPage;
  const entries = offset >= total ? [] : await list({ limit: perPage, offset });
  return { entries, total };
}

// Null where nothing can pass it.
async function toServiceFilter(
  ctx: PublicContext,
  { organisationId, taxonomyId: list, near, ...rest }: FeedFilter,
): Promise<ServiceFilter | null> {
  const taxonomy = list === undefined ? undefined : termListOf(list);
  if (taxonomy === null) return null;
  return {
    ...rest,
    taxonomy,
    ...(organisationId === undefined ? {} : { organisationIds: [organisationId] }),
    ...(near === undefined ? {} : { near: await pointOf(ctx, near) }),
  };
}

async function pointOf(
  { db, findPostcode }: PublicContext,
  { postcode, metres }: NonNullable<FeedFilter['near']>,
): Promise<Nearness> {
  const point = findPostcode?.(postcode) ?? (await findPostcodePoint(db, postcode));
  if (point !== null) return { latitude: point.latitude, longitude: point.longitude, metres };
  // An empty list would say that nothing is near it.
  const message = 'is not one that anybody here knows the place of';
  throw new InvalidInput([{ field: 'postcode', message }]);
}
