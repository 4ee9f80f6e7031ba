import { describe, expect, test } from 'vitest';
import type { GivenTable } from './cases.ts';
import { decideDisclosure } from './decide-disclosure.ts';
import { DisclosureControlInput } from './input.ts';
import { DisclosureParameters, defaultDisclosureParameters } from './parameters.ts';
import { hiddenMark } from './publish.ts';
import { releaseCases } from './release-cases.ts';

const parameters = defaultDisclosureParameters;
const inputOf = (given: GivenTable): DisclosureControlInput => ({
  areaLevel: 'ward',
  characteristics: ['Ward', 'Outcome'],
  earlier: [],
  impossible: [],
  ...given,
});
const decide = (given: GivenTable) => decideDisclosure(inputOf(given), parameters);

const refusal = ['That it was not published, and why'];
const release = [
  'Who approved the release, and when',
  'Which earlier releases and filtered views count any of the same people, or that none does',
  'Which cells are hidden, kept for checking the next release and never published',
];
const publishThis =
  'Publish the table of this answer and nothing else of it. Keep the rest with the record.';

describe('what an answer says', () => {
  test.each<[string, GivenTable, { because: string[]; mustRecord: string[]; nextStep: string }]>([
    [
      'SDC-D1: no counts at all',
      {},
      {
        because: [
          'What was given cannot be read as a table of counts, so nothing can be said to be safe.',
          'There are no counts.',
          'The table counts a group that is not given.',
        ],
        mustRecord: refusal,
        nextStep: 'Put right what is named here, and ask again.',
      },
    ],
    [
      'SDC-D2: smaller than a ward',
      { counts: [[20, 30]], areaLevel: 'below-ward' },
      {
        because: [
          'The table tells areas apart that are smaller than a ward.',
          'In a small area neighbours can recognise a family in the figures.',
        ],
        mustRecord: refusal,
        nextStep: 'Count by ward or by a larger area, and ask again.',
      },
    ],
    [
      'SDC-D2: not known how small',
      { counts: [[20, 30]], areaLevel: 'not-known' },
      {
        because: [
          'It is not known how small the areas are that the table tells apart.',
          'In a small area neighbours can recognise a family in the figures.',
        ],
        mustRecord: refusal,
        nextStep:
          'Say the smallest area that the rows, columns or filters tell apart, and ask again.',
      },
    ],
    [
      'SDC-D3: three characteristics',
      { counts: [[20, 30]], characteristics: ['Ward', 'Age', 'Ethnicity'] },
      {
        because: [
          'The table crosses more than 2 characteristics.',
          'Each further characteristic makes it easier to recognise a person.',
        ],
        mustRecord: refusal,
        nextStep: 'Make two tables with fewer characteristics each, and ask for each of them.',
      },
    ],
    [
      'SDC-8: age by sex by ward, which nobody lists',
      {
        counts: [
          [10, 20],
          [30, 40],
        ],
        characteristics: ['age', 'sex'],
      },
      {
        because: [
          'The table crosses more than 2 characteristics: it tells localities or wards apart, so the area is one more than those that are listed.',
          'Each further characteristic makes it easier to recognise a person.',
        ],
        mustRecord: refusal,
        nextStep:
          'Count for the whole partnership, or with one characteristic fewer, and ask again. If one that is listed is the area, call it "area".',
      },
    ],
    [
      'SDC-8: rows and columns, and nothing that they tell apart',
      {
        counts: [
          [10, 20],
          [30, 40],
        ],
        characteristics: [],
      },
      {
        because: [
          'The table has rows and columns, and no characteristic is listed that these tell people apart by: both cannot be so.',
          'Each further characteristic makes it easier to recognise a person.',
        ],
        mustRecord: refusal,
        nextStep:
          'List what people are told apart by in the rows, the columns and every filter, and ask again.',
      },
    ],
    [
      'SDC-D4: five people',
      { counts: [[2, 3]] },
      {
        because: ['The whole table counts 5 people or fewer.', 'No part of it can be shown.'],
        mustRecord: refusal,
        nextStep: 'Wait for a longer period, or count a larger area, and ask again.',
      },
    ],
    [
      'SDC-D5: an earlier release in the way',
      releaseCases.cases.at(-1)?.facts ?? {},
      {
        because: [
          'A reader could take an earlier release from this one and work out a small number of people.',
          'Nothing that could be hidden here prevents it, and what is out cannot be called back.',
        ],
        mustRecord: [...refusal, 'Which earlier releases it was compared with'],
        nextStep:
          'Publish it with the next period, or for exactly the people of the earlier release, and ask again.',
      },
    ],
    [
      'SDC-D6: nothing left',
      releaseCases.cases.find(({ id }) => id === 'SDC-D6')?.facts ?? {},
      {
        because: [
          'Every number above zero would have to be hidden.',
          'Such a table tells nobody anything.',
        ],
        mustRecord: refusal,
        nextStep: 'Join rows or columns, or count a longer period, and ask again.',
      },
    ],
    [
      'SDC-D7: numbers hidden',
      { counts: [[3, 20, 30]] },
      {
        because: [
          'Counts from 1 to 5 are hidden, and so are zeros that would say what every person of a row or column is.',
          'Other numbers are hidden with them, under the same sign, so that adding and subtracting leaves every hidden number open by 5 or more.',
          'Every other count is rounded to the nearest 5.',
          'A shown 5 means 6 or 7, as counts from 1 to 5 are never shown.',
        ],
        mustRecord: release,
        nextStep: publishThis,
      },
    ],
    [
      'SDC-D8: nothing hidden',
      { counts: [[20, 30]] },
      {
        because: [
          'No count is small enough to tell on anybody.',
          'Every count is rounded to the nearest 5.',
          'A shown 5 means 6 or 7, as counts from 1 to 5 are never shown.',
        ],
        mustRecord: release,
        nextStep: publishThis,
      },
    ],
    [
      'SDC-D8: nobody counted',
      { counts: [[0, 0]] },
      {
        because: [
          'The table counts nobody.',
          'Every count is rounded to the nearest 5.',
          'A shown 5 means 6 or 7, as counts from 1 to 5 are never shown.',
        ],
        mustRecord: release,
        nextStep: publishThis,
      },
    ],
  ])('%s', (_, given, expected) => {
    const { because, mustRecord, nextStep } = decide(given);
    expect({ because, mustRecord, nextStep }).toEqual(expected);
  });

  test('SDC-D3: characteristics that are not given are not known', () => {
    const answer = decideDisclosure(
      DisclosureControlInput.parse({ counts: [[20, 30]], areaLevel: 'ward' }),
      parameters,
    );
    expect(answer.because).toEqual([
      'It is not known which characteristics the table crosses.',
      'Each further characteristic makes it easier to recognise a person.',
    ]);
    expect(answer.nextStep).toBe(
      'List what people are told apart by in the rows, the columns and every filter, and ask again.',
    );
    expect(answer.rule).toBe('D3');
  });

  test('SDC-10: a published table has its names with a total, and says apart what is kept', () => {
    expect(
      decide({ counts: [[3, 20, 30]], rows: ['Open'], columns: ['North', 'South', 'East'] }),
    ).toMatchObject({
      version: 'disclosure-1',
      table: {
        rows: ['Open'],
        columns: ['North', 'South', 'East', 'Total'],
        cells: [[hiddenMark, hiddenMark, 30, 55]],
        notes: [
          '[c] stands for a number that is not shown, so that nobody can be recognised.',
          'Counts are rounded to the nearest 5.',
          'A shown 5 means 6 or 7, as counts from 1 to 5 are never shown.',
        ],
      },
      hidden: [[true, true, false, false]],
      primary: 1,
      secondary: 1,
    });
    expect(decide({ counts: [[20, 30]] }).table).toMatchObject({
      rows: null,
      columns: null,
      notes: [
        'Counts are rounded to the nearest 5.',
        'A shown 5 means 6 or 7, as counts from 1 to 5 are never shown.',
      ],
    });
  });

  test('SDC-10: a refused answer holds nothing of the table', () => {
    expect(decide({ counts: [[3, 20]], areaLevel: 'below-ward' })).toMatchObject({
      outcome: 'refuse',
      table: null,
      hidden: null,
      primary: 0,
      secondary: 0,
    });
  });

  test('SDC-12: the settings have a version and a date, and an answer carries the version', () => {
    expect(DisclosureParameters.parse(parameters)).toEqual({
      version: 'disclosure-1',
      effectiveFrom: '2026-11-22',
      hideUpTo: 5,
      roundTo: 5,
      narrowestInterval: 5,
      smallestBase: 10,
      mostCharacteristics: 2,
    });
    const own = {
      ...parameters,
      version: 'ours-1',
      hideUpTo: 2,
      roundTo: 10,
      narrowestInterval: 3,
    };
    expect(decideDisclosure(inputOf({ counts: [[3, 20, 35]] }), own)).toMatchObject({
      version: 'ours-1',
      outcome: 'publish',
      table: { cells: [[0, 20, 40, 60]] },
    });
    expect(DisclosureParameters.safeParse({ ...parameters, mostCharacteristics: 3 }).success).toBe(
      false,
    );
    expect(DisclosureParameters.safeParse({ ...parameters, hideUpTo: 0 }).success).toBe(false);
  });
});
