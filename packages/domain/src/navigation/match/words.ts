import { spellings } from './spellings.ts';

/** Where one clause ends and the next begins. Words on two sides of it are never read together. */
export const clauseEnd = '|';

const standsFor = new Map(Object.entries(spellings));
const figuresAsLetters = new Map([
  ['0', 'o'],
  ['1', 'i'],
  ['3', 'e'],
  ['4', 'a'],
  ['5', 's'],
  ['7', 't'],
]);

const withoutFigures = (word: string): string =>
  /^\p{L}+[013457]+\p{L}+/u.test(word)
    ? word.replace(/[013457]/g, (figure) => figuresAsLetters.get(figure) ?? figure)
    : word;

/** One word as it is said in full: "cant" is "can not", "2nite" is "tonight". */
const inFull = (word: string): string[] => {
  const full = standsFor.get(word);
  return full === undefined ? [withoutFigures(word)] : full.split(' ');
};

/**
 * Text as plain words in lower case, short forms in full, letters held down let go, clauses apart. Total: whatever the
 * text holds (control characters, half of an emoji, another script), each word is made of letters and figures only.
 */
export const wordsOf = (text: string): string[] =>
  (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/🆘/gu, ' sos ')
      .replace(/(\p{L})['’‘`´]ll\b/gu, '$1 will')
      .replace(/['’‘`´*]/gu, '')
      .replace(/(\p{L})\1{2,}/gu, '$1$1')
      .match(/\d+|\p{L}[\p{L}\d]*|[.!?;,:\n…()–—]/gu) ?? []
  ).flatMap((word) => (/^[^\p{L}\d]/u.test(word) ? [clauseEnd] : inFull(word)));
