export { bankHolidays } from './bank-holidays.ts';
export { type Day, type Weekday, addDays, formatDay, isDay, weekdayOf, weekdays } from './day.ts';
export { dayInLondon, momentInLondon } from './london.ts';
export { addWorkingDays, bankHolidayWarning, isWorkingDay } from './working-days.ts';
export { type MeetingTimes, nextMeetingStart } from './next-meeting.ts';
