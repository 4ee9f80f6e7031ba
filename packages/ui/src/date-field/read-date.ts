/** A date as it is typed: three texts, any of which may still be empty or wrong. */
export type DateParts = { day: string; month: string; year: string };

/** Which of the three inputs is wrong, so that it alone is marked. */
export type DatePart = keyof DateParts;

/** A read date as YYYY-MM-DD, or what is wrong with it and where. */
export type ReadDate =
  | { ok: true; date: string }
  | { ok: false; empty: boolean; message: string; parts: readonly DatePart[] };

/** Nothing typed yet. */
export const emptyDate: DateParts = { day: '', month: '', year: '' };

const order = ['day', 'month', 'year'] as const;

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** Reads a typed date. `what` begins the message: "Date of birth" gives "Date of birth must include a year". */
export function readDate(parts: DateParts, what: string): ReadDate {
  const missing = order.filter((part) => parts[part].trim() === '');
  if (missing.length === 3) {
    return { ok: false, empty: true, message: `Enter the ${lowerFirst(what)}`, parts: order };
  }
  if (missing.length > 0) {
    const list = missing.map((part) => `a ${part}`).join(' and ');
    return { ok: false, empty: false, message: `${what} must include ${list}`, parts: missing };
  }
  const day = wholeNumber(parts.day);
  const month = monthNumber(parts.month);
  const year = wholeNumber(parts.year);
  const wrong = wrongParts(day, month, year);
  if (wrong.length > 0) {
    return { ok: false, empty: false, message: `${what} must be a real date`, parts: wrong };
  }
  const digits = (value: number, width: number) => String(value).padStart(width, '0');
  return { ok: true, date: `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}` };
}

/** The three texts of a date given as YYYY-MM-DD. */
export function partsOfDate(date: string): DateParts {
  const [year = '', month = '', day = ''] = date.split('-');
  return { day: String(Number(day)), month: String(Number(month)), year };
}

function wrongParts(day: number, month: number, year: number): DatePart[] {
  const wrong: DatePart[] = [];
  if (!(month >= 1 && month <= 12)) wrong.push('month');
  if (!(year >= 1900 && year <= 2200)) wrong.push('year');
  const longest = wrong.length > 0 ? 31 : new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (!(day >= 1 && day <= longest)) wrong.unshift('day');
  return wrong;
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

const wholeNumber = (text: string) => (/^\d+$/.test(text.trim()) ? Number(text) : Number.NaN);

function monthNumber(text: string): number {
  const name = text.trim().toLowerCase();
  if (name.length < 3) return wholeNumber(name);
  return months.findIndex((month) => month.startsWith(name)) + 1 || Number.NaN;
}
