import { hashOf } from './marks.ts';
import type { Tagged } from './word-tags.ts';
import { clauseEnd } from './words.ts';

const stem = (word: string): string =>
  word.length > 4 ? word.replace(/(?:ings?|ed|es|s|ly|er)$/, '') : word;

/** How much each kind of feature says, beside the others. */
const says = { tag: 1.6, phrase: 1, word: 1, pair: 0.8, skip: 0.5, near: 0.4 };
/** Words of one clause that stand this near are read together, whichever comes first. */
const nearTo = 6;
const small = new Set(
  'the a an to of and is it in on at for be are was were am as with that this so just do does did has have had will would can could my our your i we you he she they me us him her them his hers its'.split(
    ' ',
  ),
);

/** One feature of a text: what it is, as a number of 32 bits, and how much it says. */
export type Feature = { hash: number; says: number };

/** The features of a text: its words, tags and phrases, and those that stand next to or near each other. Each once. */
export const featuresOf = (read: readonly Tagged[]): Feature[] => {
  const found = new Map<number, number>();
  const add = (kind: keyof typeof says, text: string, part = 1): void => {
    const hash = hashOf(kind + text);
    found.set(hash, Math.max(found.get(hash) ?? 0, says[kind] * part));
  };
  const said: string[] = ['^'];
  for (const { words, tag } of read) {
    said.push(tag ?? stem(words[0] ?? ''));
    if (tag !== undefined && tag !== clauseEnd) {
      add('tag', tag);
      add('phrase', words.join(' '));
    }
    for (const word of words) add('word', stem(word), small.has(word) ? 0.3 : 1);
  }
  said.push('$');
  said.forEach((word, at) => {
    const [last = '', one = ''] = [said[at - 1], said[at - 2]];
    const both = small.has(word) && small.has(last) ? 0.4 : 1;
    if (at > 0) add('pair', `${last} ${word}`, both);
    if (at > 1) add('skip', `${one} ${word}`, both);
  });
  let before: string[] = [];
  for (const word of said)
    if (word === clauseEnd) before = [];
    else if (!small.has(word)) {
      for (const other of before) add('near', [other, word].sort().join(' '));
      before = [...before, word].slice(-nearTo);
    }
  return [...found].map(([hash, part]) => ({ hash, says: part }));
};

/** The length of all features of a text, so that a long text counts for no more than a short one. */
export const lengthOf = (features: readonly Feature[]): number =>
  Math.max(1, Math.sqrt(features.reduce((sum, { says: part }) => sum + part * part, 0)));
