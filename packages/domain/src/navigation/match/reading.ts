import { ageAt } from './ages.ts';
import { meantBy } from './spelling.ts';
import { longestPhrase, type Tagged } from './word-tags.ts';
import { clauseEnd, wordsOf } from './words.ts';

const turns = new Set(['but', 'although', 'though', 'however', 'except', 'now']);

/** The text as tagged words and phrases, each clause ended by a "|". "But" and "now" begin a new one (NAV-25). */
export const readText = (text: string): Tagged[] => {
  const words = wordsOf(text).map((word) => (word === clauseEnd ? word : meantBy(word)));
  const read: Tagged[] = [];
  for (let at = 0; at < words.length;) {
    const word = words[at] ?? '';
    const found = ageAt(words, at) ?? longestPhrase(words, at);
    if (turns.has(word) && words[at - 1] !== 'right') read.push({ words: [], tag: clauseEnd });
    const length = found?.length ?? 1;
    read.push({
      words: word === clauseEnd ? [] : words.slice(at, at + length),
      tag: word === clauseEnd ? clauseEnd : found?.tag,
    });
    at += length;
  }
  return read;
};

/** One clause after another, empty ones left out. */
export const clausesOf = (read: readonly Tagged[]): Tagged[][] => {
  const clauses: Tagged[][] = [[]];
  for (const item of read)
    if (item.tag === clauseEnd) clauses.push([]);
    else clauses.at(-1)?.push(item);
  return clauses.filter((clause) => clause.length > 0);
};
