import { addDays, dayInLondon, weekdayOf } from '@waymark/domain/clock';
import { openNow, timeWords, type LineHours, type OpenNow } from '@waymark/domain/navigation';
import { hoursSaid as words } from './hours.ts';

/** What a page says of a line's hours. The mark is true only until a moment; a page that was kept takes it away then. */
export type OpenWords = {
  readonly hours: string;
  readonly mark?: { readonly text: string; readonly until: string };
};

/** When a line is open, in words, and what is true of it just now (NAV-27). */
export function openWords(
  line: LineHours & { readonly hours: string | null },
  now: Date,
): OpenWords {
  const said = openNow(line, now);
  if (said.kind === 'check') {
    return { hours: [line.hours, words.check].filter(Boolean).join('. ') };
  }
  const hours = `${line.hours}.`;
  if (said.until === null) return { hours };
  const text =
    said.kind === 'open'
      ? words.openUntil(timeWords(said.closes ?? ''))
      : words.closedUntil(opensWords(said, dayInLondon(now)));
  return { hours, mark: { text, until: said.until.toISOString() } };
}

function opensWords({ opensOn, opens }: OpenNow & { kind: 'closed' }, today: string): string {
  const time = opens === null ? null : words.opensAt(timeWords(opens));
  return [dayName(opensOn, today), time].filter((part) => part !== null).join(' ');
}

function dayName(day: string, today: string): string | null {
  if (day === today) return null;
  if (day === addDays(today, 1)) return words.tomorrow;
  const name = weekdayOf(day);
  return words.opensOn(name.charAt(0).toUpperCase() + name.slice(1));
}
