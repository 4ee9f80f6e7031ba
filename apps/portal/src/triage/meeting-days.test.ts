import { expect, test } from 'vitest';

import { splitMeetings } from './meeting-days.ts';

const at = (startsAt: string) => ({ startsAt });
const meetings = [
  at('2026-11-24T09:30:00.000Z'),
  at('2026-11-23T09:30:00.000Z'),
  at('2026-11-20T09:30:00.000Z'),
];

test('a meeting of today is coming all day long, soonest first', () => {
  expect(splitMeetings(meetings, '2026-11-23')).toEqual({
    coming: [meetings[1], meetings[0]],
    held: [meetings[2]],
  });
});

test('the day is the day in London', () => {
  const justAfterMidnight = at('2026-07-01T23:30:00.000Z');
  expect(splitMeetings([justAfterMidnight], '2026-07-02').coming).toHaveLength(1);
});
