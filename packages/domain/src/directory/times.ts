import { readLine } from './plain-text.ts';
import { asRecords, asText, type RecordReading } from './reading.ts';
import { listLimit, type ServiceSession, textLimits, type Weekday, weekdays } from './service.ts';

/** The weekly times of a record, in the order of the week. Times that cannot be read are left out, with a note (DIR-5). */
export function readSessions(
  value: unknown,
  onlyPlace: string | undefined,
  reading: RecordReading,
): ServiceSession[] {
  const sessions = asRecords(value).flatMap((entry) => readSession(entry, onlyPlace, reading));
  return sessions
    .toSorted(byWeek)
    .filter((session, i, all) => i === 0 || !isSame(session, all[i - 1]))
    .slice(0, listLimit);
}

/** Sorts times in the order of the week. */
export function byWeek(a: ServiceSession, b: ServiceSession): number {
  return orderOf(a) < orderOf(b) ? -1 : Number(orderOf(a) > orderOf(b));
}

function orderOf({ weekday, opens, closes, locationId = '', text = '' }: ServiceSession): string {
  return [weekdays.indexOf(weekday), opens, closes, locationId, text].join(' ');
}

function readSession(
  entry: Record<string, unknown>,
  onlyPlace: string | undefined,
  reading: RecordReading,
): ServiceSession[] {
  const weekday = readWeekday(entry['weekday']);
  const opens = readClock(entry['opens_at']);
  const closes = readClock(entry['closes_at']);
  if (weekday === null || opens === null || closes === null || opens >= closes) {
    reading.note('times: a time that cannot be right, left out');
    return [];
  }
  const text = readLine(entry['description'], 'times', textLimits.line, reading);
  return [
    {
      weekday,
      opens,
      closes,
      // With one place there is only one place it can be.
      ...(onlyPlace === undefined ? {} : { locationId: onlyPlace }),
      ...(text === '' ? {} : { text }),
    },
  ];
}

function isSame(a: ServiceSession, b: ServiceSession | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function readWeekday(value: unknown): Weekday | null {
  const start = asText(value).trim().slice(0, 3).toLowerCase();
  return weekdays.find((day) => start.length === 3 && day.toLowerCase().startsWith(start)) ?? null;
}

/** A time of day as HH:MM, from `9:30`, `09.30`, `09:30:00`, `9am` or `9.30pm`; or null. */
export function readClock(value: unknown): string | null {
  const match = /^(\d{1,2})(?:[:.](\d{2}))?(?::\d{2}(?:\.\d+)?Z?)?\s*([ap])?\.?(?:m\.?)?$/i.exec(
    asText(value).trim(),
  );
  if (!match) return null;
  const [, hours = '', minutes, half] = match;
  if (minutes === undefined && half === undefined) return null;
  const hour = hourOf(Number(hours), half?.toLowerCase());
  if (hour === null || Number(minutes ?? 0) > 59) return null;
  return `${String(hour).padStart(2, '0')}:${minutes ?? '00'}`;
}

function hourOf(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour <= 23 ? hour : null;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}

/** The moment in a text as ISO 8601 in UTC; null where it is not one. */
export function readMoment(value: unknown): string | null {
  const text = asText(value).trim();
  if (!/^\d{4}-\d{2}-\d{2}/.test(text)) return null;
  // A moment without a zone would be read in the zone of the machine.
  const zoned = /(?:Z|[+-]\d{2}:?\d{2})$|^\d{4}-\d{2}-\d{2}$/.test(text) ? text : `${text}Z`;
  const moment = new Date(zoned);
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString();
}
