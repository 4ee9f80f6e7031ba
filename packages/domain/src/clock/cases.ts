import type { CaseTable } from '../rule/case-table.ts';
import type { ClockInput } from './input.ts';
import { type ClockParameters, defaultClockParameters } from './parameters.ts';
import type { ClockOutcome } from './reading.ts';
import type { SchoolCalendar } from './school-calendar.ts';

/** A made-up school year, for cases only: six half terms, a training day and a bank holiday in term. */
export const sampleSchools: SchoolCalendar = {
  dayStarts: '08:45',
  halfTerms: [
    { name: 'Autumn 1', firstDay: '2026-09-02', lastDay: '2026-10-23' },
    { name: 'Autumn 2', firstDay: '2026-11-02', lastDay: '2026-12-18' },
    { name: 'Spring 1', firstDay: '2027-01-04', lastDay: '2027-02-12' },
    { name: 'Spring 2', firstDay: '2027-02-22', lastDay: '2027-03-25' },
    { name: 'Summer 1', firstDay: '2027-04-12', lastDay: '2027-05-28' },
    { name: 'Summer 2', firstDay: '2027-06-07', lastDay: '2027-07-21' },
  ],
  closedOn: ['2027-01-04', '2027-05-03'],
};

/** The default settings with a made-up school year and meetings on Tuesdays and Fridays at 09:30. */
export const sampleParameters: ClockParameters = {
  ...defaultClockParameters,
  version: 'clock-sample',
  schools: sampleSchools,
  meetings: { time: '09:30', weekdays: ['tuesday', 'friday'] },
};

/** A limit: from a start to the last moment that is in time, and what the clock says one millisecond later. */
export type LimitFacts = Pick<ClockInput, 'clock' | 'startedAt'>;
export type LimitExpected = { lastMoment: string; after: ClockOutcome };

// Tuesday 24 November 2026, ten in the morning.
const startedAt = '2026-11-24T10:00:00Z';

/** CLK-R2 to CLK-R25 from one ordinary Tuesday; danger has no limit to stand at. */
export const limitCases: CaseTable<LimitFacts, LimitExpected> = {
  title: 'The limit of every clock',
  about:
    'Each clock starts at ten on Tuesday 24 November 2026. The last moment is still in time; a millisecond later it is not. The school year and the meetings are made up.',
  cases: [
    {
      id: 'CLK-R2',
      name: 'social care acknowledges by the end of the next working day',
      facts: { clock: 'acknowledge', startedAt },
      expected: { lastMoment: '2026-11-25T23:59:59.999Z', after: 'breached' },
    },
    {
      id: 'CLK-R3',
      name: 'the referrer chases after one working day',
      facts: { clock: 'chase', startedAt },
      expected: { lastMoment: '2026-11-25T23:59:59.999Z', after: 'breached' },
    },
    {
      id: 'CLK-R4',
      name: 'an assessment takes at most 45 working days from the referral, Christmas not counted',
      facts: { clock: 'assessment', startedAt },
      expected: { lastMoment: '2027-01-29T23:59:59.999Z', after: 'breached' },
    },
    {
      id: 'CLK-R5',
      name: 'a strategy discussion is held the same day',
      facts: { clock: 'strategy-discussion', startedAt },
      expected: { lastMoment: '2026-11-24T23:59:59.999Z', after: 'breached' },
    },
    {
      id: 'CLK-R6',
      name: 'a conference is held within 15 working days of the strategy discussion',
      facts: { clock: 'initial-child-protection-conference', startedAt },
      expected: { lastMoment: '2026-12-15T23:59:59.999Z', after: 'breached' },
    },
    {
      id: 'CLK-R7',
      name: 'the core group meets within 10 working days of the conference',
      facts: { clock: 'core-group', startedAt },
      expected: { lastMoment: '2026-12-08T23:59:59.999Z', after: 'breached' },
    },
    {
      id: 'CLK-R8',
      name: 'the first review is within 3 months',
      facts: { clock: 'first-review', startedAt },
      expected: { lastMoment: '2027-02-24T23:59:59.999Z', after: 'breached' },
    },
    {
      id: 'CLK-R9',
      name: 'later reviews are within 6 months, by then in summer time',
      facts: { clock: 'later-review', startedAt },
      expected: { lastMoment: '2027-05-24T22:59:59.999Z', after: 'breached' },
    },
    {
      id: 'CLK-R10',
      name: 'a known case of female genital mutilation is reported by the end of the next working day',
      facts: { clock: 'fgm-report', startedAt },
      expected: { lastMoment: '2026-11-25T23:59:59.999Z', after: 'breached' },
    },
    {
      id: 'CLK-R11',
      name: 'the school knows before Wednesday begins there',
      facts: { clock: 'operation-encompass', startedAt },
      expected: { lastMoment: '2026-11-25T08:44:59.999Z', after: 'breached' },
    },
    {
      id: 'CLK-R12',
      name: 'a child who was missing is offered a talk within 72 hours',
      facts: { clock: 'return-interview', startedAt },
      expected: { lastMoment: '2026-11-27T10:00:00.000Z', after: 'breached' },
    },
    {
      id: 'CLK-R13',
      name: 'the designated officer hears of an allegation within one working day',
      facts: { clock: 'lado', startedAt },
      expected: { lastMoment: '2026-11-25T23:59:59.999Z', after: 'breached' },
    },
    {
      id: 'CLK-R14',
      name: 'a request for own data is answered within a month',
      facts: { clock: 'subject-access', startedAt },
      expected: { lastMoment: '2026-12-24T23:59:59.999Z', after: 'breached' },
    },
    {
      id: 'CLK-R15',
      name: 'a data breach is reported within 72 hours',
      facts: { clock: 'data-breach', startedAt },
      expected: { lastMoment: '2026-11-27T10:00:00.000Z', after: 'breached' },
    },
    {
      id: 'CLK-R16',
      name: 'day 5 counts working days',
      facts: { clock: 'day-5', startedAt },
      expected: { lastMoment: '2026-12-01T23:59:59.999Z', after: 'breached' },
    },
    {
      id: 'CLK-R17',
      name: 'day 10 counts working days',
      facts: { clock: 'day-10', startedAt },
      expected: { lastMoment: '2026-12-08T23:59:59.999Z', after: 'breached' },
    },
    {
      id: 'CLK-R18',
      name: 'the team around the family means to review after 6 weeks',
      facts: { clock: 'taf-review', startedAt },
      expected: { lastMoment: '2027-01-05T23:59:59.999Z', after: 'review-due' },
    },
    {
      id: 'CLK-R19',
      name: 'a family group conference means to have a plan after 6 weeks',
      facts: { clock: 'family-group-conference', startedAt },
      expected: { lastMoment: '2027-01-05T23:59:59.999Z', after: 'review-due' },
    },
    {
      id: 'CLK-R20',
      name: 'after 6 months of outreach somebody asks the family; nothing closes',
      facts: { clock: 'family-outreach', startedAt },
      expected: { lastMoment: '2027-05-24T22:59:59.999Z', after: 'review-due' },
    },
    {
      id: 'CLK-R21',
      name: "a hub's programme is reviewed every 6 weeks",
      facts: { clock: 'hub-programme', startedAt },
      expected: { lastMoment: '2027-01-05T23:59:59.999Z', after: 'review-due' },
    },
    {
      id: 'CLK-R22',
      name: 'the next solution circle is by the end of the next half term',
      facts: { clock: 'solution-circles', startedAt },
      expected: { lastMoment: '2027-02-12T23:59:59.999Z', after: 'review-due' },
    },
    {
      id: 'CLK-R23',
      name: 'the trends of referrals are looked at weekly',
      facts: { clock: 'referral-trends', startedAt },
      expected: { lastMoment: '2026-12-01T23:59:59.999Z', after: 'review-due' },
    },
    {
      id: 'CLK-R24',
      name: 'the second risk assessment is made by the end of the next working day',
      facts: { clock: 'second-risk-assessment', startedAt },
      expected: { lastMoment: '2026-11-25T23:59:59.999Z', after: 'breached' },
    },
    {
      id: 'CLK-R25',
      name: 'an item accepted on Tuesday is heard on Friday',
      facts: { clock: 'pit-stop-item', startedAt },
      expected: { lastMoment: '2026-11-27T09:30:00.000Z', after: 'breached' },
    },
  ],
};
