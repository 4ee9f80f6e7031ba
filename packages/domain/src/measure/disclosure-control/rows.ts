import { crossingRefusal } from './crossing.ts';
import type { DisclosureOutcome, DisclosureRuleId } from './decision.ts';
import type { DisclosureFacts } from './facts.ts';
import type { DisclosureParameters } from './parameters.ts';
import { smallestShown } from './shown-as.ts';

/** What a row says; `because` comes before what the input itself has to say. */
export type DisclosureAnswer = {
  outcome: DisclosureOutcome;
  because: string[];
  mustRecord: string[];
  nextStep: string;
};

/** One row of the table of decisions. */
export type DisclosureRow = {
  id: DisclosureRuleId;
  /** Where the row comes from: a tag of SPEC.md, or OURS. */
  source: string;
  matches: (facts: DisclosureFacts) => boolean;
  answer: (facts: DisclosureFacts, parameters: DisclosureParameters) => DisclosureAnswer;
};

const refused = ['That it was not published, and why'];
const released = [
  'Who approved the release, and when',
  'Which earlier releases and filtered views count any of the same people, or that none does',
  'Which cells are hidden, kept for checking the next release and never published',
];

/** SDC-D1: what is no table is refused, and so is whatever no row has heard of. */
export const unreadable: DisclosureRow = {
  id: 'D1',
  source: 'OURS',
  matches: ({ form }) => form === 'unsound',
  answer: () => ({
    outcome: 'refuse',
    because: [
      'What was given cannot be read as a table of counts, so nothing can be said to be safe.',
    ],
    mustRecord: refused,
    nextStep: 'Put right what is named here, and ask again.',
  }),
};

/** SDC-9: the table of decisions in the order in which it is read; the first row that matches is the answer. */
export const disclosureRows: readonly DisclosureRow[] = [
  unreadable,
  /** SDC-D2, SDC-8: no area smaller than a ward, and none of which it is not known how small it is. */
  {
    id: 'D2',
    source: 'OURS',
    matches: ({ area }) => area !== 'ward-or-larger',
    answer: ({ area }) => ({
      outcome: 'refuse',
      because: [
        area === 'below-ward'
          ? 'The table tells areas apart that are smaller than a ward.'
          : 'It is not known how small the areas are that the table tells apart.',
        'In a small area neighbours can recognise a family in the figures.',
      ],
      mustRecord: refused,
      nextStep:
        area === 'below-ward'
          ? 'Count by ward or by a larger area, and ask again.'
          : 'Say the smallest area that the rows, columns or filters tell apart, and ask again.',
    }),
  },
  /** SDC-D3, SDC-8: no crossing of three characteristics or more, nor of unknown or contradictory ones. */
  {
    id: 'D3',
    source: 'OURS',
    matches: ({ crossing }) => crossing !== 'few',
    answer: ({ crossing }, parameters) => {
      const { because, nextStep } = crossingRefusal(crossing, parameters);
      return {
        outcome: 'refuse',
        because: [because, 'Each further characteristic makes it easier to recognise a person.'],
        mustRecord: refused,
        nextStep,
      };
    },
  },
  /** SDC-D4, SDC-1: a table of a handful of people has nothing to show. */
  {
    id: 'D4',
    source: 'OURS',
    matches: ({ people }) => people === 'few',
    answer: (_, { hideUpTo }) => ({
      outcome: 'refuse',
      because: [
        `The whole table counts ${hideUpTo} people or fewer.`,
        'No part of it can be shown.',
      ],
      mustRecord: refused,
      nextStep: 'Wait for a longer period, or count a larger area, and ask again.',
    }),
  },
  /** SDC-D5, SDC-6, SDC-7: where nothing that could be hidden is enough, nothing is published. */
  {
    id: 'D5',
    source: 'OURS',
    matches: ({ protection }) => protection === 'not-found',
    answer: () => ({
      outcome: 'refuse',
      because: [
        'A reader could take an earlier release from this one and work out a small number of people.',
        'Nothing that could be hidden here prevents it, and what is out cannot be called back.',
      ],
      mustRecord: [...refused, 'Which earlier releases it was compared with'],
      nextStep:
        'Publish it with the next period, or for exactly the people of the earlier release, and ask again.',
    }),
  },
  /** SDC-D6, SDC-7: a table of hidden numbers is no publication. */
  {
    id: 'D6',
    source: 'OURS',
    matches: ({ protection }) => protection === 'nothing-left',
    answer: () => ({
      outcome: 'refuse',
      because: [
        'Every number above zero would have to be hidden.',
        'Such a table tells nobody anything.',
      ],
      mustRecord: refused,
      nextStep: 'Join rows or columns, or count a longer period, and ask again.',
    }),
  },
  /** SDC-D7, SDC-5, SDC-7: with numbers hidden. */
  {
    id: 'D7',
    source: 'OURS; V rounding',
    matches: ({ protection }) => protection === 'found',
    answer: (_, parameters) => ({
      outcome: 'publish-with-suppression',
      because: [
        `Counts from 1 to ${parameters.hideUpTo} are hidden, and so are zeros that would say what every person of a row or column is.`,
        `Other numbers are hidden with them, under the same sign, so that adding and subtracting leaves every hidden number open by ${parameters.narrowestInterval} or more.`,
        `Every other count is rounded to the nearest ${parameters.roundTo}.`,
        ...smallestShown(parameters),
      ],
      mustRecord: released,
      nextStep:
        'Publish the table of this answer and nothing else of it. Keep the rest with the record.',
    }),
  },
  /** SDC-D8, SDC-3: nothing to hide; still rounded. */
  {
    id: 'D8',
    source: 'OURS; V rounding',
    matches: ({ protection }) => protection === 'not-needed',
    answer: ({ people }, parameters) => ({
      outcome: 'publish',
      because: [
        people === 'none'
          ? 'The table counts nobody.'
          : 'No count is small enough to tell on anybody.',
        `Every count is rounded to the nearest ${parameters.roundTo}.`,
        ...smallestShown(parameters),
      ],
      mustRecord: released,
      nextStep:
        'Publish the table of this answer and nothing else of it. Keep the rest with the record.',
    }),
  },
];
