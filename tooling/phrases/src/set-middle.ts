import {
  classes,
  judgeBy,
  readText,
  type Likely,
  type PackedWeights,
} from '@waymark/domain/navigation/match/training';
import { developmentPhrases } from './development.ts';

/** What is put up with: harmless development phrases that are taken for danger, and those with a need that get none. */
const putUpWith = { danger: 0.08, any: 0.045 };

/** The value that this share of all lies above. */
const above = (share: number, values: readonly number[]): number =>
  values.toSorted((one, other) => other - one)[Math.floor(values.length * share)] ?? 0;

/**
 * The same weights with the starts of danger and of "any need" moved so that 0 is where the development phrases want it. What
 * is learnt says well which of two texts is nearer to danger, but where its middle lies changes with every few phrases.
 */
export const withMiddleSet = (packed: PackedWeights): PackedWeights => {
  const judge = judgeBy(packed);
  const likely = (text: string): Likely => judge(readText(text));
  const harmless = developmentPhrases().filter(({ danger }) => !danger);
  const withNeed = harmless.filter(({ needs }) => needs.length > 0);
  const marks = [
    above(
      putUpWith.danger,
      harmless.map(({ text }) => likely(text).danger),
    ),
    above(
      1 - putUpWith.any,
      withNeed.map(({ text }) => likely(text).any),
    ),
  ];
  const starts = packed.starts
    .split(' ')
    .map((start, kind) => Number(start) - Math.round((marks[kind] ?? 0) * 100));
  if (classes[0] !== 'danger' || classes[1] !== 'any') throw new Error('The classes have moved.');
  return { ...packed, starts: starts.join(' ') };
};
