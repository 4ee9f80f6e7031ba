import { getCollection } from 'astro:content';
import type { Reviewed } from './reviewed.ts';

// A place's own page says when that place was checked.
const sayTheirOwn = /^\/(services|hubs)\/[^/]+$/;

// Read once: every page says so at its foot.
const reviews = readReviews();

/** Who read a page through, when, and by when they do so again (NAV-60); null for a page that says so itself. */
export async function reviewOf(pathname: string): Promise<Reviewed | null> {
  if (sayTheirOwn.test(pathname)) return null;
  const covering = (await reviews).filter(
    ([start]) => start === '/' || pathname === start || pathname.startsWith(`${start}/`),
  );
  const [nearest] = covering.toSorted(([one], [other]) => other.length - one.length);
  return nearest?.[1] ?? null;
}

async function readReviews(): Promise<(readonly [start: string, review: Reviewed])[]> {
  const [pages, guides, languages, others] = await Promise.all([
    getCollection('pages'),
    getCollection('guides'),
    getCollection('languages'),
    getCollection('reviews'),
  ]);
  return [
    ...pages.map(({ id, data }) => [`/${id}`, data] as const),
    ...guides.map(({ id, data }) => [`/guides/${id}`, data] as const),
    ...languages.map(({ data }) => [`/${data.tag}`, data] as const),
    ...others.map(({ data }) => [data.id, data] as const),
  ];
}
