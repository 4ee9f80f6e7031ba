export { bankHolidays } from './bank-holidays.ts';
export {
  type Day,
  type Weekday,
  addDays,
  addMonths,
  daysBetween,
  formatDay,
  formatDayAndYear,
  isDay,
  weekdayOf,
  weekdays,
} from './day.ts';
export { dayInLondon, endOfDayInLondon, momentInLondon, timeInLondon } from './london.ts';
export {
  addWorkingDays,
  bankHolidayWarning,
  isBankHoliday,
  isWorkingDay,
  workingDaysBetween,
} from './working-days.ts';
export { type MeetingTimes, nextMeetingStart } from './next-meeting.ts';
export {
  type Answerer,
  OpeningHours,
  answererLabels,
  answerers,
  defaultFrontDoorHours,
  whoAnswers,
} from './opening-hours.ts';
export {
  type HalfTerm,
  SchoolCalendar,
  calendarCovers,
  halfTermAfter,
  isSchoolDay,
  schoolDayFrom,
} from './school-calendar.ts';
export {
  type ClockDefinition,
  type ClockKind,
  type ClockLimit,
  type CountedUnit,
  clockKindLabels,
  clockKinds,
  countedUnitLabels,
  countedUnits,
} from './definition.ts';
export { type ClockKey, type ClockRule, clockKeys, clocks } from './clocks.ts';
export { ClockParameters, defaultClockParameters, longestSetting } from './parameters.ts';
export { ClockInput, mayPause } from './input.ts';
export {
  type ClockOutcome,
  type ClockReading,
  type ClockSpan,
  clockOutcomeLabels,
  clockOutcomes,
} from './reading.ts';
export { readClock } from './read-clock.ts';
