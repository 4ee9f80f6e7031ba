/**
 * A text cut at the three numbers that save lives, so that each can be something to press: every second piece is one of
 * them.
 */
export const cutAtNumbers = (text: string): string[] =>
  text.split(/(?<!\d|\d )\b(999|111|101)\b(?! ?\d)/);
