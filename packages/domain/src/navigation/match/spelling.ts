import { markOf, numbersOf } from './marks.ts';
import { otherWords } from './other-words.ts';
import { wordsInGroups } from './word-tags.ts';

/** Letters that sound alike made one, vowels after the first left out: "skool" and "school" are the same. */
const soundOf = (word: string): string =>
  word
    .replace(/ph/g, 'f')
    .replace(/sch|sc(?=[aou])/g, 'sk')
    .replace(/c(?=[eiy])|z/g, 's')
    .replace(/ck|[cq]/g, 'k')
    .replace(/gh|(?<=.)h/g, '')
    .replace(/^kn/, 'n')
    .replace(/(?<=.)[aeiouyw]/g, '')
    .replace(/(.)\1+/g, '$1');

/** How many letters are added, lost, changed or swapped; more than `most` is as good as never. */
const distance = (left: string, right: string, most: number): number => {
  if (Math.abs(left.length - right.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let i = 1; i <= left.length; i++) {
    const row = [i];
    for (let j = 1; j <= right.length; j++) {
      const same = left[i - 1] === right[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = last;
    last = row;
    if (Math.min(...row) > most) return most + 1;
  }
  return last[right.length] ?? most + 1;
};

const others = new Set(numbersOf(otherWords));
const isKnown = (word: string): boolean => wordsInGroups.has(word) || others.has(markOf(word));
const bySound = new Map<string, string[]>();
const byFirst = new Map<string, string[]>();
for (const word of wordsInGroups) {
  if (!/^[a-z]{4,}$/.test(word)) continue;
  const sound = soundOf(word);
  bySound.set(sound, [...(bySound.get(sound) ?? []), word]);
  const first = word.slice(0, 1);
  byFirst.set(first, [...(byFirst.get(first) ?? []), word]);
}

const nearest = (word: string, among: readonly string[], most: number): string | undefined => {
  let best: string | undefined;
  let least = most + 1;
  for (const candidate of among) {
    const far = distance(word, candidate, least - 1);
    if (far < least) {
      best = candidate;
      least = far;
    }
  }
  return best;
};

const endings = ['s', 'es', 'ed', 'd', 'ing', 'in', 'er', 'ly'];

/** The word without its ending, where that is a word we know. */
const withoutEnding = (word: string): string | undefined => {
  for (const ending of endings) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    const found = [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1'), stem.replace(/i$/, 'y')].find(
      (candidate) => candidate.length > 2 && isKnown(candidate),
    );
    if (found !== undefined) return found;
  }
  return undefined;
};

/** The nearest word of a group by sound or by letters; the word itself where none is near. */
export const nearestInGroups = (word: string): string => {
  const sameSound = nearest(word, bySound.get(soundOf(word)) ?? [], word.length < 6 ? 2 : 3);
  if (sameSound !== undefined || word.length < 5) return sameSound ?? word;
  return nearest(word, byFirst.get(word.slice(0, 1)) ?? [], word.length < 8 ? 1 : 2) ?? word;
};

/** The word that was meant: itself where it is known, or else the nearest one; itself where none is near. */
export const meantBy = (word: string): string => {
  if (word.length < 4 || word.length > 24 || isKnown(word) || !/^[a-z]+$/.test(word)) return word;
  return withoutEnding(word) ?? nearestInGroups(word);
};
