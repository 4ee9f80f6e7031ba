/** Words around the guides. */
export const guideWords = {
  title: 'Short guides',
  lead: 'A few things that lots of people ask us. Each takes two minutes to read.',
};
