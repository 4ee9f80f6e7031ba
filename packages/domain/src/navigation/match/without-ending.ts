/** A word without its commonest endings, so that "come", "comes" and "coming" are read as one. Tags are left as they are. */
export const withoutEnding = (word: string): string => {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  const bare = word.replace(/(?<=...)(?:ing|ed)$|(?<=..)s$/, '');
  return bare.length > 2 ? bare.replace(/(?<=..)e$/, '') : bare;
};
