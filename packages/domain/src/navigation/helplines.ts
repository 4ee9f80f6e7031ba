import { daysBetween } from '../clock/day.ts';
import type { HelplineId } from './helpline-id.ts';
import { hoursWords } from './helpline-opening.ts';
import type { Helpline } from './helpline.ts';
import { everydayHelplines } from './helplines/everyday.ts';
import { urgentHelplines } from './helplines/urgent.ts';

/** Every national helpline, the urgent ones first (NAV-9). */
export const helplines: readonly Helpline[] = [...urgentHelplines, ...everydayHelplines].map(
  (record) => ({ ...record, hours: hoursWords(record.opening) }),
);

const byId: ReadonlyMap<string, Helpline> = new Map(helplines.map((line) => [line.id, line]));

/** The helpline with this id. Throws only if the data misses one, which a test rules out. */
export const helplineById = (id: HelplineId): Helpline => {
  const found = byId.get(id);
  if (!found) throw new Error(`No helpline is called ${id}`);
  return found;
};

/** For so many days after a check a fact is said as it stands; later a page says to check it (N14). */
export const checkHoldsDays = 180;

/** True when the hours are not known, or the number was last checked over 180 days before `today` (YYYY-MM-DD): the page says so (NAV-11; N14). */
export const needsChecking = (line: Helpline, today: string): boolean =>
  line.opening === null || daysBetween(line.checkedOn, today) > checkHoldsDays;
