import { addDays, type Day, isDay } from '../clock/day.ts';
import { daysOfMonth, monthNumber } from './monthly.ts';
import type { ServiceSession } from './service.ts';
import { weekdayName, weekdays, weekNumber } from './weekday.ts';

/** What says on which days a session is, where it is weekly or monthly. */
type Regular = Pick<ServiceSession, 'weekday' | 'everyWeeks' | 'monthly'>;

type Nth = {
  /** The day from whose week or month each second one is counted. */
  readonly from: Day;
  /** Days are counted from this one on. */
  readonly day?: Day;
  readonly n: number;
};

const mostYears = 10;

/**
 * The nth day of these times of one schedule; nothing where that is over ten years away. It is worked out, never walked to
 * day by day: a feed may hold thousands of schedules (DIR-47).
 */
export function nthDay(times: readonly Regular[], { from, day = from, n }: Nth): Day | undefined {
  const [first] = times;
  if (first === undefined) return undefined;
  const every = first.monthly?.every ?? first.everyWeeks ?? 1;
  return first.monthly
    ? nthOfMonths(times, { from, day, n, every })
    : nthOfWeeks(times, { from, day, n, every });
}

type Every = Required<Nth> & { readonly every: number };

function nthOfWeeks(times: readonly Regular[], { from, day, n, every }: Every): Day | undefined {
  const inWeek = times.map(({ weekday }) => weekdays.indexOf(weekday)).toSorted((a, b) => a - b);
  const today = weekdays.indexOf(weekdayName(day) ?? 'Monday');
  const weeks = weeksUntil({ from, day, every });
  const gone = weeks === 0 ? inWeek.filter((each) => each < today).length : 0;
  const place = gone + n - 1;
  const later = weeks + Math.floor(place / inWeek.length) * every;
  const days = later * 7 + (inWeek[place % inWeek.length] ?? 0) - today;
  const found = days > mostYears * 366 ? '' : addDays(day, days);
  return isDay(found) ? found : undefined;
}

// From the week of a day to the next one that counts, which may be its own.
function weeksUntil({ from, day, every }: Omit<Every, 'n'>): number {
  const weeks = weekNumber(day) - weekNumber(from);
  return Math.ceil(weeks / every) * every - weeks;
}

function nthOfMonths(times: readonly Regular[], { from, day, n, every }: Every): Day | undefined {
  const [begins, today] = [monthNumber(from), monthNumber(day)];
  let left = n;
  let month = begins + Math.ceil((today - begins) / every) * every;
  for (; month <= today + mostYears * 12; month += every) {
    const days = times
      .flatMap(({ weekday, monthly = {} }) => daysOfMonth(monthly, weekday, month))
      .filter((each) => each >= day)
      .toSorted();
    const found = days[left - 1];
    if (found !== undefined) return found;
    left -= days.length;
  }
  return undefined;
}
