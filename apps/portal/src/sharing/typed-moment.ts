import { momentInLondon } from '@waymark/domain/clock';
import { type DateParts, emptyDate, partsOfDate, readDate } from '@waymark/ui/date-field';

import { today } from '../app/when.ts';

/** A day and a time of day while they are typed. */
export type TypedMoment = { date: DateParts; time: string };

/** Nothing typed yet. */
export const noMoment: TypedMoment = { date: emptyDate, time: '' };

/** Today, with the time still to be typed. */
export const momentOfToday = (): TypedMoment => ({ date: partsOfDate(today()), time: '' });

/** Whether nothing of it has been typed but, at most, a day that was there before. */
export const isNoMoment = ({ time }: TypedMoment): boolean => time.trim() === '';

/** The moment in UTC, as ISO text, by the clocks of London; null where it is not whole or does not exist. */
export function readMoment({ date, time }: TypedMoment): string | null {
  const read = readDate(date, 'Day');
  const clock = /^\s*(\d{1,2})[:.](\d{2})\s*$/.exec(time);
  if (!read.ok || clock === null) return null;
  const [, hour = '', minute = ''] = clock;
  if (Number(hour) > 23 || Number(minute) > 59) return null;
  return momentInLondon(read.date, `${hour.padStart(2, '0')}:${minute}`).toISOString();
}
