import { readFileSync } from 'node:fs';
import { readLines, type Phrase } from './lines.ts';

const files = ['split-off-danger.tsv', 'split-off-needs.tsv', 'split-off-harmless.tsv'];

/** The phrases that nobody learns from or tunes on. Only figures over all of them are looked at; see SPLIT-OFF.md. */
export function splitOffPhrases(): Phrase[] {
  return files.flatMap((name) =>
    readLines(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')),
  );
}
