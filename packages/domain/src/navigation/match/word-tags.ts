import { harm } from './word-groups/harm.ts';
import { home } from './word-groups/home.ts';
import { people } from './word-groups/people.ts';
import { alike } from './without-ending.ts';
import { wordsOf } from './words.ts';

/** A step of a phrase: what tag it earns here, and which words may follow. */
type Step = { tag: string | undefined; next: Map<string, Step> };

const start: Step = { tag: undefined, next: new Map() };
const known = new Set<string>();

const learn = (words: readonly string[], tag: string): void => {
  let step = start;
  for (const word of words) {
    known.add(word);
    const said = alike(word);
    const next = step.next.get(said) ?? { tag: undefined, next: new Map() };
    step.next.set(said, next);
    step = next;
  }
  step.tag ??= tag;
};

/** The groups with their phrases as plain text. */
export const wordGroups: readonly { tag: string; phrases: readonly string[] }[] = [
  harm,
  home,
  people,
].flatMap((group) =>
  Object.entries(group).map(([tag, phrases]) => ({
    tag,
    phrases: phrases.split(' ').map((phrase) => phrase.replaceAll('_', ' ')),
  })),
);

for (const { tag, phrases } of wordGroups)
  for (const phrase of phrases) learn(wordsOf(phrase), tag);

/** Every word that stands in a group. */
export const wordsInGroups: ReadonlySet<string> = known;

/** What stands at one place of a text: the words there, and their tag, if they have one. */
export type Tagged = { words: readonly string[]; tag: string | undefined };

/** The longest phrase of the groups that begins at this place, with its tag. */
export const longestPhrase = (
  words: readonly string[],
  from: number,
): { tag: string; length: number } | undefined => {
  let step: Step | undefined = start;
  let found: { tag: string; length: number } | undefined;
  for (let at = from; at < words.length; at++) {
    step = step.next.get(alike(words[at] ?? ''));
    if (step === undefined) return found;
    if (step.tag !== undefined) found = { tag: step.tag, length: at - from + 1 };
  }
  return found;
};
