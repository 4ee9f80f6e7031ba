const whole = new Set(
  'missing fitting hiding expecting fined nothing something anything everything evening morning during parenting building housing wedding killed hanged topped hammered weaning refugee refugees starving teething trapped shotting mocks dads stoned sats'.split(
    ' ',
  ),
);
const ofOne = new Map([
  ['his', 'my'],
  ['her', 'my'],
  ['their', 'my'],
  ['our', 'my'],
  ['your', 'my'],
  ['himself', 'myself'],
  ['herself', 'myself'],
  ['themselves', 'myself'],
  ['themself', 'myself'],
  ['yourself', 'myself'],
]);

/** What stands before "ing" or "ed", if it can be a word: it has a vowel. Of "need" nothing is taken. */
const verbOf = (word: string): string => {
  const isPast = word.endsWith('ed') && !word.endsWith('eed');
  const verb = word.endsWith('ing') ? word.slice(0, -3) : isPast ? word.slice(0, -2) : '';
  return /[aeiouy]/.test(verb) ? verb : '';
};

/** A word without its commonest endings, so that "come", "comes" and "coming" are read as one. Tags are left as they are. */
const withoutEnding = (word: string): string => {
  if (word.length < 4 || whole.has(word) || !/^[a-z]+$/.test(word)) return word;
  const verb = verbOf(word);
  if (verb.length > 2) {
    if (/(.)\1$/.test(verb)) return verb.slice(0, -1);
    if (verb.length === 3) return /[^aeiou][aeiou][^aeiouwxy]$/.test(verb) ? `${verb}e` : verb;
    return verb.replace(/e$/, '');
  }
  const one = word.replace(/(?<=[^s])s$/, '').replace(/([^aeiou])\1$/, '$1');
  return one.length > 4 ? one.replace(/e$/, '') : one;
};

/** As `withoutEnding`; and whose it is or who does it to themselves makes no difference: for phrases of `word-groups`. */
export const alike = (word: string): string => ofOne.get(word) ?? withoutEnding(word);
