import { readdirSync, readFileSync } from 'node:fs';
import { readLines, type Phrase } from './lines.ts';

const folder = new URL('../', import.meta.url);

/** The files to learn from, in the order of their names. */
export const filesToLearnFrom = (): string[] =>
  readdirSync(folder)
    .filter((name) => /^train-[a-z0-9-]+\.tsv$/.test(name))
    .sort();

/** The phrases of one file of this folder. */
export const phrasesOf = (name: string): Phrase[] =>
  readLines(readFileSync(new URL(name, folder), 'utf8'));

/** All phrases to learn from. */
export const trainingPhrases = (): Phrase[] => filesToLearnFrom().flatMap(phrasesOf);
