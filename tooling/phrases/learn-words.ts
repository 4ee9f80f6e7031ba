import { readFileSync } from 'node:fs';
import {
  markOf,
  nearestInGroups,
  packMarks,
  wordsInGroups,
  wordsOf,
} from '@waymark/domain/navigation/match/training';
import { trainingPhrases } from './src/training-phrases.ts';

const here = new URL('.', import.meta.url);
/** Not words: keys struck at random, other languages, misspellings that are in the phrases on purpose. */
const notWords = new Set(
  'asdf asdfgh qwerty jkljkl fjdksl lkjhg zxcvbnm wibble dfjgkdfg sucide suicdal talkin hasownproperty tostring https http lorem ipsum dolor amet chahta shohar mera mari moje domowa dzien ziua buna vorbesc engleza'.split(
    ' ',
  ),
);

/** The text of `other-words.ts`: marks of the plain words that no group has. */
export const learntWords = (): string => {
  const words = new Set(
    trainingPhrases()
      .flatMap(({ text }) => wordsOf(text))
      .concat(readFileSync(new URL('common-words.txt', here), 'utf8').split(/\s+/))
      .filter((word) => /^[a-z]{4,}$/.test(word) && !wordsInGroups.has(word) && !notWords.has(word))
      // Of the others there is nothing to fear.
      .filter((word) => nearestInGroups(word) !== word),
  );
  const marks = [...new Set([...words].map((word) => markOf(word)))].sort(
    (one, other) => one - other,
  );
  return [
    '// Made by tooling/phrases/train.ts: marks of words that no group has, so that none is taken for a misspelling.',
    `export const otherWords =\n  '${packMarks(marks)}';`,
    '',
  ].join('\n');
};

/** Where they are written. */
export const wordsFile = new URL('../../packages/domain/src/navigation/match/other-words.ts', here);
