import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answererLabels,
  answerers,
  OpeningHours,
  defaultFrontDoorHours,
  whoAnswers,
} from './opening-hours.ts';

const who = (now: string) => whoAnswers(new Date(now), defaultFrontDoorHours);

describe('who answers', () => {
  test.each([
    ['a minute before it opens', '2026-11-24T08:29:59.999Z', 'duty-team'],
    ['the minute it opens', '2026-11-24T08:30:00Z', 'front-door'],
    ['a moment before it closes', '2026-11-24T16:59:59.999Z', 'front-door'],
    ['the minute it closes', '2026-11-24T17:00:00Z', 'duty-team'],
    ['before it closes on a Friday', '2026-11-27T16:29:59.999Z', 'front-door'],
    ['the minute it closes on a Friday', '2026-11-27T16:30:00Z', 'duty-team'],
    ['in summer it opens an hour earlier by UTC', '2026-07-07T07:30:00Z', 'front-door'],
    ['in summer it closes an hour earlier by UTC', '2026-07-07T16:00:00Z', 'duty-team'],
    ['on a Saturday', '2026-11-28T12:00:00Z', 'duty-team'],
    ['on a bank holiday', '2026-12-25T12:00:00Z', 'duty-team'],
    ['on a Monday that stands for Boxing Day', '2026-12-28T12:00:00Z', 'duty-team'],
    ['at three in the morning', '2026-11-24T03:00:00Z', 'duty-team'],
  ])('CLK-9: %s', (_, now, expected) => {
    expect(who(now).who).toBe(expected);
  });

  test.each([
    [
      '2026-11-24T17:05:00Z',
      'The front door is open from 08:30 to 17:00 on Tuesday 24 November, and it is 17:05 in London.',
    ],
    ['2026-11-24T12:00:00Z', 'The front door is open from 08:30 to 17:00 on Tuesday 24 November.'],
    ['2026-11-28T12:00:00Z', 'The front door is closed all day on Saturday 28 November.'],
    ['2026-12-25T12:00:00Z', 'Friday 25 December is a bank holiday: the front door is closed.'],
  ])('CLK-9: it says why, at %s', (now, because) => {
    expect(who(now).because).toBe(because);
  });

  test('CLK-9: a partnership that opens on Saturdays is open on Saturdays', () => {
    const hours = { ...defaultFrontDoorHours, saturday: { opens: '10:00', closes: '12:00' } };
    expect(whoAnswers(new Date('2026-11-28T11:00:00Z'), hours).who).toBe('front-door');
    for (const holiday of ['2027-12-25', '2028-01-01'])
      expect(whoAnswers(new Date(`${holiday}T11:00:00Z`), hours).who).toBe('duty-team');
  });

  test('CLK-10: somebody answers at every moment: no hour makes risk wait', () => {
    const moment = fc.date({
      noInvalidDate: true,
      min: new Date('2019-01-01'),
      max: new Date('2040-01-01'),
    });
    fc.assert(
      fc.property(moment, (now) => {
        const answer = whoAnswers(now, defaultFrontDoorHours);
        expect(answerers).toContain(answer.who);
        expect(answererLabels[answer.who]).toBeTruthy();
        expect(answer.because).toMatch(/\.$/);
      }),
    );
  });

  test.each([
    ['a time that is none', { opens: '8:30', closes: '17:00' }],
    ['closing before it opens', { opens: '17:00', closes: '08:30' }],
    ['no time at all', { opens: '08:30', closes: '08:30' }],
  ])('CLK-9: hours are refused for %s', (_, monday) => {
    expect(OpeningHours.safeParse({ ...defaultFrontDoorHours, monday }).success).toBe(false);
    expect(OpeningHours.safeParse(defaultFrontDoorHours).success).toBe(true);
  });
});
