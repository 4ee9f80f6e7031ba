import { languageTags, type LanguageTag } from './translation.ts';

const start = `(?:/(?:${languageTags.join('|')}))?`;
const home = new RegExp(`^${start}/?$`);
const danger = new RegExp(`^${start}/danger$`);

/** Whether a page is there in every language: the first page and the danger page are. */
export const hasTwins = (pathname: string): boolean => home.test(pathname) || danger.test(pathname);

/** The same page in another language; where there is none, that language's first page. */
export function inLanguage(pathname: string, tag: LanguageTag | 'en'): string {
  const first = tag === 'en' ? '' : `/${tag}`;
  return danger.test(pathname) ? `${first}/danger` : first || '/';
}
