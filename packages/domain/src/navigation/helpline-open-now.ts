import { addDays, weekdayOf, type Day } from '../clock/day.ts';
import { dayInLondon, momentInLondon, timeInLondon } from '../clock/london.ts';
import { isBankHoliday } from '../clock/working-days.ts';
import { needsChecking, type LineHours } from './helpline-checked.ts';
import type { Opening } from './helpline-opening.ts';

/** Whether a line is open at a moment, and until when that is true; `check` where nobody can tell (NAV-27). */
export type OpenNow =
  | { readonly kind: 'open'; readonly closes: string | null; readonly until: Date | null }
  | {
      readonly kind: 'closed';
      readonly opensOn: Day;
      readonly opens: string | null;
      readonly until: Date;
    }
  | { readonly kind: 'check' };

/** Whether a line is open now. Open is said only where its hours are known and were checked within 180 days (NAV-27). */
export function openNow(line: LineHours, now: Date): OpenNow {
  const today = dayInLondon(now);
  const { opening } = line;
  if (opening === null || needsChecking(line, today)) return { kind: 'check' };
  if (opening === 'always') return { kind: 'open', closes: null, until: null };
  const { days, times } = opening;
  if (!days.includes(weekdayOf(today))) return closedUntilAfter(today, opening);
  if (!times || mayBeShut(opening, today)) return { kind: 'check' };
  const time = timeInLondon(now);
  if (time >= times.closes) return closedUntilAfter(today, opening);
  if (time < times.opens) return closedUntil(today, opening);
  return { kind: 'open', closes: times.closes, until: momentInLondon(today, times.closes) };
}

/** Lines in the order to show: open ones, then those nobody can tell of, then closed ones; else as given. None is left out (NAV-28). */
export function openFirst<Line extends LineHours>(
  lines: readonly Line[],
  now: Date,
): readonly Line[] {
  return lines
    .map((line) => ({ line, place: order.indexOf(openNow(line, now).kind) }))
    .sort((a, b) => a.place - b.place)
    .map(({ line }) => line);
}

const order: readonly OpenNow['kind'][] = ['open', 'check', 'closed'];

type OpeningOnDays = Exclude<Opening, 'always'>;

// A line that keeps weekdays may keep bank holidays too.
function mayBeShut({ days }: OpeningOnDays, day: Day): boolean {
  return days.length < 7 && isBankHoliday(day);
}

function closedUntilAfter(today: Day, opening: OpeningOnDays): OpenNow {
  let day = addDays(today, 1);
  while (!opening.days.includes(weekdayOf(day)) || mayBeShut(opening, day)) day = addDays(day, 1);
  return closedUntil(day, opening);
}

function closedUntil(day: Day, { times }: OpeningOnDays): OpenNow {
  const opens = times?.opens ?? null;
  return { kind: 'closed', opensOn: day, opens, until: momentInLondon(day, opens ?? '00:00') };
}
