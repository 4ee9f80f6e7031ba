import type { CaseTable } from '../rule/case-table.ts';
import type { MeasureCounts } from './counts.ts';

const year = { kind: 'flow', from: '2026-01-01', to: '2026-12-31' } as const;

/** How counts become a figure: no further action in its three meanings, referrals again, and the measures of quality. */
export const qualityCases: CaseTable<MeasureCounts, { shown: string; value: number }> = {
  title: 'No further action, referrals again and quality, worked out',
  about: 'The counts are made up. A share is in per cent.',
  cases: [
    {
      id: 'MEA-N1',
      name: '7 of 20 items',
      facts: { measure: 'N1', period: year, numerator: 7, denominator: 20 },
      expected: { shown: '35.0%', value: 35 },
    },
    {
      id: 'MEA-N2',
      name: '3 of 8 contacts',
      facts: { measure: 'N2', period: year, numerator: 3, denominator: 8 },
      expected: { shown: '37.5%', value: 37.5 },
    },
    {
      id: 'MEA-N3',
      name: '1 of 16 assessments: 6.25 rounds up',
      facts: { measure: 'N3', period: year, numerator: 1, denominator: 16 },
      expected: { shown: '6.3%', value: 6.3 },
    },
    {
      id: 'MEA-R1',
      name: '2 of 9 referrals',
      facts: { measure: 'R1', period: year, numerator: 2, denominator: 9 },
      expected: { shown: '22.2%', value: 22.2 },
    },
    {
      id: 'MEA-Q1',
      name: 'the middle of 1, 2 and 9 days',
      facts: { measure: 'Q1', period: year, days: [9, 1, 2] },
      expected: { shown: '2.0 working days', value: 2 },
    },
    {
      id: 'MEA-Q1',
      name: 'between the two middle ones of four',
      facts: { measure: 'Q1', period: year, days: [9, 3, 2, 1] },
      expected: { shown: '2.5 working days', value: 2.5 },
    },
    {
      id: 'MEA-Q2',
      name: 'all told',
      facts: { measure: 'Q2', period: year, numerator: 8, denominator: 8 },
      expected: { shown: '100.0%', value: 100 },
    },
    {
      id: 'MEA-Q3',
      name: 'none on time',
      facts: { measure: 'Q3', period: year, numerator: 0, denominator: 8 },
      expected: { shown: '0.0%', value: 0 },
    },
    {
      id: 'MEA-Q4',
      name: '5 of 6 children',
      facts: { measure: 'Q4', period: year, numerator: 5, denominator: 6 },
      expected: { shown: '83.3%', value: 83.3 },
    },
    {
      id: 'MEA-Q5',
      name: '1 of 3 requests',
      facts: { measure: 'Q5', period: year, numerator: 1, denominator: 3 },
      expected: { shown: '33.3%', value: 33.3 },
    },
    {
      id: 'MEA-Q6',
      name: '2 of 3 families',
      facts: { measure: 'Q6', period: year, numerator: 2, denominator: 3 },
      expected: { shown: '66.7%', value: 66.7 },
    },
    {
      id: 'MEA-Q7',
      name: '1 of 40 decisions',
      facts: { measure: 'Q7', period: year, numerator: 1, denominator: 40 },
      expected: { shown: '2.5%', value: 2.5 },
    },
    {
      id: 'MEA-Q8',
      name: '9 of 12 families',
      facts: { measure: 'Q8', period: year, numerator: 9, denominator: 12 },
      expected: { shown: '75.0%', value: 75 },
    },
  ],
};
