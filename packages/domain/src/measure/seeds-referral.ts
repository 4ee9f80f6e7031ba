import type { MeasureCounts } from './counts.ts';
import type { SeedFigure } from './seed.ts';

const year2024 = { kind: 'flow', from: '2024-01-01', to: '2024-12-31' } as const;
const mayAndJune2025 = { kind: 'flow', from: '2025-05-01', to: '2025-06-30' } as const;
const notPrinted = { kind: 'words', words: 'that the source does not print' } as const;

const share = (
  measure: MeasureCounts['measure'],
  numerator: number,
  denominator: number,
  period: MeasureCounts['period'],
) => ({ measure, numerator, denominator, period });

/** MEA-13: figures of the meeting, of contacts and of referrals (M1 to M9). */
export const referralSeeds: readonly SeedFigure[] = [
  {
    source: 'S0',
    printed: '91.2%',
    ours: '91.2%',
    status: 'reproduced',
    madeUp: false,
    counts: share('M1', 114, 125, notPrinted),
  },
  {
    source: 'S0',
    printed: '',
    ours: '8.8%',
    status: 'added',
    madeUp: false,
    counts: share('M2', 11, 125, notPrinted),
  },
  {
    source: 'S0',
    printed: '',
    ours: '8.8%',
    status: 'added',
    madeUp: false,
    counts: share('M3', 11, 125, notPrinted),
  },
  {
    source: 'S1; S4 §4.58',
    printed: '-25.90%',
    ours: '-25.90%',
    status: 'reproduced',
    madeUp: true,
    counts: {
      ...share('M5', 741, 1000, { kind: 'flow', from: '2024-03-01', to: '2024-08-31' }),
      earlierPeriod: { kind: 'flow', from: '2023-03-01', to: '2023-08-31' },
    },
  },
  {
    source: 'S4 §4.26',
    printed: '13.4%',
    ours: '13.4%',
    status: 'reproduced',
    madeUp: true,
    counts: share('M6', 1768, 13_194, year2024),
  },
  {
    source: 'S4 §4.26',
    printed: '42.8%',
    ours: '42.9%',
    status: 'slip',
    madeUp: false,
    counts: share('M7', 758, 1768, year2024),
  },
  {
    source: 'S4 §4.38',
    printed: '33.8%',
    ours: '33.8%',
    status: 'reproduced',
    madeUp: true,
    counts: share('M8a', 209, 619, mayAndJune2025),
  },
  {
    source: 'S4 §4.38',
    printed: '66.2%',
    ours: '66.2%',
    status: 'reproduced',
    madeUp: true,
    counts: share('M8b', 410, 619, mayAndJune2025),
  },
  {
    source: 'S4 §4.38',
    printed: '71',
    ours: '71',
    status: 'reproduced',
    madeUp: true,
    counts: { measure: 'M8c', numerator: 619, period: mayAndJune2025 },
  },
  {
    source: 'S4 §4.3',
    printed: '1,311',
    ours: '1,331',
    status: 'slip',
    madeUp: false,
    counts: {
      measure: 'M9',
      numerator: 708 + 312 + 311,
      period: { kind: 'flow', from: '2024-11-01', to: '2025-01-31' },
    },
  },
];
