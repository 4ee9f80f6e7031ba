import {
  classes,
  gapLetters,
  letters,
  places,
  steps,
  type PackedWeights,
} from '@waymark/domain/navigation/match/training';
import { learnWeights, type Lesson } from './learn.ts';
import { lessonsOf } from './lessons.ts';
import type { Phrase } from './lines.ts';
import { steady } from './more-phrases.ts';
import { withMiddleSet } from './set-middle.ts';

/** How many weights are kept: for danger, and for all else. What the budget of the matcher has room for. */
const room = {
  danger: Number(process.env['DANGER'] ?? 8_000),
  rest: Number(process.env['ROOM'] ?? 7_800),
};
/** How often all is gone through: until it is clear which weights say most, and at last until they hardly move. */
const someRounds = 8;
const lastRounds = 24;

const settings = {
  worth: (kind: number, yes: boolean): number =>
    kind === 0 && yes ? 1.5 : kind === 1 && !yes ? 2.5 : 1,
};

/** How much each feature says in all lessons together. */
const usualOf = (lessons: readonly Lesson[], features: number): Float64Array => {
  const squares = new Float64Array(features);
  for (const { at, says } of lessons)
    at.forEach((feature, n) => {
      squares[feature] = (squares[feature] ?? 0) + (says[n] ?? 0) ** 2;
    });
  return squares.map(Math.sqrt);
};

/** The weights that say most: a great one, or a fair one on a feature that is often there. */
const bestCells = (weights: Float64Array, usual: Float64Array, share: number): Uint8Array => {
  const cells: { cell: number; danger: boolean; worth: number }[] = [];
  for (let feature = 1; feature < usual.length; feature++) {
    const row = classes
      .map((_, kind) => ({
        cell: feature * classes.length + kind,
        danger: kind === 0,
        worth:
          Math.abs(weights[feature * classes.length + kind] ?? 0) *
          (usual[feature] ?? 0) *
          (kind === 1 ? 1.5 : 1),
      }))
      .filter(({ worth }) => worth > 0.001)
      .sort((one, other) => other.worth - one.worth);
    // The first of a feature also pays for naming it.
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

/** How much a step of each class is, in hundredths: nearly all of its weights are within the steps. */
const sizesOf = (weights: Float64Array): number[] =>
  classes.map((_, kind) => {
    const own = weights
      .filter(
        (weight, cell) => cell >= classes.length && cell % classes.length === kind && weight !== 0,
      )
      .map(Math.abs)
      .sort();
    return Math.max(1, Math.round(((own[Math.floor(own.length * 0.95)] ?? 0) / steps) * 100));
  });

const pack = (weights: Float64Array, hashes: Uint32Array): PackedWeights => {
  const sizes = sizesOf(weights);
  const starts = classes.map((_, kind) => Math.round((weights[kind] ?? 0) * 100));
  const rows = [...hashes.keys()]
    .slice(1)
    .map((feature) => ({
      place: (hashes[feature] ?? 0) & (places - 1),
      levels: classes.flatMap((_, kind) => {
        const weight = weights[feature * classes.length + kind] ?? 0;
        const level = Math.round((weight * 100) / (sizes[kind] ?? 1));
        return level === 0 ? [] : [{ kind, level: Math.max(-steps, Math.min(steps, level)) }];
      }),
    }))
    .filter(({ levels }) => levels.length > 0)
    .sort((one, other) => one.place - other.place)
    // Where two fall on one place, the first is kept.
    .filter(({ place }, at, all) => place > 0 && place !== all[at - 1]?.place);
  const placed = rows.map(({ place }, at) => gapLetters(place - (rows[at - 1]?.place ?? -1)));
  const all = rows.flatMap(({ levels }) =>
    levels.map(({ kind, level }, at) => ({
      kind: letters.charAt(at === levels.length - 1 ? kind + classes.length : kind),
      level: letters.charAt(level + steps),
    })),
  );
  return {
    gaps: placed.join(''),
    kinds: all.map(({ kind }) => kind).join(''),
    levels: all.map(({ level }) => level).join(''),
    starts: starts.join(' '),
    sizes: sizes.join(' '),
  };
};

/** Weights learnt from phrases: from all features first, then twice again from those that say most. */
export const learnPacked = (phrases: readonly Phrase[]): PackedWeights => {
  const { lessons, hashes } = lessonsOf(phrases);
  const usual = usualOf(lessons, hashes.length);
  const learn = (seed: number, rounds: number, kept?: Uint8Array) =>
    learnWeights(
      lessons,
      classes.length,
      hashes.length,
      { ...settings, rounds },
      steady(seed),
      kept,
    );
  const some = bestCells(learn(7, someRounds), usual, 2.5);
  const few = bestCells(learn(8, someRounds, some), usual, 1);
  return withMiddleSet(pack(learn(9, lastRounds, few), hashes));
};
