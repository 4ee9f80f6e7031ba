import type { CaseTable } from '../rule/case-table.ts';
import type { ClockInput } from './input.ts';
import type { ClockOutcome } from './reading.ts';

const start = { startedAt: '2026-11-24T10:00:00Z' };

/** What a clock says, from an ordinary Tuesday, depending on when it is read and whether it was done. */
export const readingCases: CaseTable<ClockInput, { outcome: ClockOutcome; breached: boolean }> = {
  title: 'What a clock says',
  about:
    'Each starts at ten on Tuesday 24 November 2026. Nothing may pause here; the limits are the ones that are shipped.',
  cases: [
    {
      id: 'CLK-R1',
      name: 'danger, the moment it is seen',
      facts: { clock: 'danger', ...start, now: '2026-11-24T10:00:00Z' },
      expected: { outcome: 'now', breached: false },
    },
    {
      id: 'CLK-R1',
      name: 'danger, and a second has passed',
      facts: { clock: 'danger', ...start, now: '2026-11-24T10:00:01Z' },
      expected: { outcome: 'now', breached: true },
    },
    {
      id: 'CLK-R1',
      name: 'danger, and 999 was rung after two minutes',
      facts: {
        clock: 'danger',
        ...start,
        now: '2026-11-24T11:00:00Z',
        endedAt: '2026-11-24T10:02:00Z',
      },
      expected: { outcome: 'done', breached: false },
    },
    {
      id: 'CLK-16',
      name: 'an assessment, the day before its last',
      facts: { clock: 'assessment', ...start, now: '2027-01-28T23:59:59.999Z' },
      expected: { outcome: 'running', breached: false },
    },
    {
      id: 'CLK-16',
      name: 'an assessment, from the first moment of its last day',
      facts: { clock: 'assessment', ...start, now: '2027-01-29T00:00:00Z' },
      expected: { outcome: 'due-today', breached: false },
    },
    {
      id: 'CLK-16',
      name: 'an assessment, the day after its last',
      facts: { clock: 'assessment', ...start, now: '2027-01-30T00:00:00Z' },
      expected: { outcome: 'breached', breached: true },
    },
    {
      id: 'CLK-16',
      name: 'an assessment finished at the last moment',
      facts: {
        clock: 'assessment',
        ...start,
        now: '2027-03-01T10:00:00Z',
        endedAt: '2027-01-29T23:59:59.999Z',
      },
      expected: { outcome: 'done-in-time', breached: false },
    },
    {
      id: 'CLK-16',
      name: 'an assessment finished the day after its last',
      facts: {
        clock: 'assessment',
        ...start,
        now: '2027-03-01T10:00:00Z',
        endedAt: '2027-01-30T00:00:00Z',
      },
      expected: { outcome: 'done-late', breached: true },
    },
    {
      id: 'CLK-R18',
      name: 'a review between 6 and 12 weeks after the plan is due, and not late',
      facts: { clock: 'taf-review', ...start, now: '2027-02-16T23:59:59.999Z' },
      expected: { outcome: 'review-due', breached: false },
    },
    {
      id: 'CLK-R18',
      name: 'a review more than 12 weeks after the plan is late',
      facts: { clock: 'taf-review', ...start, now: '2027-02-17T00:00:00Z' },
      expected: { outcome: 'breached', breached: true },
    },
    {
      id: 'CLK-R18',
      name: 'a review held in the twelfth week was in time',
      facts: {
        clock: 'taf-review',
        ...start,
        now: '2027-03-01T10:00:00Z',
        endedAt: '2027-02-16T23:59:59.999Z',
      },
      expected: { outcome: 'done-in-time', breached: false },
    },
    {
      id: 'CLK-R19',
      name: 'a family plan is still in time at the end of the eighth week',
      facts: { clock: 'family-group-conference', ...start, now: '2027-01-19T23:59:59.999Z' },
      expected: { outcome: 'review-due', breached: false },
    },
    {
      id: 'CLK-R19',
      name: 'a family plan after more than 8 weeks is late',
      facts: { clock: 'family-group-conference', ...start, now: '2027-01-20T00:00:00Z' },
      expected: { outcome: 'breached', breached: true },
    },
    {
      id: 'CLK-R20',
      name: 'outreach after two years is still only a question to the family',
      facts: { clock: 'family-outreach', ...start, now: '2028-11-24T10:00:00Z' },
      expected: { outcome: 'review-due', breached: false },
    },
    {
      id: 'CLK-R20',
      name: 'outreach that ended after eight months was not late',
      facts: {
        clock: 'family-outreach',
        ...start,
        now: '2027-09-01T10:00:00Z',
        endedAt: '2027-07-24T10:00:00Z',
      },
      expected: { outcome: 'done', breached: false },
    },
    {
      id: 'CLK-15',
      name: 'an assessment never pauses for consent',
      facts: {
        clock: 'assessment',
        ...start,
        now: '2027-01-30T00:00:00Z',
        pauses: [{ from: '2026-12-01T10:00:00Z' }],
      },
      expected: { outcome: 'breached', breached: true },
    },
    {
      id: 'CLK-15',
      name: 'the hold for a second risk assessment never pauses',
      facts: {
        clock: 'second-risk-assessment',
        ...start,
        now: '2026-11-26T00:00:00Z',
        pauses: [{ from: '2026-11-24T11:00:00Z' }],
      },
      expected: { outcome: 'breached', breached: true },
    },
    {
      id: 'CLK-15',
      name: 'an item for the meeting never pauses',
      facts: {
        clock: 'pit-stop-item',
        ...start,
        now: '2026-12-02T00:00:00Z',
        pauses: [{ from: '2026-11-24T11:00:00Z' }],
      },
      expected: { outcome: 'breached', breached: true },
    },
    {
      id: 'CLK-14',
      name: 'started after now',
      facts: { clock: 'acknowledge', ...start, now: '2026-11-24T09:59:59.999Z' },
      expected: { outcome: 'check-dates', breached: true },
    },
    {
      id: 'CLK-14',
      name: 'ended before it started',
      facts: {
        clock: 'acknowledge',
        ...start,
        now: '2026-11-25T10:00:00Z',
        endedAt: '2026-11-24T09:59:59.999Z',
      },
      expected: { outcome: 'check-dates', breached: true },
    },
    {
      id: 'CLK-14',
      name: 'ended after now',
      facts: {
        clock: 'acknowledge',
        ...start,
        now: '2026-11-25T10:00:00Z',
        endedAt: '2026-11-25T10:00:00.001Z',
      },
      expected: { outcome: 'check-dates', breached: true },
    },
  ],
};
