import type { SchoolCalendar } from '@waymark/domain/clock';
import { readSettings } from '../settings.ts';
import { say } from '../serve/say.ts';
import { readSchools } from './school-year.ts';

/** The school calendar of this site's area; null where none is set, or it cannot be read. */
export const schools = openSchools();

function openSchools(): SchoolCalendar | null {
  const read = readSettings(process.env);
  const file = read.ok ? read.settings.schoolsFile : null;
  if (file === null) return null;
  const found = readSchools(file);
  if ('schools' in found) return found.schools;
  say(`The school terms in ${file} were left aside: ${found.problem}.`);
  return null;
}
