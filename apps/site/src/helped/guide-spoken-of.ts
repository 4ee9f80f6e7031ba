import { getCollection } from 'astro:content';
import type { SpokenOf } from './spoken-of.ts';

/** The page of a guide. */
export const guideHref = (id: string): string => `/guides/${id}`;

/** The page of a guide with this path. */
export async function guideSpokenOf(path: string): Promise<SpokenOf | null> {
  const guides = await getCollection('guides');
  const guide = guides.find(({ id }) => guideHref(id) === path);
  return guide ? { path, title: guide.data.title, sensitive: false } : null;
}
