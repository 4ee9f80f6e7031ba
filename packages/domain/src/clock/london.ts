import { type Day, addDays } from './day.ts';

const london = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/** CLK-1: the day in London at a moment. Throws a RangeError where the moment is not valid. */
export function dayInLondon(now: Date): Day {
  return inLondon(now).slice(0, 10);
}

/** CLK-1: the time of day in London at a moment, as HH:MM. Throws a RangeError where the moment is not valid. */
export function timeInLondon(now: Date): string {
  return inLondon(now).slice(11, 16);
}

/**
 * CLK-8: the last moment of a day in London, to the millisecond. It is what "by the end of the day" means for every clock
 * that counts days.
 */
export function endOfDayInLondon(day: Day): Date {
  return new Date(momentInLondon(addDays(day, 1), '00:00').getTime() - 1);
}

/**
 * The moment of a time of day in London, summer time included. A time that the clocks skip in March is the moment they
 * jump; of a time that comes twice in October, the first.
 */
export function momentInLondon(day: Day, time: string): Date {
  const asUtc = new Date(`${day}T${time}:00Z`);
  const hour = 3_600_000;
  const summer = new Date(asUtc.getTime() - hour);
  return inLondon(summer) === `${day}T${time}:00` ? summer : asUtc;
}

function inLondon(moment: Date): string {
  const parts = Object.fromEntries(
    london.formatToParts(moment).map(({ type, value }) => [type, value]),
  );
  return `${parts['year']}-${parts['month']}-${parts['day']}T${parts['hour']}:${parts['minute']}:${parts['second']}`;
}
