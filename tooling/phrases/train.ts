import { readFileSync, writeFileSync } from 'node:fs';
import { learntWords, wordsFile } from './learn-words.ts';
import { learnPacked } from './src/learn-weights.ts';
import { trainingPhrases } from './src/training-phrases.ts';

const weightsFile = new URL(
  '../../packages/domain/src/navigation/match/weights.ts',
  import.meta.url,
);

/** The text of `weights.ts`, learnt from the phrases of this folder. The same phrases give the same text. */
const learntWeights = (): string => {
  const { gaps, kinds, levels, starts, sizes } = learnPacked(trainingPhrases());
  return [
    '// Made by tooling/phrases/train.ts from its phrases. Do not edit: run it again.',
    `export const gaps =\n  '${gaps}';`,
    `export const kinds =\n  '${kinds}';`,
    `export const levels =\n  '${levels}';`,
    `export const starts =\n  '${starts}';`,
    `export const sizes =\n  '${sizes}';`,
    '',
  ].join('\n');
};

/** Whether learning again gives the weights that are there, byte for byte. Takes a minute. */
export const isLearntAgain = (): boolean => readFileSync(weightsFile, 'utf8') === learntWeights();

// The words first, in a run of their own: how a text is read depends on them.
if (process.argv[1] === import.meta.filename) {
  if (process.argv[2] === 'words') writeFileSync(wordsFile, learntWords());
  else writeFileSync(weightsFile, learntWeights());
}
