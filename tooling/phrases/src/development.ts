import { readFileSync } from 'node:fs';
import { readLines, type Phrase } from './lines.ts';

/** The phrases that the matcher is looked at with while it is built: nobody learns from them, anybody may read them. */
export function developmentPhrases(): Phrase[] {
  return readLines(readFileSync(new URL('../development.tsv', import.meta.url), 'utf8'));
}
