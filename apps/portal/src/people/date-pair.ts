import type { Day } from '@waymark/domain/clock';
import { type DateParts, emptyDate, partsOfDate, readDate } from '@waymark/ui/date-field';
import type { FormProblem } from '@waymark/ui/error-summary';

/** First and last day of a role as they are typed; the last may stay empty. */
export type DatePair = { from: DateParts; until: DateParts };

/** From today, with no last day. */
export const fromToday = (today: Day): DatePair => ({
  from: partsOfDate(today),
  until: emptyDate,
});

/** The two days, or what is wrong with them. */
export function readPair(
  pair: DatePair,
): { ok: true; from: Day; until: Day | null } | { ok: false; problems: FormProblem[] } {
  const from = readDate(pair.from, 'First day');
  const until = readDate(pair.until, 'Last day');
  const noLast = !until.ok && until.empty;
  const problems: FormProblem[] = [
    ...(from.ok ? [] : [{ field: 'from', message: from.message }]),
    ...(until.ok || noLast ? [] : [{ field: 'until', message: until.message }]),
  ];
  if (!from.ok || problems.length > 0) return { ok: false, problems };
  return { ok: true, from: from.date, until: until.ok ? until.date : null };
}
