import type { HelplineId } from './helpline-id.ts';
import type { Helpline } from './helpline.ts';
import { everydayHelplines } from './helplines/everyday.ts';
import { urgentHelplines } from './helplines/urgent.ts';
import { hoursWords } from './hours-words.ts';

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
