import { dayInLondon, formatDay } from '@waymark/domain/clock';
import { isOver, weekdays, type ServiceSession } from '@waymark/domain/directory';
import { inARow } from './in-a-row.ts';
import { monthWords } from './months.ts';

type Line = {
  readonly lead: string;
  readonly tail: string;
  readonly monthly: ServiceSession['monthly'];
  readonly days: Set<number>;
};

/** One line for each different time, in the order of the week: "Monday to Friday, 9am to 5pm". What is over is left out. */
export function timeLines(
  sessions: readonly ServiceSession[],
  today = dayInLondon(new Date()),
): string[] {
  const again = new Map<string, Line>();
  const dated: string[] = [];
  for (const session of sessions.filter((each) => !isOver(each, today)).toSorted(byStart)) {
    const lead = session.name ? `${session.name}: ` : '';
    const tail = `${clockWords(session.opens)} to ${clockWords(session.closes)}${notes(session, today)}`;
    if (session.dates) {
      const days = session.dates.filter((day) => day >= today).map(formatDay);
      dated.push(`${lead}${inARow(days)}, ${tail}`);
      continue;
    }
    const { monthly } = session;
    const key = lead + tail + (monthly ? JSON.stringify(monthly) : '');
    const line = again.get(key) ?? { lead, tail, monthly, days: new Set() };
    again.set(key, line);
    line.days.add(weekdays.indexOf(session.weekday));
  }
  const lines = [...again.values()].map(({ lead, tail, monthly, days }) => {
    const when = monthly ? monthWords(monthly, [...days]) : daysWords([...days]);
    return `${lead}${when}, ${tail}`;
  });
  return [...lines, ...dated];
}

// What its own words say already is not said again.
function notes({ text, season, everyWeeks = 1, from }: ServiceSession, today: string): string {
  const saysSeason = /\bterm\b|\bholiday/i.test(text ?? '');
  const said = [
    everyWeeks > 1 ? `every ${everyWeeks} weeks` : '',
    season === 'term' && !saysSeason ? 'in term time' : '',
    season === 'holiday' && !saysSeason ? 'in the school holidays' : '',
    from !== undefined && from > today ? `from ${formatDay(from)}` : '',
    text ?? '',
  ].filter((note) => note !== '');
  return said.length === 0 ? '' : ` (${said.join(', ')})`;
}

function byStart(a: ServiceSession, b: ServiceSession): number {
  const inWeek = weekdays.indexOf(a.weekday) - weekdays.indexOf(b.weekday);
  return inWeek || a.opens.localeCompare(b.opens);
}

/** "Monday to Friday" for days in a row, else "Monday, Wednesday and Friday". Days come in order. */
function daysWords(days: readonly number[]): string {
  const names = days.map((day) => weekdays[day] ?? '');
  const follow = days.every((day, index) => index === 0 || day === (days[index - 1] ?? 0) + 1);
  return follow && names.length > 2 ? `${names[0]} to ${names.at(-1)}` : inARow(names);
}

/** "10:00" as people say it: "10am"; "13:30": "1.30pm". */
export function clockWords(clock: string): string {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  if (minute === 0 && hour % 12 === 0) return hour === 12 ? 'midday' : 'midnight';
  const figure = minute === 0 ? '' : `.${String(minute).padStart(2, '0')}`;
  return `${hour % 12 || 12}${figure}${hour < 12 ? 'am' : 'pm'}`;
}
