import { notForFamilies, phrasesOf } from './category-phrases.ts';
import { needKeys, type NeedKey } from './need-key.ts';

const plainWords = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const pattern = (phrase: string): string =>
  phrase.endsWith('*') ? `${phrase.slice(0, -1)}\\p{L}*` : phrase;

const anyOf = (phrases: readonly string[]): RegExp =>
  new RegExp(`(?:^| )(?:${phrases.map(pattern).join('|')})(?= |$)`, 'u');

const excluded = anyOf(notForFamilies);
const matchers = needKeys.map((key) => ({ key, matches: anyOf(phrasesOf[key]) }));

/**
 * The need keys that a directory's category labels, or other words it files a service under, speak of; in the order of
 * `needKeys`, without repeats (NAV-13). A label that names no need gives none. Total: any text is fine.
 */
export const needsForCategories = (labels: readonly string[]): NeedKey[] => {
  const told = labels.map(plainWords).filter((label) => label !== '' && !excluded.test(label));
  return matchers
    .filter(({ matches }) => told.some((label) => matches.test(label)))
    .map(({ key }) => key);
};
