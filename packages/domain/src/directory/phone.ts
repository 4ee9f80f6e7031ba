import { asText, type RecordReading } from './reading.ts';
import { type ServicePhone, textLimits } from './service.ts';

const longNumber = /(?:\+\s?44\s*(?:\(0\))?|\(?0)[\d\s().-]{5,}\d/g;
const extension = /^[\s,]*(?:ext(?:ension)?\.?|x)\s*(\d{1,6})/i;
const shortNumber = /^\d{3}(?:\s?\d{3})?$/;
const desk =
  /\b(?:advice|admin|bookings?|centre|council|desk|duty|enquir\w+|free|helpdesk|helpline|hub|line|main|mobile|office|reception|referrals?|school|service|support|switchboard|team|text|youth)\b/i;

// The ranges that Ofcom keeps for drama, as digits from the leading nought.
const drama =
  /^(?:01(?:1[3-8]|21|31|41|51|61)4960|02079460|01914980|028964960|02920180|01632960|07700900|08081570|09098790|03069990)/;

/** True where words name a desk or a role that answers, and so no person. */
export function isDesk(words: string): boolean {
  return desk.test(words);
}

/** Every number in a text of numbers and words, tidied, placeholders left out (DIR-5). */
export function readPhones(value: unknown, label: string, reading: RecordReading): ServicePhone[] {
  const text = asText(value).replace(/\s+/g, ' ').trim();
  if (text === '') return [];
  if (shortNumber.test(text)) return [{ number: text }];
  // Of a longer text none is looked for: cut, a number would be another (DIR-47).
  const found = text.length > textLimits.note ? [] : [...text.matchAll(longNumber)];
  if (found.length === 0) {
    reading.note(`${label}: no phone number in it, left out`);
    return [];
  }
  return found.flatMap((match, i) => {
    const end = match.index + match[0].length;
    const number = tidyNumber(match[0], label, reading);
    if (number === null) return [];
    const before = text.slice(i === 0 ? 0 : endOf(found[i - 1]), match.index);
    const name = nameOf(before, text.slice(end), label, reading);
    return [{ number, ...(name === '' ? {} : { name }) }];
  });
}

function endOf(match: RegExpMatchArray | undefined): number {
  return match ? (match.index ?? 0) + match[0].length : 0;
}

function tidyNumber(given: string, label: string, reading: RecordReading): string | null {
  const digits = given.replace(/\(0\)/, '').replace(/\D/g, '').replace(/^44/, '0');
  if (/(\d)\1{6}/.test(digits) || /^01234567890?$/.test(digits)) {
    reading.note(`${label}: placeholder phone number, left out`);
    return null;
  }
  if (digits.length < 8 || digits.length > 11) {
    reading.note(`${label}: not a phone number of the United Kingdom, left out`);
    return null;
  }
  if (drama.test(digits) && reading.fiction === 'drop') {
    reading.note(`${label}: a made-up phone number, left out`);
    return null;
  }
  const spaced = given
    .replace(/[().-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return /^0\d/.test(spaced) && spaced.includes(' ') ? spaced : grouped(digits);
}

function grouped(digits: string): string {
  if (digits.length !== 11) return digits;
  if (digits.startsWith('02'))
    return `${digits.slice(0, 3)} ${digits.slice(3, 7)} ${digits.slice(7)}`;
  if (/^0(?:3|8|9|11|1\d1)/.test(digits))
    return `${digits.slice(0, 4)} ${digits.slice(4, 7)} ${digits.slice(7)}`;
  return `${digits.slice(0, 5)} ${digits.slice(5)}`;
}

// Words beside a number may name a desk, which helps, or a person, who is no part of a directory (DIR-7).
function nameOf(before: string, after: string, label: string, reading: RecordReading): string {
  const [words = ''] = /[^\s,;/|)](?:.*[^\s:;,(/|–-])?/.exec(before) ?? [];
  const kept = isDesk(words) && words.length <= 60 ? words : '';
  if (
    /\p{L}{3,}/u.test(words) &&
    kept === '' &&
    !/^(?:or|and|either|tel|phone|call)\b/i.test(words)
  )
    reading.note(`${label}: words around the number left out`);
  const number = extension.exec(after)?.[1];
  return [kept, number ? `extension ${number}` : '']
    .filter((part) => part !== '')
    .join(', ')
    .slice(0, textLimits.line);
}
