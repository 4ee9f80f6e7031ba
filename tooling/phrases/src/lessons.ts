import { dangerSigns, needs } from '@waymark/domain/navigation';
import {
  classes,
  featuresOf,
  lengthOf,
  readText,
  type Feature,
} from '@waymark/domain/navigation/match/training';
import { groupLessons } from './group-lessons.ts';
import type { Lesson } from './learn.ts';
import type { Phrase } from './lines.ts';
import { morePhrases, steady } from './more-phrases.ts';

/** Everything to learn from, and which feature each number stands for; 0 stands in every lesson. */
export type Lessons = { lessons: Lesson[]; hashes: Uint32Array };

type Read = Omit<Lesson, 'at' | 'says'> & { features: readonly Feature[] };

const read = ({ text, danger, needs: about }: Phrase, weight: number): Read => {
  const yes = new Set(about.map((key) => classes.indexOf(key)));
  if (danger) yes.add(0);
  if (about.length > 0) yes.add(1);
  return { features: featuresOf(readText(text)), yes, weight };
};

/** The phrases as they stand and changed, the words of the groups, and what the pages say of themselves. */
const readAll = (phrases: readonly Phrase[]): Read[] => {
  const random = steady(5);
  const half = (one: Read): Read => ({
    ...one,
    features: one.features.filter(() => random() < 0.5),
  });
  return [
    ...morePhrases(phrases).map((phrase) =>
      phrase.halfRead ? half(read(phrase, 1)) : read(phrase, 1),
    ),
    ...groupLessons().map((phrase) => read(phrase, 0.3)),
    // These do not say which need they are about.
    ...dangerSigns.flatMap(({ words }) =>
      words.map((text) => ({
        ...read({ text, danger: true, needs: [] }, 4),
        silent: [...classes.keys()].slice(1),
      })),
    ),
    // These do not say which of their words are danger.
    ...needs.flatMap(({ title, words, keys }) =>
      [title, ...words].map((text) => ({
        ...read({ text, danger: false, needs: [...keys] }, 5),
        silent: [0],
      })),
    ),
  ];
};

/** The features that stand in two texts or more: of one that is seen once nothing can be learnt. */
const numbered = (all: readonly Read[]): Map<number, number> => {
  const seen = new Set<number>();
  const numbers = new Map<number, number>();
  for (const { features } of all)
    for (const { hash } of features)
      if (!seen.has(hash)) seen.add(hash);
      else if (!numbers.has(hash)) numbers.set(hash, numbers.size + 1);
  return numbers;
};

/** The lessons of these phrases. The same phrases give the same lessons. */
export const lessonsOf = (phrases: readonly Phrase[]): Lessons => {
  const all = readAll(phrases);
  const numbers = numbered(all);
  const lessons = all.map(({ features, ...rest }) => {
    const length = lengthOf(features);
    const own = features.filter(({ hash }) => numbers.has(hash));
    return {
      ...rest,
      at: Int32Array.from([0, ...own.map(({ hash }) => numbers.get(hash) ?? 0)]),
      says: Float64Array.from([1, ...own.map(({ says }) => says / length)]),
    };
  });
  return { lessons, hashes: Uint32Array.from([0, ...numbers.keys()]) };
};
