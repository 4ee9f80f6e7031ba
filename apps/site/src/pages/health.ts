import type { APIRoute } from 'astro';
import { directoryStore } from '../directory/current.ts';

/**
 * The site is up, how old its directory is, when its feed was last asked, and since when and why no newer one is taken. It is well without one: every
 * page still answers.
 */
export const GET: APIRoute = () => {
  const { directory, askedAt, trouble } = directoryStore;
  return Response.json(
    {
      status: 'ok',
      services: directory?.services.length ?? 0,
      directoryFetchedAt: directory?.fetchedAt ?? null,
      directoryAskedAt: askedAt,
      directoryProblem: trouble?.what ?? null,
      directoryProblemSince: trouble?.since ?? null,
    },
    { headers: { 'Cache-Control': 'no-store' } },
  );
};
