import type { CaseTable } from '../rule/case-table.ts';
import type { MeasureCounts } from './counts.ts';

const year = { kind: 'flow', from: '2026-01-01', to: '2026-12-31' } as const;
const day = { kind: 'snapshot', on: '2026-06-30' } as const;
const flow = (from: string, to: string) => ({ kind: 'flow', from, to }) as const;
const marchToAugust = (of: string) => flow(`${of}-03-01`, `${of}-08-31`);

/** How counts become a figure: every measure of the sources, with counts that make the arithmetic plain. */
export const measureCases: CaseTable<MeasureCounts, { shown: string; value: number }> = {
  title: 'Every measure of the sources, worked out',
  about:
    'The counts are made up. A share is in per cent; a change is from the same months of a year before.',
  cases: [
    {
      id: 'MEA-M1',
      name: '114 of 125 children were not passed on',
      facts: { measure: 'M1', period: year, numerator: 114, denominator: 125 },
      expected: { shown: '91.2%', value: 91.2 },
    },
    {
      id: 'MEA-M2',
      name: '11 of 125 children were passed on',
      facts: { measure: 'M2', period: year, numerator: 11, denominator: 125 },
      expected: { shown: '8.8%', value: 8.8 },
    },
    {
      id: 'MEA-M3',
      name: '11 of 125 children were discussed more than once',
      facts: { measure: 'M3', period: year, numerator: 11, denominator: 125 },
      expected: { shown: '8.8%', value: 8.8 },
    },
    {
      id: 'MEA-M4',
      name: 'two thirds of police contacts ended with no further action',
      facts: { measure: 'M4', period: year, numerator: 200, denominator: 300 },
      expected: { shown: '66.7%', value: 66.7 },
    },
    {
      id: 'MEA-M4',
      name: 'about 30 per cent of them did',
      facts: { measure: 'M4', period: year, numerator: 31, denominator: 103 },
      expected: { shown: '30.1%', value: 30.1 },
    },
    {
      id: 'MEA-M4',
      name: '3 of 10 contacts, of which 5 are open: they stand below the line',
      facts: { measure: 'M4', period: year, numerator: 3, denominator: 10, notKnown: 5 },
      expected: { shown: '30.0%', value: 30 },
    },
    {
      id: 'MEA-M5',
      name: 'from 1,000 down to 741',
      facts: {
        measure: 'M5',
        period: marchToAugust('2024'),
        earlierPeriod: marchToAugust('2023'),
        numerator: 741,
        denominator: 1000,
      },
      expected: { shown: '-25.90%', value: -25.9 },
    },
    {
      id: 'MEA-M5',
      name: 'from 800 up to 900',
      facts: {
        measure: 'M5',
        period: marchToAugust('2024'),
        earlierPeriod: marchToAugust('2023'),
        numerator: 900,
        denominator: 800,
      },
      expected: { shown: '+12.50%', value: 12.5 },
    },
    {
      id: 'MEA-M5',
      name: 'no change',
      facts: {
        measure: 'M5',
        period: marchToAugust('2024'),
        earlierPeriod: marchToAugust('2023'),
        numerator: 800,
        denominator: 800,
      },
      expected: { shown: '0.00%', value: 0 },
    },
    {
      id: 'MEA-M6',
      name: '134 of 1,000 contacts came from schools',
      facts: { measure: 'M6', period: year, numerator: 134, denominator: 1000 },
      expected: { shown: '13.4%', value: 13.4 },
    },
    {
      id: 'MEA-M7',
      name: '758 of 1,768 is 42.9 per cent: 42.873 is not cut off',
      facts: { measure: 'M7', period: year, numerator: 758, denominator: 1768 },
      expected: { shown: '42.9%', value: 42.9 },
    },
    {
      id: 'MEA-M8a',
      name: '338 of 1,000 referrals went on to action',
      facts: { measure: 'M8a', period: year, numerator: 338, denominator: 1000 },
      expected: { shown: '33.8%', value: 33.8 },
    },
    {
      id: 'MEA-M8b',
      name: '662 of 1,000 had no further action',
      facts: { measure: 'M8b', period: year, numerator: 662, denominator: 1000 },
      expected: { shown: '66.2%', value: 66.2 },
    },
    {
      id: 'MEA-M8c',
      name: '619 in the 61 days of May and June are 71 a week',
      facts: { measure: 'M8c', period: flow('2025-05-01', '2025-06-30'), numerator: 619 },
      expected: { shown: '71', value: 71 },
    },
    {
      id: 'MEA-M9',
      name: '1,331 referrals',
      facts: { measure: 'M9', period: year, numerator: 1331 },
      expected: { shown: '1,331', value: 1331 },
    },
    {
      id: 'MEA-M10a',
      name: '5 of 284 referrals were of families who came again',
      facts: { measure: 'M10a', period: year, numerator: 5, denominator: 284 },
      expected: { shown: '1.8%', value: 1.8 },
    },
    {
      id: 'MEA-M10b',
      name: '14 of 284 referrals were stepped up',
      facts: { measure: 'M10b', period: year, numerator: 14, denominator: 284 },
      expected: { shown: '4.9%', value: 4.9 },
    },
    {
      id: 'MEA-M11a',
      name: '357 children are open',
      facts: { measure: 'M11a', period: day, numerator: 357 },
      expected: { shown: '357', value: 357 },
    },
    {
      id: 'MEA-M11b',
      name: '173 families are open',
      facts: { measure: 'M11b', period: day, numerator: 173 },
      expected: { shown: '173', value: 173 },
    },
    {
      id: 'MEA-M11c',
      name: '357 children in 173 families',
      facts: { measure: 'M11c', period: day, numerator: 357, denominator: 173 },
      expected: { shown: '2.06', value: 2.06 },
    },
    {
      id: 'MEA-M11d',
      name: '1,092 children in twelve months are 91 a month',
      facts: { measure: 'M11d', period: year, numerator: 1092 },
      expected: { shown: '91', value: 91 },
    },
    {
      id: 'MEA-M11e',
      name: '83 assessments of partners are open',
      facts: { measure: 'M11e', period: day, numerator: 83 },
      expected: { shown: '83', value: 83 },
    },
    {
      id: 'MEA-M12a',
      name: '216 referrals',
      facts: { measure: 'M12a', period: year, numerator: 216 },
      expected: { shown: '216', value: 216 },
    },
    {
      id: 'MEA-M12b',
      name: '148 people',
      facts: { measure: 'M12b', period: year, numerator: 148 },
      expected: { shown: '148', value: 148 },
    },
    {
      id: 'MEA-M12c',
      name: '24 wait',
      facts: { measure: 'M12c', period: day, numerator: 24 },
      expected: { shown: '24', value: 24 },
    },
    {
      id: 'MEA-M13',
      name: '97 families made a plan',
      facts: { measure: 'M13', period: year, numerator: 97 },
      expected: { shown: '97', value: 97 },
    },
    {
      id: 'MEA-M14',
      name: '98 children of a target of 97',
      facts: { measure: 'M14', period: year, numerator: 98, denominator: 97 },
      expected: { shown: '101.0%', value: 101 },
    },
    {
      id: 'MEA-M15',
      name: '960 talks in twelve months are 80 a month',
      facts: { measure: 'M15', period: year, numerator: 960 },
      expected: { shown: '80', value: 80 },
    },
    {
      id: 'MEA-M16a',
      name: '342 families to one agency',
      facts: { measure: 'M16a', period: year, numerator: 342 },
      expected: { shown: '342', value: 342 },
    },
    {
      id: 'MEA-M16b',
      name: '320 families to several',
      facts: { measure: 'M16b', period: year, numerator: 320 },
      expected: { shown: '320', value: 320 },
    },
    {
      id: 'MEA-M17a',
      name: '62 of 100 cases',
      facts: { measure: 'M17a', period: year, numerator: 62, denominator: 100 },
      expected: { shown: '62%', value: 62 },
    },
    {
      id: 'MEA-M17b',
      name: '20 of 100 cases',
      facts: { measure: 'M17b', period: year, numerator: 20, denominator: 100 },
      expected: { shown: '20%', value: 20 },
    },
    {
      id: 'MEA-M18',
      name: '80 of 100 plans',
      facts: { measure: 'M18', period: day, numerator: 80, denominator: 100 },
      expected: { shown: '80%', value: 80 },
    },
    {
      id: 'MEA-M19',
      name: '12 pupils',
      facts: { measure: 'M19', period: day, numerator: 12 },
      expected: { shown: '12', value: 12 },
    },
    {
      id: 'MEA-M20',
      name: '19 answers of about 2,000 families',
      facts: { measure: 'M20', period: year, numerator: 19, denominator: 2000 },
      expected: { shown: '0.95%', value: 0.95 },
    },
    {
      id: 'MEA-M21',
      name: '49 of 100 pupils',
      facts: { measure: 'M21', period: day, numerator: 49, denominator: 100 },
      expected: { shown: '49%', value: 49 },
    },
  ],
};
