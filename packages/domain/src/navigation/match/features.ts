import { markOf } from './marks.ts';
import type { Tagged } from './word-tags.ts';

const stem = (word: string): string =>
  word.length > 4 ? word.replace(/(?:ings?|ed|es|s|ly|er)$/, '') : word;

/** How much each kind of feature says, beside the others. */
const says = { tag: 1.6, word: 1, pair: 0.8, skip: 0.5, across: 0.7, phrase: 1 };
const small = new Set(
  'the a an to of and is it in on at for be are was were am as with that this so just do does did has have had will would can could my our your i we you he she they me us him her them his hers its'.split(
    ' ',
  ),
);

/** One feature of a text: the place it falls on, and how much it says. */
export type Feature = { place: number; says: number };

/** The features of a text: its words, tags, neighbours and pieces of words. Every place once. */
export const featuresOf = (read: readonly Tagged[]): Feature[] => {
  const found = new Map<number, number>();
  const add = (kind: keyof typeof says, text: string, part = 1): void => {
    const place = Math.max(1, markOf(kind + text));
    found.set(place, Math.max(found.get(place) ?? 0, says[kind] * part));
  };
  const said: string[] = ['^'];
  const tags: string[] = [];
  for (const { words, tag } of read) {
    said.push(tag ?? stem(words[0] ?? ''));
    if (tag === '|') continue;
    if (tag !== undefined) {
      add('tag', tag);
      add('phrase', words.join(' '));
      if (tag === 'SAYING') continue;
      tags.push(tag);
    }
    for (const word of words) {
      const isSmall = small.has(word);
      add('word', stem(word), isSmall ? 0.3 : 1);
    }
  }
  said.push('$');
  said.forEach((word, at) => {
    const [last = '', one = ''] = [said[at - 1], said[at - 2]];
    const both = small.has(word) && small.has(last) ? 0.4 : 1;
    if (at > 0) add('pair', `${last} ${word}`, both);
    if (at > 1) add('skip', `${one} ${word}`, both);
  });
  tags.forEach((tag, at) => {
    for (const other of tags.slice(at + 1, at + 4)) add('across', `${tag} ${other}`);
  });
  return [...found].map(([place, part]) => ({ place, says: part }));
};
