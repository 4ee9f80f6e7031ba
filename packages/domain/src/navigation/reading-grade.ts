/**
 * NAV-18: how hard a text is to read, as a school grade: the Flesch-Kincaid grade (Kincaid and others, 1975),
 * 0.39 × words per sentence + 11.8 × syllables per word − 15.59. Reading age is about grade + 5, so reading age 9 is
 * about grade 4. A guide for writers, not a judgement: only real families show whether a page can be read.
 */

/** The sentences of a text. A colon or a new line ends one too, as a reader pauses there. */
export const sentencesIn = (text: string): string[] =>
  text
    .split(/(?<=[.!?:;])["”’)]*\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));

/** The words of a text; a number counts as one word. */
export const wordsIn = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’&][\p{L}\p{N}]+)*/gu) ?? [];

/** Words whose spelling misleads the count below. */
const exceptions: Readonly<Record<string, number>> = {
  anyone: 3,
  area: 3,
  areas: 3,
  autism: 3,
  being: 2,
  bereavement: 3,
  centre: 2,
  create: 2,
  diet: 2,
  doesnt: 2,
  easier: 3,
  every: 2,
  everyone: 3,
  everything: 3,
  evening: 2,
  guardian: 3,
  idea: 3,
  ideas: 3,
  isnt: 2,
  lonely: 2,
  people: 2,
  quiet: 2,
  safely: 2,
  science: 2,
  someone: 2,
  something: 2,
  sometimes: 2,
  somewhere: 2,
  toddler: 2,
  volunteer: 3,
};

const silentEnding = /[^aeiouy](?:e|es|ed)$/;
const soundedEnding = /(?:[sxzcg]es|[cs]hes|[td]ed|[^aeiouyl]le[sd]?)$/;

/** The syllables of one word, by its groups of vowels. Right for about nine words in ten of plain English. */
export const syllablesIn = (word: string): number => {
  const plain = word.toLowerCase().replace(/[’']s?(?=$)|[’']/gu, '');
  const known = exceptions[plain];
  if (known !== undefined) return known;
  if (!/[aeiouy]/.test(plain)) return 1;
  const groups = plain.match(/[aeiouy]+/g)?.length ?? 1;
  const silent = plain.length > 2 && silentEnding.test(plain) && !soundedEnding.test(plain) ? 1 : 0;
  const split = plain.match(/i[ao]|[eouy]i(?=ng)|eo(?!p)|[^qg]ua/g)?.length ?? 0;
  const joined = plain.match(/[tsc]i[ao]/g)?.length ?? 0;
  return Math.max(1, groups - silent + split - joined);
};

/** The Flesch-Kincaid grade of a text; 0 for a text with no words. Names the reader must meet can be left out. */
export const readingGrade = (text: string, names: readonly string[] = []): number => {
  const withoutNames = names.reduce((rest, name) => rest.replaceAll(name, 'it'), text);
  const sentences = sentencesIn(withoutNames);
  const words = wordsIn(withoutNames);
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
};
