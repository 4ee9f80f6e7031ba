import { needKeys, type NeedKey } from '../need-key.ts';
import { featuresOf } from './features.ts';
import { gaps, kinds, levels } from './weights.ts';
import type { Tagged } from './word-tags.ts';

/** What is learnt, in the order of `weights.ts`: danger, whether it is about any need, and each need. */
export const classes: readonly string[] = ['danger', 'any', ...needKeys];

/** Letters that stand for numbers in `weights.ts`: no quote, no backslash, nothing a template would read. */
export const letters =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.,:;!?()[]{}<>=+*/|^~@#%&';
/** How many letters stand for a short gap; the ones after them are how many times that to add. */
export const shortGap = 64;
/** How far a weight goes either way, in steps, and how much one step is. */
export const steps = 7;
export const step = 0.75;
/** Added to every text, so that what is said of no word is said of none of them. */
export const always = 1;

type Weights = ReadonlyMap<number, readonly (readonly [kind: number, weight: number])[]>;

const unpack = (): Weights => {
  const byPlace = new Map<number, [number, number][]>();
  let gap = 0;
  let place = -1;
  let row: [number, number][] = [];
  [...kinds].forEach((letter, at) => {
    if (row.length === 0) {
      let more = 0;
      let value = letters.indexOf(gaps.charAt(gap++));
      while (value >= shortGap) {
        more = more * (letters.length - shortGap) + value - shortGap + 1;
        value = letters.indexOf(gaps.charAt(gap++));
      }
      place += more * shortGap + value + 1;
      byPlace.set(place, row);
    }
    const kind = letters.indexOf(letter);
    const weight = (letters.indexOf(levels.charAt(at)) - steps) * step;
    row.push([kind % classes.length, weight]);
    if (kind >= classes.length) row = [];
  });
  return byPlace;
};

let unpacked: Weights | undefined;

/** How likely a text is danger, is about any need, and is about each need: more than 0 is more likely than not. */
export type Likely = { danger: number; any: number; needs: { key: NeedKey; likely: number }[] };

/** The size all features of a text are divided by. A long text counts for more than a short one, but not by as much as it is longer. */
export const sizeOf = (features: readonly { says: number }[]): number =>
  Math.max(1, features.reduce((sum, { says }) => sum + says * says, 0)) ** 0.3;

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
