import { momentInLondon, nextMeetingStart, type MeetingTimes } from '@waymark/domain/clock';

/** When the demo's story is told: midday on Friday 20 November 2026, after the day's meeting. */
export const demoNow = momentInLondon('2026-11-20', '12:00');

/** When everybody of the demo borough began: long enough ago for any clock that it is looked at by. */
export const demoPeopleSince = { at: momentInLondon('2024-09-02', '09:00'), day: '2024-09-02' };

/** The demo borough meets at 09:30 on every working day. */
export const demoMeetingTimes: MeetingTimes = {
  time: '09:30',
  weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
};

/** The starts of the demo's two meetings: the one that has been held, and the one that comes next. */
export const demoMeetingStarts = {
  today: momentInLondon('2026-11-20', '09:30'),
  next: nextMeetingStart(demoNow, demoMeetingTimes),
};
