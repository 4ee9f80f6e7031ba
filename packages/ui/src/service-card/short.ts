/** A text cut at a word where it is longer than a card has room for. */
export function inShort(text: string, most: number): string {
  const plain = text.replaceAll(/\s+/g, ' ').trim();
  if (plain.length <= most) return plain;
  const cut = plain.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))} …`;
}

/** The first sentence of a text. */
export function firstSentence(text: string): string {
  return inShort(/^[\s\S]*?[.!?](?=\s|$)/.exec(text.trim())?.[0] ?? text, 160);
}

/** The first few of a list, and how many more there are; null where there are none. */
export function fewOf(items: readonly string[], few = 3): string | null {
  if (items.length === 0) return null;
  const shown = items.slice(0, few).map((item) => inShort(item, 60));
  const more = items.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
