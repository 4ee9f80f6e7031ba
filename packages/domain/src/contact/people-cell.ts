import { isDay } from '../clock/day.ts';
import type { ContactPerson } from './record-contact.ts';

type Named = { givenName: string; familyName: string };

/** People read from one cell; problems say which of them, by number and never by name. */
export type PeopleCell = { people: ContactPerson[]; problems: string[] };

const dateAtEnd = /\(?(\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/\d{4})\)?$/;
// Two names and a date fit many times over; whatever is longer is no entry of a list.
const longestEntry = 200;

/**
 * CON-8: people as a spreadsheet holds them: names with an optional date of birth (YYYY-MM-DD or DD/MM/YYYY), a semicolon
 * between. One name alone takes the family's name; "unborn" is an unborn baby, with the day it is due.
 */
export function readPeopleCell(
  cell: string,
  kind: 'child' | 'adult',
  familyName: string,
): PeopleCell {
  const people: ContactPerson[] = [];
  const problems: string[] = [];
  const entries = cell.split(';').map((entry) => entry.trim());
  for (const [index, entry] of entries.filter((one) => one !== '').entries()) {
    if (entry.length > longestEntry) {
      problems.push(`person ${index + 1} is too long. Put a semicolon between people.`);
      continue;
    }
    const { name, date } = splitDate(entry);
    const dateOfBirth = date === undefined ? null : readDate(date);
    if (/\d/.test(name) || dateOfBirth === undefined) {
      problems.push(
        `person ${index + 1} has a date that cannot be read. Write it as YYYY-MM-DD or DD/MM/YYYY.`,
      );
      continue;
    }
    const unborn = kind === 'child' && /^unborn( baby| child)?$/i.test(name);
    people.push({
      kind: unborn ? 'unborn' : kind,
      ...(unborn ? { givenName: '', familyName } : splitName(name, familyName)),
      dateOfBirth,
    });
  }
  return { people, problems };
}

// Letter by letter: a pattern for the end of a text takes long where a long row of spaces does not end it.
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s,]/.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

function splitDate(entry: string): { name: string; date: string | undefined } {
  const found = dateAtEnd.exec(entry);
  const before = found ? entry.slice(0, found.index) : entry;
  return { name: withoutEnd(before), date: found?.[1] };
}

function splitName(name: string, familyName: string): Named {
  const words = name.split(/\s+/);
  if (words.length === 1) return { givenName: name, familyName };
  // A family name of several words ("van der Berg") is one where the file itself names it.
  if (familyName !== '' && name.toLowerCase().endsWith(` ${familyName.toLowerCase()}`))
    return { givenName: name.slice(0, -familyName.length - 1).trim(), familyName };
  return { givenName: words.slice(0, -1).join(' '), familyName: words.at(-1) ?? '' };
}

function readDate(text: string): string | undefined {
  const [day = '', month = '', year = ''] = text.split('/');
  const iso = text.includes('/')
    ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    : text;
  return isDay(iso) ? iso : undefined;
}
