import type { CaseTable } from '../rule/case-table.ts';
import type { LimitFacts } from './cases.ts';

/** When a limit ends that crosses a night, a weekend, a holiday, a change of the clocks or the end of a month. */
export const dayCases: CaseTable<LimitFacts, { lastMoment: string }> = {
  title: 'Nights, weekends, holidays, summer time and month ends',
  about:
    'Moments are written in UTC; in summer London is an hour ahead. The school year and the meetings are made up.',
  cases: [
    {
      id: 'CLK-8',
      name: 'received at half past eleven at night, in summer: that day is day 0',
      facts: { clock: 'acknowledge', startedAt: '2026-07-07T22:30:00Z' },
      expected: { lastMoment: '2026-07-08T22:59:59.999Z' },
    },
    {
      id: 'CLK-8',
      name: 'received half an hour after midnight in London, the day before in UTC: the new day is day 0',
      facts: { clock: 'acknowledge', startedAt: '2026-07-07T23:30:00Z' },
      expected: { lastMoment: '2026-07-09T22:59:59.999Z' },
    },
    {
      id: 'CLK-4',
      name: 'received on a Friday: due on Monday',
      facts: { clock: 'acknowledge', startedAt: '2026-11-27T16:00:00Z' },
      expected: { lastMoment: '2026-11-30T23:59:59.999Z' },
    },
    {
      id: 'CLK-4',
      name: 'received on a Saturday: due on Monday, the first working day after it',
      facts: { clock: 'acknowledge', startedAt: '2026-11-28T10:00:00Z' },
      expected: { lastMoment: '2026-11-30T23:59:59.999Z' },
    },
    {
      id: 'CLK-4',
      name: 'received on Christmas Eve: the day, the weekend and Monday for Boxing Day do not count',
      facts: { clock: 'acknowledge', startedAt: '2026-12-24T10:00:00Z' },
      expected: { lastMoment: '2026-12-29T23:59:59.999Z' },
    },
    {
      id: 'CLK-4',
      name: 'received on Maundy Thursday: Good Friday and Easter Monday do not count',
      facts: { clock: 'acknowledge', startedAt: '2027-03-25T10:00:00Z' },
      expected: { lastMoment: '2027-03-30T22:59:59.999Z' },
    },
    {
      id: 'CLK-8',
      name: 'due on the day the clocks go forward: a day of 23 hours, the same end',
      facts: { clock: 'strategy-discussion', startedAt: '2027-03-28T00:30:00Z' },
      expected: { lastMoment: '2027-03-28T22:59:59.999Z' },
    },
    {
      id: 'CLK-8',
      name: 'due on the day the clocks go back: a day of 25 hours',
      facts: { clock: 'strategy-discussion', startedAt: '2026-10-24T23:30:00Z' },
      expected: { lastMoment: '2026-10-25T23:59:59.999Z' },
    },
    {
      id: 'CLK-8',
      name: '72 hours over the night the clocks go back are 72 hours, not three days',
      facts: { clock: 'data-breach', startedAt: '2026-10-24T12:00:00Z' },
      expected: { lastMoment: '2026-10-27T12:00:00.000Z' },
    },
    {
      id: 'CLK-7',
      name: 'a month from 31 January: the last day of February',
      facts: { clock: 'subject-access', startedAt: '2027-01-31T10:00:00Z' },
      expected: { lastMoment: '2027-02-28T23:59:59.999Z' },
    },
    {
      id: 'CLK-7',
      name: 'the same in a leap year',
      facts: { clock: 'subject-access', startedAt: '2028-01-31T10:00:00Z' },
      expected: { lastMoment: '2028-02-29T23:59:59.999Z' },
    },
    {
      id: 'CLK-7',
      name: 'three months from 30 November: the last day of February',
      facts: { clock: 'first-review', startedAt: '2026-11-30T10:00:00Z' },
      expected: { lastMoment: '2027-02-28T23:59:59.999Z' },
    },
    {
      id: 'CLK-7',
      name: 'six months from 31 August: the last day of February',
      facts: { clock: 'later-review', startedAt: '2026-08-31T10:00:00Z' },
      expected: { lastMoment: '2027-02-28T23:59:59.999Z' },
    },
    {
      id: 'CLK-7',
      name: 'six months from 29 February: 29 August, not the end of August',
      facts: { clock: 'later-review', startedAt: '2028-02-29T10:00:00Z' },
      expected: { lastMoment: '2028-08-29T22:59:59.999Z' },
    },
    {
      id: 'CLK-11',
      name: 'police at seven in the morning of a school day: the school knows before it begins',
      facts: { clock: 'operation-encompass', startedAt: '2026-11-24T07:00:00Z' },
      expected: { lastMoment: '2026-11-24T08:44:59.999Z' },
    },
    {
      id: 'CLK-11',
      name: 'a millisecond before school begins: still that day',
      facts: { clock: 'operation-encompass', startedAt: '2026-11-24T08:44:59.999Z' },
      expected: { lastMoment: '2026-11-24T08:44:59.999Z' },
    },
    {
      id: 'CLK-11',
      name: 'at the very start of school: the next school day',
      facts: { clock: 'operation-encompass', startedAt: '2026-11-24T08:45:00Z' },
      expected: { lastMoment: '2026-11-25T08:44:59.999Z' },
    },
    {
      id: 'CLK-11',
      name: 'on a Saturday night: before school on Monday',
      facts: { clock: 'operation-encompass', startedAt: '2026-11-28T23:00:00Z' },
      expected: { lastMoment: '2026-11-30T08:44:59.999Z' },
    },
    {
      id: 'CLK-11',
      name: 'on the last evening before half term: the first morning after it, the clocks having gone back',
      facts: { clock: 'operation-encompass', startedAt: '2026-10-23T19:00:00Z' },
      expected: { lastMoment: '2026-11-02T08:44:59.999Z' },
    },
    {
      id: 'CLK-11',
      name: 'in the Christmas holiday: not the training day, the day after it',
      facts: { clock: 'operation-encompass', startedAt: '2026-12-26T12:00:00Z' },
      expected: { lastMoment: '2027-01-05T08:44:59.999Z' },
    },
    {
      id: 'CLK-11',
      name: 'after the calendar has run out: the next working day counts as a school day',
      facts: { clock: 'operation-encompass', startedAt: '2027-07-21T12:00:00Z' },
      expected: { lastMoment: '2027-07-22T07:44:59.999Z' },
    },
    {
      id: 'CLK-R22',
      name: 'a circle in the last half term that is known: six weeks stand for a half term',
      facts: { clock: 'solution-circles', startedAt: '2027-07-05T10:00:00Z' },
      expected: { lastMoment: '2027-08-16T22:59:59.999Z' },
    },
    {
      id: 'CLK-R25',
      name: 'accepted a minute before the meeting: heard at it',
      facts: { clock: 'pit-stop-item', startedAt: '2026-11-24T09:29:00Z' },
      expected: { lastMoment: '2026-11-24T09:30:00.000Z' },
    },
    {
      id: 'CLK-R25',
      name: 'accepted at the start of the meeting: heard at the next',
      facts: { clock: 'pit-stop-item', startedAt: '2026-11-24T09:30:00Z' },
      expected: { lastMoment: '2026-11-27T09:30:00.000Z' },
    },
  ],
};
