const numbers =
  'nought one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );

const youngest = (years: number): string =>
  years < 2 ? 'BABY' : years < 5 ? 'TOT' : years < 12 ? 'KID' : years < 18 ? 'TEEN' : 'GROWN';

/** "14 year old", "6 week", "2 yo": who is meant, and over how many words it is said. Nothing where it is not an age. */
export const ageAt = (
  words: readonly string[],
  at: number,
): { tag: string; length: number } | undefined => {
  const said = words[at] ?? '';
  const figure = String(numbers.includes(said) ? numbers.indexOf(said) : said);
  if (!/^\d{1,2}$/.test(figure)) return undefined;
  const unit = words[at + 1];
  const old = words[at + 2] === 'old' ? 3 : 2;
  const number = Number(figure);
  const before = words[at - 1] ?? '';
  const mine = ['my', 'our', 'a', 'her', 'his'].includes(before);
  if (unit === 'year' && (old === 3 || mine)) return { tag: youngest(number), length: old };
  if (unit === 'month' && (old === 3 || mine))
    return { tag: number < 18 ? 'BABY' : 'TOT', length: old };
  if ((unit === 'week' || unit === 'day' || unit === 'days') && old === 3)
    return { tag: 'BABY', length: 3 };
  const saysAge = ['am', 'is', 'aged', 'only', 'turned', 'nearly', 'are', 'was', 'age', 'just'];
  const ends = [undefined, '|', 'year', 'and', 'but', 'so', 'with', 'he', 'she', 'i', 'now', 'my'];
  if (saysAge.includes(before) && number > 1 && number < 31 && ends.includes(unit))
    return { tag: `AGE${youngest(number)}`, length: unit === 'year' ? 2 : 1 };
  return undefined;
};
