/** Letters that stand for numbers in the files that are made: no quote, no backslash, nothing a template would read. */
export const letters =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.,:;!?()[]{}<>=+*/|^~@#%&';
/** How many letters stand for a short gap; the ones after them are how many times that to add. */
const shortGap = 64;
const more = letters.length - shortGap;

/** A gap of 1 or more between two numbers, as letters. */
export const gapLetters = (gap: number): string => {
  let high = Math.floor((gap - 1) / shortGap);
  let head = '';
  while (high > 0) {
    head = letters.charAt(shortGap + ((high - 1) % more)) + head;
    high = Math.floor((high - 1) / more);
  }
  return head + letters.charAt((gap - 1) % shortGap);
};

/** The numbers that rising gaps lead to. */
export const numbersOf = (gaps: string): number[] => {
  const numbers: number[] = [];
  let last = -1;
  let high = 0;
  for (const letter of gaps) {
    const value = letters.indexOf(letter);
    if (value >= shortGap) high = high * more + value - shortGap + 1;
    else {
      last += high * shortGap + value + 1;
      high = 0;
      numbers.push(last);
    }
  }
  return numbers;
};

/** How many numbers a feature of a text can fall on: so many that what was never learnt seldom falls on what was. A power of two. */
export const places = 1 << 20;
/** How many numbers a word can fall on. A power of two. */
const wordPlaces = 1 << 16;

/** A text as a number of 32 bits; the same text always gives the same. */
export const hashOf = (text: string): number => {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++)
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value ^= value >>> 15;
  value = Math.imul(value, 0x2c1b3c6d);
  return (value ^ (value >>> 12)) >>> 0;
};

/** A word as a number below `wordPlaces`. */
export const markOf = (word: string): number => hashOf(word) & (wordPlaces - 1);

/** Rising numbers, packed. */
export const packMarks = (marks: readonly number[]): string =>
  marks.map((mark, at) => gapLetters(mark - (marks[at - 1] ?? -1))).join('');
