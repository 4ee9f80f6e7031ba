import { dangerSigns, needs } from '@waymark/domain/navigation';
import {
  classes,
  featuresOf,
  gapLetters,
  letters,
  places,
  readText,
  sizeOf,
  steps,
  type PackedWeights,
} from '@waymark/domain/navigation/match/training';
import { groupLessons } from './group-lessons.ts';
import { learnWeights, type Lesson } from './learn.ts';
import type { Phrase } from './lines.ts';
import { morePhrases, steady } from './more-phrases.ts';

/** How many weights are kept: for danger, and for all else. What the budget of the matcher has room for. */
const room = {
  danger: Number(process.env['DANGER'] ?? 5_000),
  rest: Number(process.env['ROOM'] ?? 6_200),
};
const settings = {
  rounds: 20,
  worth: (kind: number, yes: boolean): number =>
    kind === 0 && yes ? 1.5 : kind === 1 && !yes ? 2.5 : 1,
};

const lessonOf = ({ text, danger, needs: about }: Phrase, weight: number): Lesson => {
  const features = featuresOf(readText(text));
  const size = sizeOf(features);
  const yes = new Set(about.map((key) => classes.indexOf(key)));
  if (danger) yes.add(0);
  if (about.length > 0) yes.add(1);
  return {
    at: Int32Array.from([0, ...features.map(({ place }) => place)]),
    says: Float64Array.from([1, ...features.map(({ says }) => says / size)]),
    yes,
    weight,
  };
};

/** All there is to learn: the phrases as they stand and changed, the words of the groups, and what the pages say of themselves. */
const lessonsOf = (phrases: readonly Phrase[]): Lesson[] => [
  ...morePhrases(phrases).map((phrase) => lessonOf(phrase, 1)),
  ...groupLessons().map((phrase) => lessonOf(phrase, 0.3)),
  ...dangerSigns.flatMap(({ words }) =>
    words.map((text) => lessonOf({ text, danger: true, needs: [] }, 1)),
  ),
  // These do not say which of their words are danger.
  ...needs.flatMap(({ title, words, keys }) =>
    [title, ...words].map((text) => ({
      ...lessonOf({ text, danger: false, needs: [...keys] }, 3),
      silent: 0,
    })),
  ),
];

/** How much each place says in all lessons together, and the places that stand in one lesson only. */
const countOf = (lessons: readonly Lesson[]): { often: Float64Array; many: Uint16Array } => {
  const often = new Float64Array(places);
  const many = new Uint16Array(places);
  for (const { at, says } of lessons)
    at.forEach((place, n) => {
      often[place] = (often[place] ?? 0) + (says[n] ?? 0) ** 2;
      many[place] = (many[place] ?? 0) + 1;
    });
  return { often, many };
};

/** The cells that say most: a great weight, or a fair one on a feature that is often there. */
const bestCells = (
  weights: Float64Array,
  lessons: readonly Lesson[],
  share: number,
): Uint8Array => {
  const { often, many } = countOf(lessons);
  const cells: { cell: number; danger: boolean; worth: number }[] = [];
  for (let place = 1; place < places; place++) {
    if ((many[place] ?? 0) < 2) continue;
    const usual = Math.sqrt(often[place] ?? 0);
    const row = classes
      .map((_, kind) => ({
        cell: place * classes.length + kind,
        danger: kind === 0,
        worth:
          Math.abs(weights[place * classes.length + kind] ?? 0) * usual * (kind === 1 ? 1.5 : 1),
      }))
      .filter(({ worth }) => worth > 0)
      .sort((one, other) => other.worth - one.worth);
    // The first of a place also pays for naming the place.
    row.forEach((one, at) => cells.push(at === 0 ? { ...one, worth: one.worth * 0.7 } : one));
  }
  cells.sort((one, other) => other.worth - one.worth || one.cell - other.cell);
  const kept = new Uint8Array(weights.length).fill(1, 0, classes.length);
  const keep = (danger: boolean, most: number): void => {
    for (const { cell } of cells.filter((one) => one.danger === danger).slice(0, most * share))
      kept[cell] = 1;
  };
  keep(true, room.danger);
  keep(false, room.rest);
  return kept;
};

/** How much a step of each class is, in hundredths: nearly all of its weights are within seven of them. */
const sizesOf = (weights: Float64Array): number[] =>
  classes.map((_, kind) => {
    const own: number[] = [];
    for (let place = 1; place < places; place++) {
      const weight = Math.abs(weights[place * classes.length + kind] ?? 0);
      if (weight > 0) own.push(weight);
    }
    own.sort((one, other) => one - other);
    return Math.max(1, Math.round(((own[Math.floor(own.length * 0.95)] ?? 0) / steps) * 100));
  });

const pack = (weights: Float64Array): PackedWeights => {
  const sizes = sizesOf(weights);
  const starts = classes.map((_, kind) => Math.round((weights[kind] ?? 0) * 100));
  let gaps = '';
  let kinds = '';
  let levels = '';
  let last = -1;
  for (let place = 1; place < places; place++) {
    const row = classes.flatMap((_, kind) => {
      const weight = weights[place * classes.length + kind] ?? 0;
      const level = Math.round((weight * 100) / (sizes[kind] ?? 1));
      return level === 0 ? [] : [{ kind, level: Math.max(-steps, Math.min(steps, level)) }];
    });
    if (row.length === 0) continue;
    gaps += gapLetters(place - last);
    last = place;
    row.forEach(({ kind, level }, at) => {
      kinds += letters.charAt(at === row.length - 1 ? kind + classes.length : kind);
      levels += letters.charAt(level + steps);
    });
  }
  return { gaps, kinds, levels, starts: starts.join(' '), sizes: sizes.join(' ') };
};

/** Weights learnt from phrases: from all features first, then twice again from those that say most. */
export const learnPacked = (phrases: readonly Phrase[]): PackedWeights => {
  const lessons = lessonsOf(phrases);
  const learn = (seed: number, kept?: Uint8Array) =>
    learnWeights(lessons, classes.length, places, settings, steady(seed), kept);
  const some = bestCells(learn(7), lessons, 2.5);
  const few = bestCells(learn(8, some), lessons, 1);
  return pack(learn(9, few));
};
