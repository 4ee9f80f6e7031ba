import type { CaseTable } from '../rule/case-table.ts';

/** RTS-4: a text, the words to take out, and what is given. */
export const takeOutCases: CaseTable<{ text: string; words: readonly string[] }, string> = {
  title: 'Words taken out of what is given',
  about: 'Expected is the text as whoever asked gets it.',
  cases: [
    {
      id: 'RTS-4',
      name: 'a name, wherever it stands and however it is written',
      facts: { text: 'Pat said that PAT’s sister saw it.', words: ['Pat'] },
      expected: '[taken out] said that [taken out]’s sister saw it.',
    },
    {
      id: 'RTS-4',
      name: 'not inside another word',
      facts: { text: 'Pat has patience.', words: ['pat'] },
      expected: '[taken out] has patience.',
    },
    {
      id: 'RTS-4',
      name: 'a full name leaves no half behind',
      facts: { text: 'Pat Ingram rang; Pat was worried.', words: ['Pat', 'Pat Ingram'] },
      expected: '[taken out] rang; [taken out] was worried.',
    },
    {
      id: 'RTS-4',
      name: 'letters with marks count as letters',
      facts: { text: 'Zoë and Zo came.', words: ['Zo'] },
      expected: 'Zoë and [taken out] came.',
    },
    {
      id: 'RTS-4',
      name: 'what looks like a pattern is only words',
      facts: { text: 'It was (a+) bad day.', words: ['(a+)', '.*'] },
      expected: 'It was [taken out] bad day.',
    },
    {
      id: 'RTS-4',
      name: 'a name with a hyphen, and none that only begins with one of its halves',
      facts: {
        text: 'Mary-Jane and Jane saw Ms Smith-Jones.',
        words: ['Mary-Jane', 'Smith-Jones'],
      },
      expected: '[taken out] and Jane saw Ms [taken out].',
    },
    {
      id: 'RTS-4',
      name: 'every sign that somebody can type is only a sign',
      facts: { text: 'It said /-[x]{2}^$|\\? on it.', words: ['/-[x]{2}^$|\\?'] },
      expected: 'It said [taken out] on it.',
    },
    {
      id: 'RTS-4',
      name: 'a phrase over a line break',
      facts: { text: 'at number\n12 Elm Road', words: ['number 12 Elm Road'] },
      expected: 'at [taken out]',
    },
    {
      id: 'RTS-4',
      name: 'nothing to take out',
      facts: { text: 'All well.', words: ['', ' '] },
      expected: 'All well.',
    },
  ],
};
