import type { CaseTable } from '../rule/case-table.ts';
import type { MeasureCounts } from './counts.ts';

const flow = (from: string, to: string) => ({ kind: 'flow', from, to }) as const;
const year = flow('2026-01-01', '2026-12-31');
const change = { measure: 'M5', numerator: 741, denominator: 1000 } as const;
const onlyLikeForLike =
  'A change is worked out only between the same whole months of a year and of the year before.';

/** When there is no figure, and why. */
export const noFigureCases: CaseTable<MeasureCounts, { because: string }> = {
  title: 'When there is no figure',
  about:
    'No figure is better than one that cannot be right: nothing is divided by nothing, and times are not mixed.',
  cases: [
    {
      id: 'MEA-5',
      name: 'nobody was discussed',
      facts: { measure: 'M1', period: year, numerator: 0, denominator: 0 },
      expected: { because: 'There is nothing to divide by: the count below the line is 0.' },
    },
    {
      id: 'MEA-5',
      name: 'the base was not counted',
      facts: { measure: 'M1', period: year, numerator: 3 },
      expected: { because: 'What stands below the line was not counted.' },
    },
    {
      id: 'MEA-5',
      name: 'nothing was counted',
      facts: { measure: 'M9', period: year },
      expected: { because: 'What stands above the line was not counted.' },
    },
    {
      id: 'MEA-5',
      name: 'more children not passed on than discussed',
      facts: { measure: 'M1', period: year, numerator: 126, denominator: 125 },
      expected: {
        because: 'More stands above the line than below it: the two counts do not belong together.',
      },
    },
    {
      id: 'MEA-5',
      name: 'a change from nothing',
      facts: {
        ...change,
        denominator: 0,
        period: flow('2024-03-01', '2024-08-31'),
        earlierPeriod: flow('2023-03-01', '2023-08-31'),
      },
      expected: { because: 'There is nothing to divide by: the count below the line is 0.' },
    },
    {
      id: 'MEA-5',
      name: 'the middle of nothing',
      facts: { measure: 'Q1', period: year, days: [] },
      expected: { because: 'There is nothing to find the middle of.' },
    },
    {
      id: 'MEA-5',
      name: 'the middle of days that nobody gave',
      facts: { measure: 'Q1', period: year },
      expected: { because: 'There is nothing to find the middle of.' },
    },
    {
      id: 'MEA-3',
      name: 'a week that is a day too short',
      facts: { measure: 'M8c', period: flow('2025-05-01', '2025-05-06'), numerator: 71 },
      expected: { because: 'The period is shorter than a week, or not given in days.' },
    },
    {
      id: 'MEA-3',
      name: 'a weekly average of a time in words',
      facts: { measure: 'M8c', period: { kind: 'words', words: 'of last year' }, numerator: 71 },
      expected: { because: 'The period is shorter than a week, or not given in days.' },
    },
    {
      id: 'MEA-3',
      name: 'a monthly average of a month less a day',
      facts: { measure: 'M15', period: flow('2025-05-01', '2025-05-30'), numerator: 80 },
      expected: { because: 'The period is not made of whole months.' },
    },
    {
      id: 'MEA-3',
      name: 'a monthly average from the middle of a month',
      facts: { measure: 'M15', period: flow('2025-05-02', '2025-05-31'), numerator: 80 },
      expected: { because: 'The period is not made of whole months.' },
    },
    {
      id: 'MEA-3',
      name: 'a monthly average of one day',
      facts: { measure: 'M15', period: { kind: 'snapshot', on: '2025-05-01' }, numerator: 80 },
      expected: { because: 'It is a count over a time, and one day was given.' },
    },
    {
      id: 'MEA-3',
      name: 'open work over a month',
      facts: { measure: 'M11a', period: flow('2025-06-01', '2025-06-30'), numerator: 357 },
      expected: { because: 'It is a count on one day, and a period was given.' },
    },
    {
      id: 'MEA-3',
      name: 'a change with no earlier time',
      facts: { ...change, period: flow('2024-03-01', '2024-08-31') },
      expected: { because: onlyLikeForLike },
    },
    {
      id: 'MEA-3',
      name: 'March to August against April to September',
      facts: {
        ...change,
        period: flow('2024-04-01', '2024-09-30'),
        earlierPeriod: flow('2023-03-01', '2023-08-31'),
      },
      expected: { because: onlyLikeForLike },
    },
    {
      id: 'MEA-3',
      name: 'the same months two years apart',
      facts: {
        ...change,
        period: flow('2025-03-01', '2025-08-31'),
        earlierPeriod: flow('2023-03-01', '2023-08-31'),
      },
      expected: { because: onlyLikeForLike },
    },
    {
      id: 'MEA-3',
      name: 'the same months ten years apart',
      facts: {
        ...change,
        period: flow('2024-03-01', '2024-08-31'),
        earlierPeriod: flow('2014-03-01', '2014-08-31'),
      },
      expected: { because: onlyLikeForLike },
    },
    {
      id: 'MEA-3',
      name: 'six months against five',
      facts: {
        ...change,
        period: flow('2024-03-01', '2024-07-31'),
        earlierPeriod: flow('2023-03-01', '2023-08-31'),
      },
      expected: { because: onlyLikeForLike },
    },
    {
      id: 'MEA-3',
      name: 'a month that lacks its last day',
      facts: {
        ...change,
        period: flow('2024-03-01', '2024-08-30'),
        earlierPeriod: flow('2023-03-01', '2023-08-31'),
      },
      expected: { because: onlyLikeForLike },
    },
    {
      id: 'MEA-3',
      name: 'the two times the wrong way round',
      facts: {
        ...change,
        period: flow('2023-03-01', '2023-08-31'),
        earlierPeriod: flow('2024-03-01', '2024-08-31'),
      },
      expected: { because: onlyLikeForLike },
    },
    {
      id: 'MEA-3',
      name: 'a change from one day to another',
      facts: {
        ...change,
        period: { kind: 'snapshot', on: '2024-03-01' },
        earlierPeriod: { kind: 'snapshot', on: '2023-03-01' },
      },
      expected: { because: onlyLikeForLike },
    },
    {
      id: 'MEA-3',
      name: 'a change between times in words',
      facts: {
        ...change,
        period: flow('2024-03-01', '2024-08-31'),
        earlierPeriod: { kind: 'words', words: 'of the year before' },
      },
      expected: { because: onlyLikeForLike },
    },
  ],
};
