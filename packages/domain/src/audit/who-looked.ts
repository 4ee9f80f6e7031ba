import type { Actor } from '../access/actor.ts';
import type { AgencyKind } from '../access/agency.ts';
import { dayInLondon, type Day } from '../clock/index.ts';
import type { AgreementAnswer } from '../contact/record-contact.ts';
import { familyVerbs, isFamilyVerb } from './verbs.ts';
import { workerInWords } from './who.ts';

/** One entry of the audit about a family, with as much as the family's list needs. */
export type FamilyEntry = {
  at: Date;
  verb: string;
  /** The kind of agency of whoever did it. */
  agencyKind: AgencyKind;
  /** What was written down of agreement on the contact that the entry is about. */
  agreement: AgreementAnswer;
  /** Whether it is about something that only some may know is there. */
  isRestricted: boolean;
};

/** One line of the family's list: a day, what was done by what kind of worker, and how often on that day. */
export type FamilyLine = { day: Day; words: string; times: number };

/** What somebody has to do before the list is handed over. */
export type CheckFirst = 'may-not-know';

/** What a family may be told of who looked, newest day first, and what has to be checked before it is. */
export type WhoLooked = { lines: FamilyLine[]; checkFirst: CheckFirst[] };

/**
 * AUD-2 to AUD-7: the list of who looked that a family may read. What is restricted, and a contact of which it was not safe
 * to ask, leave no trace in it: no line, no count and no gap.
 */
export function tellFamily(entries: readonly FamilyEntry[]): WhoLooked {
  const told = entries.filter(isForFamily);
  const lines = new Map<string, FamilyLine>();
  for (const entry of told.toSorted((a, b) => b.at.getTime() - a.at.getTime())) {
    const line = lineOf(entry);
    const key = `${line.day} ${line.words}`;
    lines.set(key, { ...line, times: (lines.get(key)?.times ?? 0) + 1 });
  }
  const mayNotKnow = told.some(({ agreement }) => agreement === 'not-asked');
  return { lines: [...lines.values()], checkFirst: mayNotKnow ? ['may-not-know'] : [] };
}

/** AUD-5: whether a family may be told of an entry at all. */
export function isForFamily({ verb, agreement, isRestricted }: FamilyEntry): boolean {
  return !isRestricted && agreement !== 'unsafe-to-ask' && isFamilyVerb(verb);
}

function lineOf({ at, verb, agencyKind }: FamilyEntry): FamilyLine {
  const did = isFamilyVerb(verb) ? familyVerbs[verb] : '';
  // AUD-6: the day alone: with the hour, somebody could work out who was on shift.
  return { day: dayInLondon(at), words: `${workerInWords(agencyKind)} ${did}`, times: 1 };
}

/** AUD-6: a line as it is printed. */
export function lineInWords({ words, times }: FamilyLine): string {
  if (times === 1) return `${words}.`;
  return `${words}, ${times === 2 ? 'twice' : `${times} times`}.`;
}

/** AUD-7: what the list says round its lines, for a family to read. */
export const whoLookedWords = {
  title: 'Who looked at your page',
  lead: 'Each time somebody at work opens your page or writes on it, we make a note. This is that list.',
  who: 'We say what kind of worker it was. We do not give names here.',
  lists: 'Your name can also be on lists that workers use each day. Those are not shown here.',
  notAll: 'By law there are a few things we may not show.',
  ask: 'Does a line here seem wrong to you? Tell us. A person will look into it and ring you back.',
  nothing: 'Nobody has opened your page yet.',
} as const;

/** AUD-7: what to do before the list is handed over, in the words of a screen of staff. */
export const checkFirstWords: Record<CheckFirst, string> = {
  'may-not-know':
    'Nobody has asked this family about one of these contacts. Make sure that they know of it, and that it is safe, before you give them this page.',
};

/**
 * AUD-7: who may have the list of who looked at a family: the information governance lead of the area, and whoever leads
 * the help: the person whom the meeting gave an action for the family.
 */
export function mayReadWhoLooked(
  actor: Pick<Actor, 'id' | 'roles'>,
  { helpLedBy }: { helpLedBy: readonly string[] },
): boolean {
  return actor.roles.includes('information-governance-lead') || helpLedBy.includes(actor.id);
}
