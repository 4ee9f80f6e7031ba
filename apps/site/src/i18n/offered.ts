import { getCollection } from 'astro:content';
import { languageTags, type LanguageTag } from './translation.ts';

/** A language that a page may be read in, by its own name. */
export type Offered = { readonly tag: LanguageTag | 'en'; readonly name: string };

/** Every language of the site, English first. Read once: every page offers them. */
export const offeredLanguages: Promise<readonly Offered[]> = readLanguages();

async function readLanguages(): Promise<readonly Offered[]> {
  const translations = (await getCollection('languages')).map(({ data }) => data);
  const named = languageTags.flatMap((tag) => translations.filter((known) => known.tag === tag));
  return [{ tag: 'en', name: 'English' }, ...named.map(({ tag, name }) => ({ tag, name }))];
}
