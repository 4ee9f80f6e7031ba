import { addDays, type Day, dayInLondon, formatDay, isWorkingDay } from '@waymark/domain/clock';

const clockTime = new Intl.DateTimeFormat('en-GB', {
  hour: 'numeric',
  minute: '2-digit',
  timeZone: 'Europe/London',
});

/** Today in London. */
export const today = (): Day => dayInLondon(new Date());

/** A moment given as ISO text, as people say it: "Thursday 27 November, 9:30". */
export function momentInWords(at: string): string {
  return `${dayOfMoment(at)}, ${timeInWords(at)}`;
}

const shortDayFormat = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  timeZone: 'Europe/London',
});

/** The day of a moment in London where room is short: "Thu 27 Nov". */
export const shortDayOfMoment = (at: string): string => shortDay(dayInLondon(new Date(at)));

/** A day where room is short: "Thu 27 Nov"; with its year where that is another than this one. */
export function shortDay(day: Day, thisDay: Day = today()): string {
  if (day.slice(0, 4) !== thisDay.slice(0, 4)) return dayWithYear(day);
  return withoutComma(shortDayFormat.format(noonOf(day)));
}

const withoutComma = (words: string): string => words.replace(',', '');

/** The time of day of a moment in London: "9:30". */
const timeInWords = (at: string): string => clockTime.format(new Date(at)).replace(/^0/, '');

/** The day of a moment in London: "Thursday 27 November". */
export const dayOfMoment = (at: string): string => formatDay(dayInLondon(new Date(at)));

const dayAndYear = (month: 'short' | 'long') =>
  new Intl.DateTimeFormat('en-GB', {
    weekday: month,
    day: 'numeric',
    month,
    year: 'numeric',
    timeZone: 'UTC',
  });
const [inFull, inShort] = [dayAndYear('long'), dayAndYear('short')];
const noonOf = (day: Day) => new Date(`${day}T12:00:00Z`);

/** A day that may be years away: "Monday 2 September 2024". */
export const dayInFull = (day: Day): string => withoutComma(inFull.format(noonOf(day)));

/** A day that may be years away, where room is short: "Tue 24 Mar 2026". */
export const dayWithYear = (day: Day): string => withoutComma(inShort.format(noonOf(day)));

/** How far off a due day is, counted in working days: "in 3 working days", "today", "2 working days late". */
export function workingDaysAway(due: Day, from: Day): { late: boolean; words: string } {
  if (due === from) return { late: false, words: 'today' };
  const late = due < from;
  const [first, last] = late ? [due, from] : [from, due];
  let count = 0;
  for (let day = addDays(first, 1); day <= last; day = addDays(day, 1)) {
    if (isWorkingDay(day)) count += 1;
  }
  const days = `${count} working ${count === 1 ? 'day' : 'days'}`;
  return { late, words: late ? `${days} late` : `in ${days}` };
}
