import { getCollection } from 'astro:content';
import { languageTags, type LanguageTag, type Translation } from './translation.ts';

/** A language that a page may be read in, by its own name. */
export type Offered = { readonly tag: LanguageTag | 'en'; readonly name: string };

const translations = getCollection('languages').then((all) => all.map(({ data }) => data));

/**
 * What is said in a language, by the first part of an address; null where there is no such language. That part may be
 * anything that somebody typed, so it is looked for in the list: what is asked of Astro and not there, it writes to the log.
 */
export async function translationOf(tag: string | undefined): Promise<Translation | null> {
  return (await translations).find((known) => known.tag === tag) ?? null;
}

/** Every language of the site, English first. Read once: every page offers them. */
export const offeredLanguages: Promise<readonly Offered[]> = readLanguages();

async function readLanguages(): Promise<readonly Offered[]> {
  const all = await translations;
  const named = languageTags.flatMap((tag) => all.filter((known) => known.tag === tag));
  return [{ tag: 'en', name: 'English' }, ...named.map(({ tag, name }) => ({ tag, name }))];
}
