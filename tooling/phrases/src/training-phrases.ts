import { readdirSync, readFileSync } from 'node:fs';
import { readLines, type Phrase } from './lines.ts';

const folder = new URL('../', import.meta.url);

/** All phrases to learn from, in the order of the files' names. */
export const trainingPhrases = (): Phrase[] =>
  readdirSync(folder)
    .filter((name) => /^train-[a-z0-9-]+\.tsv$/.test(name))
    .sort()
    .flatMap((name) => readLines(readFileSync(new URL(name, folder), 'utf8')));
