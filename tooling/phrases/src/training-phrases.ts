import { readdirSync, readFileSync } from 'node:fs';
import { readLines, type Phrase } from './lines.ts';
import { splitOffPhrases } from './split-off.ts';

const folder = new URL('../', import.meta.url);

/** The files to learn from, in the order of their names. */
export const filesToLearnFrom = (): string[] =>
  readdirSync(folder)
    .filter((name) => /^train-[a-z0-9-]+\.tsv$/.test(name))
    .sort();

/** The phrases of one file of this folder. */
export const phrasesOf = (name: string): Phrase[] =>
  readLines(readFileSync(new URL(name, folder), 'utf8'));

/** A text without what makes no difference: case, signs and spaces. */
export const plainText = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();

/** What the tests of the matcher hold is said twice. */
const mustHold = 'train-must-hold.tsv';

/** All phrases to learn from: never one that stands in the split-off part, where two writers wrote the same short line. */
export const trainingPhrases = (): Phrase[] => {
  const kept = new Set(splitOffPhrases().map(({ text }) => plainText(text)));
  return [...filesToLearnFrom(), mustHold]
    .flatMap(phrasesOf)
    .filter(({ text }) => !kept.has(plainText(text)));
};
