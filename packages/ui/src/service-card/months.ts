import { weekdays, type ServiceSession } from '@waymark/domain/directory';
import { inARow } from './in-a-row.ts';

type Monthly = NonNullable<ServiceSession['monthly']>;

const nth = ['first', 'second', 'third', 'fourth', 'fifth'];
const ending = new Intl.PluralRules('en-GB', { type: 'ordinal' });
const endings: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };

/** The days of a month as people say them: "First Monday of each month". Days of the week come by number, in order. */
export function monthWords({ every, weeks, days }: Monthly, weekdayNumbers: number[]): string {
  const anyDay = weekdayNumbers.length === weekdays.length;
  const names = inARow(weekdayNumbers.map((number) => weekdays[number] ?? ''));
  const months = every === undefined ? 'each month' : `every ${every} months`;
  const of = every === undefined ? `of ${months}` : `of a month, ${months}`;
  if (weeks) {
    const which = `${inARow(fromTheStart(weeks).map(weekWords))} ${names} ${of}`;
    const only = days ? `, if it is the ${inARow(fromTheStart(days).map(dayWords))}` : '';
    return which.slice(0, 1).toUpperCase() + which.slice(1) + only;
  }
  if (!days) return `${names}, but not each week: ask which`;
  const dates = `the ${inARow(fromTheStart(days).map(dayWords))}`;
  return anyDay ? `On ${dates} ${of}` : `${names}, if it is ${dates} ${of.replace('each', 'the')}`;
}

// What is counted back from the end comes last.
function fromTheStart(numbers: readonly number[]): number[] {
  return numbers.toSorted((a, b) => Number(a < 0) - Number(b < 0) || a - b);
}

function weekWords(week: number): string {
  if (week > 0) return nth[week - 1] ?? '';
  return week === -1 ? 'last' : `${nth[-week - 1] ?? ''} last`;
}

function dayWords(day: number): string {
  const figure = Math.abs(day);
  if (day === -1) return 'last day';
  const ordinal = `${figure}${endings[ending.select(figure)] ?? 'th'}`;
  return day > 0 ? ordinal : `${ordinal} last day`;
}
