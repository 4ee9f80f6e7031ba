import { writeFileSync } from 'node:fs';
import { needs } from '@waymark/domain/navigation';
import {
  always,
  classes,
  featuresOf,
  gapLetters,
  letters,
  places,
  readText,
  sizeOf,
  step,
  steps,
} from '@waymark/domain/navigation/match/training';
import { learntWords, wordsFile } from './learn-words.ts';
import { groupLessons } from './src/group-lessons.ts';
import { learnWeights, type Lesson } from './src/learn.ts';
import type { Phrase } from './src/lines.ts';
import { morePhrases, steady } from './src/more-phrases.ts';
import { trainingPhrases } from './src/training-phrases.ts';

const here = new URL('.', import.meta.url);
const weightsFile = new URL('../../packages/domain/src/navigation/match/weights.ts', here);
/** How many weights are kept: what the budget of the matcher has room for. */
const room = Number(process.env['ROOM'] ?? 17_000);

const lessonOf = ({ text, danger, needs }: Phrase, weight: number): Lesson => {
  const features = featuresOf(readText(text));
  const size = sizeOf(features);
  const yes = new Set(needs.map((key) => classes.indexOf(key)));
  if (danger) yes.add(0);
  if (needs.length > 0) yes.add(1);
  return {
    at: Int32Array.from([0, ...features.map(({ place }) => place)]),
    says: Float64Array.from([always, ...features.map(({ says }) => says / size)]),
    yes,
    weight,
  };
};

/** Places of single words, and of those neighbours that stand in two phrases or more: one alone says too little. */
const manyTimes = (): ReadonlySet<number> => {
  const once = new Set<number>();
  const told = new Set<number>();
  for (const { text } of [...trainingPhrases(), ...groupLessons()])
    for (const { place, says } of featuresOf(readText(text.replace(/[{}]/g, ''))))
      if (says >= 1 || once.has(place)) told.add(place);
      else once.add(place);
  return told;
};

/** The cells that say most: a great weight, or a fair one on a feature that is often there. */
const bestCells = (weights: Float64Array, lessons: readonly Lesson[]): Uint8Array => {
  const often = new Float64Array(places);
  for (const { at, says } of lessons)
    at.forEach((place, n) => {
      often[place] = (often[place] ?? 0) + (says[n] ?? 0) ** 2;
    });
  const worth = (cell: number): number => {
    const kind = cell % classes.length;
    const place = Math.floor(cell / classes.length);
    return (
      Math.abs(weights[cell] ?? 0) *
      (often[place] ?? 0) ** 0.4 *
      (kind === 0 ? 1.6 : kind === 1 ? 1.2 : 1)
    );
  };
  const kept = new Uint8Array(weights.length);
  const told = manyTimes();
  const cells: { cell: number; worth: number }[] = [];
  for (let place = 0; place < places; place++) {
    if ((often[place] ?? 0) === 0 || !told.has(place)) continue;
    const row = classes
      .map((_, kind) => place * classes.length + kind)
      .filter((cell) => weights[cell] !== 0)
      .map((cell) => ({ cell, worth: worth(cell) }))
      .sort((one, other) => other.worth - one.worth);
    // The first of a place also pays for naming the place.
    row.forEach((one, at) => cells.push({ ...one, worth: at === 0 ? one.worth * 0.6 : one.worth }));
  }
  for (const { cell } of cells.sort((one, other) => other.worth - one.worth).slice(0, room))
    kept[cell] = 1;
  for (let kind = 0; kind < classes.length; kind++) kept[kind] = 1;
  return kept;
};

const pack = (weights: Float64Array): { gaps: string; kinds: string; levels: string } => {
  let gaps = '';
  let kinds = '';
  let levels = '';
  let last = -1;
  for (let place = 0; place < places; place++) {
    const row = classes.flatMap((_, kind) => {
      const weight = weights[place * classes.length + kind] ?? 0;
      const level = Math.max(-steps, Math.min(steps, Math.round(weight / step)));
      return level === 0 ? [] : [{ kind, level }];
    });
    if (row.length === 0) continue;
    gaps += gapLetters(place - last);
    last = place;
    row.forEach(({ kind, level }, at) => {
      kinds += letters.charAt(at === row.length - 1 ? kind + classes.length : kind);
      levels += letters.charAt(level + steps);
    });
  }
  return { gaps, kinds, levels };
};

/** The text of `weights.ts`, learnt from the phrases of this folder. The same phrases give the same text. */
export const learntWeights = (): string => {
  const lessons = [
    ...morePhrases(trainingPhrases()).map((phrase) =>
      lessonOf(phrase, phrase.needs.length === 0 ? 3 : phrase.danger ? 1.3 : 1),
    ),
    ...groupLessons().map((phrase) => lessonOf(phrase, 0.5)),
    // What the need pages say of themselves. They do not say which of their words are danger.
    ...needs.flatMap(({ title, words, keys }) =>
      [title, ...words].map((text) => ({
        ...lessonOf({ text, danger: false, needs: [...keys] }, 1),
        silent: 0,
      })),
    ),
  ];
  const settings = { rounds: 6, step: 0.5, sparse: 0.6, even: 0 };
  const first = learnWeights(lessons, classes.length, places, settings, steady(7));
  const kept = bestCells(first, lessons);
  const last = { ...settings, sparse: 0, rounds: 6 };
  const { gaps, kinds, levels } = pack(
    learnWeights(lessons, classes.length, places, last, steady(8), kept),
  );
  return [
    '// Made by tooling/phrases/train.ts from its phrases. Do not edit: run it again.',
    `export const gaps =\n  '${gaps}';`,
    `export const kinds =\n  '${kinds}';`,
    `export const levels =\n  '${levels}';`,
    '',
  ].join('\n');
};

// The words first, in a run of their own: how a text is read depends on them.
if (process.argv[1] === import.meta.filename) {
  if (process.argv[2] === 'words') writeFileSync(wordsFile, learntWords());
  else writeFileSync(weightsFile, learntWeights());
}
