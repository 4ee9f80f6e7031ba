import { needKeys, type NeedKey } from '../need-key.ts';
import { featuresOf } from './features.ts';
import { letters, numbersOf } from './marks.ts';
import { gaps, kinds, levels } from './weights.ts';
import type { Tagged } from './word-tags.ts';

/** What is learnt, in the order of `weights.ts`: danger, whether it is about any need, and each need. */
export const classes: readonly string[] = ['danger', 'any', ...needKeys];

/** How far a weight goes either way, in steps, and how much one step is. */
export const steps = 7;
export const step = 0.75;
/** Added to every text, so that what is said of no word is said of none of them. */
export const always = 1;

type Weights = ReadonlyMap<number, readonly (readonly [kind: number, weight: number])[]>;

const unpack = (): Weights => {
  const byPlace = new Map<number, [number, number][]>();
  const places = numbersOf(gaps);
  let row: [number, number][] = [];
  [...kinds].forEach((letter, at) => {
    if (row.length === 0) byPlace.set(places[byPlace.size] ?? 0, row);
    const kind = letters.indexOf(letter);
    row.push([kind % classes.length, (letters.indexOf(levels.charAt(at)) - steps) * step]);
    if (kind >= classes.length) row = [];
  });
  return byPlace;
};

let unpacked: Weights | undefined;

/** How likely a text is danger, is about any need, and is about each need: more than 0 is more likely than not. */
export type Likely = { danger: number; any: number; needs: { key: NeedKey; likely: number }[] };

/** The size all features of a text are divided by. A long text counts for more than a short one, but not by as much as it is longer. */
export const sizeOf = (features: readonly { says: number }[]): number =>
  Math.max(
    1,
    features.reduce((sum, { says }) => sum + says * says, 0),
  ) ** 0.3;

/** What the learnt weights say of a text. */
export const likelyOf = (read: readonly Tagged[]): Likely => {
  unpacked ??= unpack();
  const features = featuresOf(read);
  const size = sizeOf(features);
  const sums = classes.map(() => 0);
  const add = (place: number, says: number): void => {
    for (const [kind, weight] of unpacked?.get(place) ?? [])
      sums[kind] = (sums[kind] ?? 0) + weight * says;
  };
  add(0, always);
  for (const { place, says } of features) add(place, says / size);
  const [danger = 0, any = 0, ...needs] = sums;
  return { danger, any, needs: needKeys.map((key, at) => ({ key, likely: needs[at] ?? 0 })) };
};
