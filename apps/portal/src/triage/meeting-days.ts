import { type Day, dayInLondon } from '@waymark/domain/clock';

/** Meetings, latest first as they come, in two: those of `today` and later, soonest first; and those held before. */
export function splitMeetings<Meeting extends { startsAt: string }>(
  meetings: readonly Meeting[],
  today: Day,
): { coming: Meeting[]; held: Meeting[] } {
  // A meeting that has begun is still being held: it stays at the top until its day is over.
  const isComing = ({ startsAt }: Meeting) => dayInLondon(new Date(startsAt)) >= today;
  return {
    coming: meetings.filter(isComing).toReversed(),
    held: meetings.filter((meeting) => !isComing(meeting)),
  };
}
