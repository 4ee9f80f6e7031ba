import { readFileSync } from 'node:fs';
import { addDays, SchoolCalendar, type Day } from '@waymark/domain/clock';

/** Days from one to another, both included. */
export type Stretch = { readonly from: Day; readonly until: Day };

/** The school calendar in a file; or null, and why not. Without one, what is of term or holiday is "ring first". */
export function readSchools(file: string): { schools: SchoolCalendar } | { problem: string } {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return { problem: 'it cannot be opened' };
  }
  try {
    const read = SchoolCalendar.safeParse(JSON.parse(text));
    if (read.success) return { schools: read.data };
    const [issue] = read.error.issues;
    return { problem: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not a calendar'}` };
  } catch {
    return { problem: 'it is not JSON' };
  }
}

/** The school holiday that a day is in, or the next one, from that day on; null where none is known. */
export function nextHoliday(day: Day, schools: SchoolCalendar | null): Stretch | null {
  const terms = schools?.halfTerms ?? [];
  const gaps = terms.slice(1).map(({ firstDay }, index) => ({
    from: addDays(terms[index]?.lastDay ?? firstDay, 1),
    until: addDays(firstDay, -1),
  }));
  return fromDay(day, gaps);
}

/** The half term that a day is in, or the next one, from that day on; null where none is known. */
export function nextTerm(day: Day, schools: SchoolCalendar | null): Stretch | null {
  const terms = schools?.halfTerms ?? [];
  return fromDay(
    day,
    terms.map(({ firstDay, lastDay }) => ({ from: firstDay, until: lastDay })),
  );
}

function fromDay(day: Day, stretches: readonly Stretch[]): Stretch | null {
  const next = stretches.find(({ from, until }) => until >= day && from <= until);
  return next ? { from: next.from < day ? day : next.from, until: next.until } : null;
}
