/** Where someone wants help near: a town, the first half of a postcode, or nowhere said. */
export type Near =
  | { kind: 'outcode'; outcode: string }
  | { kind: 'town'; town: string }
  | { kind: 'none' };

const none: Near = { kind: 'none' };

// The six shapes of an outward code: A9, A99, A9A, AA9, AA99, AA9A.
const outward = '[A-Z]{1,2}[0-9][0-9A-Z]?';
const outcodeOnly = new RegExp(`^${outward}$`);
// A full postcode written with no space: the last three are always a figure and two letters.
const fullPostcode = new RegExp(`^(${outward})[0-9][A-Z]{2}$`);
// The second half begun and left off, as in "TS1 1".
const begun = new RegExp(`^(${outward})[^A-Z0-9]+[0-9][A-Z]?$`);
const insideUnspaced = new RegExp(`(?<![A-Z0-9])(${outward})[0-9][A-Z]{2}(?![A-Z0-9])`);
const insideText = new RegExp(`(?<![A-Z0-9])(${outward})(?![A-Z0-9])`);

const longestTown = 60;
const mostWordsInTown = 6;
const townShape = /^\p{L}[\p{L}\p{M}.'’&()/, -]*$/u;

const outcodeIn = (text: string): string | undefined => {
  const upper = text.toUpperCase();
  const tight = upper.replace(/[^A-Z0-9]/g, '');
  const whole = fullPostcode.exec(tight)?.[1] ?? begun.exec(upper)?.[1];
  if (whole) return whole;
  if (outcodeOnly.test(tight)) return tight;
  return insideUnspaced.exec(upper)?.[1] ?? insideText.exec(upper)?.[1];
};

/**
 * Reads what someone typed to say where they are (NAV-14). A full postcode is cut to its first half at once and the rest
 * is forgotten, also inside a longer text; anything else with a figure in it may be an address and is not kept.
 * Total: any text is fine.
 */
export const parseNear = (text: string): Near => {
  const tidy = text
    .normalize('NFKC')
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .trim();
  const outcode = outcodeIn(tidy);
  if (outcode) return { kind: 'outcode', outcode };
  const words = tidy.split(' ');
  const isTown =
    tidy.length <= longestTown && words.length <= mostWordsInTown && townShape.test(tidy);
  return isTown ? { kind: 'town', town: tidy } : none;
};
