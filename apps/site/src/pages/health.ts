import type { APIRoute } from 'astro';
import { directoryStore } from '../directory/current.ts';

/** The site is up, and how old its directory is. It is well without one: every page still answers. */
export const GET: APIRoute = () => {
  const { directory } = directoryStore;
  return Response.json(
    {
      status: 'ok',
      services: directory?.services.length ?? 0,
      directoryFetchedAt: directory?.fetchedAt ?? null,
    },
    { headers: { 'Cache-Control': 'no-store' } },
  );
};
