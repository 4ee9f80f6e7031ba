import { controls } from './controls.ts';
import { asText, type RecordReading } from './reading.ts';
import { mendDoubleEncoding } from './double-encoding.ts';

// A comment is looked for up to the next one only, so that a thousand that never end take no longer than one.
const tag = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>|<!--(?:(?!<!--)[\s\S])*?-->/gi;
const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z0-9]{1,30});/i;
const control = new RegExp(`[${controls}]`, 'g');

/** What a text may be longer as HTML than as plain text; what is beyond is not looked at (DIR-47). */
const mostMarkup = 8;

/** Plain text of several paragraphs: no HTML, no control characters, no double encoding, at most `max` characters (DIR-6, DIR-9). */
export function readParagraphs(
  value: unknown,
  label: string,
  max: number,
  reading: RecordReading,
): string {
  const text = clean(asText(value), label, max, reading)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return cut(text, label, max, reading);
}

/** Plain text on one line, mended as paragraphs are (DIR-6, DIR-9). */
export function readLine(
  value: unknown,
  label: string,
  max: number,
  reading: RecordReading,
): string {
  const text = clean(asText(value), label, max, reading).replace(/\s+/g, ' ').trim();
  return cut(text, label, max, reading);
}

/** Text without what hides or turns it, its lines parted as here (DIR-9). */
export function withoutControls(text: string): string {
  return withPlainLines(text).replace(control, '');
}

function withPlainLines(text: string): string {
  return text.replace(/\r\n?|\u2028|\u2029/g, '\n').toWellFormed();
}

function clean(raw: string, label: string, max: number, reading: RecordReading): string {
  const most = max * mostMarkup;
  if (raw.length > most) reading.note(`${label}: longer than ${max} characters, cut`);
  const words = withoutHtml(withPlainLines(raw.slice(0, most)), label, reading);
  const mended = mendDoubleEncoding(words);
  if (mended !== words) reading.note(`${label}: characters that were encoded twice put right`);
  const visible = withoutControls(mended);
  if (visible !== mended) reading.note(`${label}: control characters taken out`);
  return visible.normalize('NFC');
}

// Feeds hold HTML inside HTML (`&lt;p&gt;`), so it is unwrapped until none is left, three times at most.
function withoutHtml(raw: string, label: string, reading: RecordReading): string {
  let text = raw;
  for (let round = 0; round < 3 && looksLikeHtml(text); round += 1)
    text = text.search(tag) >= 0 ? reading.toText(text) : eachLine(text, reading.toText);
  const bare = text.replace(tag, ' ').replace(/<(?=script|iframe|object|style)/gi, '');
  if (bare !== raw) reading.note(`${label}: HTML made plain text`);
  return bare;
}

function looksLikeHtml(text: string): boolean {
  return text.search(tag) >= 0 || entity.test(text);
}

// With entities but no tags the line breaks are the author's own; a parser of HTML would fold them.
function eachLine(text: string, toText: (html: string) => string): string {
  return text.split('\n').map(toText).join('\n');
}

function cut(text: string, label: string, max: number, reading: RecordReading): string {
  if (text.length <= max) return text;
  reading.note(`${label}: longer than ${max} characters, cut`);
  const room = text.slice(0, max - 1).toWellFormed();
  const word = room.search(/\s\S*$/);
  return `${(word > max * 0.8 ? room.slice(0, word) : room).trimEnd()}…`;
}
