import { describe, expect, test } from 'vitest';
import { sampleSchools } from '../clock/cases.ts';
import type { Flow } from './period.ts';
import { weeklyCounts } from './weekly.ts';

describe('week by week', () => {
  const period: Flow = { kind: 'flow', from: '2026-10-14', to: '2026-11-03' };
  const days = [
    '2026-10-13',
    '2026-10-14',
    '2026-10-18',
    '2026-10-19',
    '2026-10-28',
    '2026-11-03',
    '2026-11-04',
  ];

  test('MEA-12: counts by week, with cut weeks marked and half term shown', () => {
    expect(weeklyCounts(days, period, sampleSchools)).toEqual([
      { from: '2026-10-12', to: '2026-10-18', count: 2, whole: false, schools: 'open' },
      { from: '2026-10-19', to: '2026-10-25', count: 1, whole: true, schools: 'open' },
      { from: '2026-10-26', to: '2026-11-01', count: 1, whole: true, schools: 'closed' },
      { from: '2026-11-02', to: '2026-11-08', count: 1, whole: false, schools: 'open' },
    ]);
  });

  test('MEA-12: a week with a training day is partly open; without a calendar it is not known', () => {
    const week: Flow = { kind: 'flow', from: '2027-01-04', to: '2027-01-10' };
    expect(weeklyCounts([], week, sampleSchools)[0]).toMatchObject({
      whole: true,
      schools: 'partly',
    });
    expect(weeklyCounts([], week, null)[0]?.schools).toBe('not-known');
    const before: Flow = { kind: 'flow', from: '2026-08-31', to: '2026-09-06' };
    expect(weeklyCounts([], before, sampleSchools)[0]?.schools).toBe('not-known');
  });
});
