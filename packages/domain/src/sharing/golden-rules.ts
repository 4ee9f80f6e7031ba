/** One of the seven golden rules: its id, its number and one plain line. */
export type GoldenRule = { id: string; number: number; line: string };

/** The seven golden rules of information sharing, in our words: SHR-G1 to SHR-G7. Source: published advice, section 5.2. */
export const goldenRules: readonly GoldenRule[] = [
  {
    id: 'SHR-G1',
    number: 1,
    line: 'Keeping a child safe from abuse and neglect comes before privacy.',
  },
  {
    id: 'SHR-G2',
    number: 2,
    line: 'Tell the family who will see what, and why, whenever that is safe and can be done.',
  },
  {
    id: 'SHR-G3',
    number: 3,
    line: 'You need no consent where a child is at risk, or you think so.',
  },
  { id: 'SHR-G4', number: 4, line: 'Ask for advice early.' },
  {
    id: 'SHR-G5',
    number: 5,
    line: 'Protect the names of people who could be hurt if they were known.',
  },
  {
    id: 'SHR-G6',
    number: 6,
    line: 'Share only what matters and is accurate, with the people who need it.',
  },
  {
    id: 'SHR-G7',
    number: 7,
    line: 'Write down what you decided and why, whether you shared or not.',
  },
];
