/** What stands in a text in place of words that were taken out. Always of one length: it tells nothing of what was there. */
export const takenOut = '[taken out]';

/**
 * RTS-4: a text without some words: every place where one stands as a whole word, in capitals or not. Nothing else of the
 * text changes. Longer words go first, so that a full name leaves no half behind.
 */
export function takeOut(text: string, words: readonly string[]): string {
  const wanted = words
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .toSorted((a, b) => b.length - a.length);
  if (wanted.length === 0) return text;
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${wanted.map(escaped).join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  return text.replace(pattern, takenOut);
}

// By hand, and letter by letter: what somebody types is never part of a pattern. A hyphen stands as it is: outside brackets it
// means nothing, and with a stroke before it the pattern is refused.
function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+');
}

/** RTS-4: which of some words do not stand in a text, so that taking them out would do nothing. */
export function notInText(text: string, words: readonly string[]): string[] {
  return words.filter((word) => word.trim() !== '' && takeOut(text, [word]) === text);
}
