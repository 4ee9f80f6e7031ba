import {
  classes,
  judgeBy,
  readText,
  type Likely,
  type PackedWeights,
} from '@waymark/domain/navigation/match/training';
import { developmentPhrases } from './development.ts';
import type { Phrase } from './lines.ts';

/** How many of the harmless development phrases are taken for danger, and of those about no need for one: what is put up with. */
const putUpWith = { danger: 0.08, any: 0.02 };

/** What only this share of the texts says more than. */
const mark = (
  texts: readonly Phrase[],
  said: (likely: Likely) => number,
  likely: (text: string) => Likely,
  share: number,
): number => {
  const all = texts.map(({ text }) => said(likely(text))).sort((one, other) => other - one);
  return all[Math.floor(all.length * share)] ?? 0;
};

/**
 * The same weights with the starts of danger and of "any need" moved so that 0 is where the development phrases want it. What
 * is learnt says well which of two texts is nearer to danger, but where its middle lies changes with every few phrases.
 */
export const withMiddleSet = (packed: PackedWeights): PackedWeights => {
  const judge = judgeBy(packed);
  const likely = (text: string): Likely => judge(readText(text));
  const harmless = developmentPhrases().filter(({ danger }) => !danger);
  const aboutNone = harmless.filter(({ needs }) => needs.length === 0);
  const marks = [
    mark(harmless, ({ danger }) => danger, likely, putUpWith.danger),
    mark(aboutNone, ({ any }) => any, likely, putUpWith.any),
  ];
  const starts = packed.starts
    .split(' ')
    .map((start, kind) => Number(start) - Math.round((marks[kind] ?? 0) * 100));
  if (classes[0] !== 'danger' || classes[1] !== 'any') throw new Error('The classes have moved.');
  return { ...packed, starts: starts.join(' ') };
};
