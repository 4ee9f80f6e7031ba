import { needKeys, type NeedKey } from '../need-key.ts';
import { featuresOf, lengthOf } from './features.ts';
import { letters, numbersOf, places } from './marks.ts';
import type { Tagged } from './word-tags.ts';

/** What is learnt, in the order of the weights: danger, whether it is about any need, and each need. */
export const classes: readonly string[] = ['danger', 'any', ...needKeys];

/** How far a weight goes either way, in steps of its class. */
export const steps = 5;

/** Weights as `weights.ts` holds them. */
export type PackedWeights = {
  /** The places that have a weight, as gaps between them. */
  gaps: string;
  /** The classes each place has a weight for; the last of a place is said as that many classes more. */
  kinds: string;
  /** How many steps each of those weights is. */
  levels: string;
  /** What a text of no known word is, and how much a step is: for each class, in hundredths, blanks between. */
  starts: string;
  sizes: string;
};

/** How likely a text is danger, is about any need, and is about each need: more than 0 is more likely than not. */
export type Likely = { danger: number; any: number; needs: { key: NeedKey; likely: number }[] };

/** What learnt weights say of a text. */
export type Judge = (read: readonly Tagged[]) => Likely;

type Row = readonly (readonly [kind: number, weight: number])[];

const hundredths = (numbers: string): number[] =>
  numbers.split(' ').map((one) => Number(one) / 100);

const unpack = ({ gaps, kinds, levels, sizes }: PackedWeights): ReadonlyMap<number, Row> => {
  const byPlace = new Map<number, Row>();
  const named = numbersOf(gaps);
  const sizeOfKind = hundredths(sizes);
  let row: [number, number][] = [];
  [...kinds].forEach((letter, at) => {
    if (row.length === 0) byPlace.set(named[byPlace.size] ?? 0, row);
    const last = letters.indexOf(letter);
    const kind = last % classes.length;
    row.push([kind, (letters.indexOf(levels.charAt(at)) - steps) * (sizeOfKind[kind] ?? 0)]);
    if (last >= classes.length) row = [];
  });
  return byPlace;
};

/** Who judges by these weights. */
export const judgeBy = (packed: PackedWeights): Judge => {
  const byPlace = unpack(packed);
  const starts = hundredths(packed.starts);
  return (read) => {
    const features = featuresOf(read);
    const length = lengthOf(features);
    const sums = [...starts];
    for (const { hash, says } of features)
      for (const [kind, weight] of byPlace.get(hash & (places - 1)) ?? [])
        sums[kind] = (sums[kind] ?? 0) + (weight * says) / length;
    const [danger = 0, any = 0, ...needs] = sums;
    return { danger, any, needs: needKeys.map((key, at) => ({ key, likely: needs[at] ?? 0 })) };
  };
};
