import { getEntry, type CollectionEntry } from 'astro:content';

/** The words of a page that only explains. */
export async function plainPage(id: string): Promise<CollectionEntry<'pages'>> {
  const entry = await getEntry('pages', id);
  if (!entry) throw new Error(`No page is called ${id}`);
  return entry;
}
