import type { StaffRole } from '../access/actor.ts';
import type { AgencyKind } from '../access/agency.ts';
import { addDays, dayInLondon, daysBetween, isWorkingDay, timeInLondon } from '../clock/index.ts';
import type { Day } from '../clock/index.ts';
import type { LookingHours, UnusualParameters } from './parameters.ts';
import type { LookVerb } from './verbs.ts';

/** Why a look can be unusual, each a rule: AUD-U1 to AUD-U6. */
export const unusualKinds = [
  'own-name',
  'many-families',
  'outside-hours',
  'nothing-done',
  'colleague',
  'leaving',
] as const;
export type UnusualKind = (typeof unusualKinds)[number];

/** The rule behind each kind. */
export const unusualRules: Record<UnusualKind, string> = {
  'own-name': 'AUD-U1',
  'many-families': 'AUD-U2',
  'outside-hours': 'AUD-U3',
  'nothing-done': 'AUD-U4',
  colleague: 'AUD-U5',
  leaving: 'AUD-U6',
};

/** Whether two share a surname or an address; null where one of them is not held. */
export type Shares = { surname: boolean | null; address: boolean | null };

/** One opening of a family's record, with what the rules ask of it. It names nobody. */
export type Look = {
  at: Date;
  verb: LookVerb;
  actorId: string;
  agencyKind: AgencyKind;
  roles: readonly StaffRole[];
  familyId: string;
  /** Whoever looked, and somebody of the family. */
  own: Shares;
  /** A colleague of the same agency, and somebody of the family. */
  colleague: Shares;
  /** Whether the family is their work: they raised it, were given it, or it was sent to their desk. */
  isTheirWork: boolean;
  /** Whether they have done anything for the family, before or since. */
  didSomething: boolean;
  /** The last day of their post; null while none is known. */
  leavesOn: Day | null;
};

/** Something for a person to look into: who, on which day, and at which family; many families where it names none. */
export type Unusual = {
  /** Stays the same however often the list is made: a review hangs on it. */
  key: string;
  kind: UnusualKind;
  actorId: string;
  day: Day;
  familyId: string | null;
  /** How many looks, or how many families in the hour. */
  count: number;
};

/**
 * AUD-8: the unusual looks among all looks of a time, newest day first. The same looks give the same list in whatever
 * order they come. Unusual is not wrong: a person decides (AUD-U7).
 */
export function findUnusual(
  looks: readonly Look[],
  parameters: UnusualParameters,
  now: Date,
): Unusual[] {
  const found = new Map<string, Unusual>();
  for (const look of looks) {
    for (const kind of kindsOf(look, parameters, now)) add(found, itemOf(look, kind), 1);
  }
  for (const ofOne of Map.groupBy(looks, ({ actorId }) => actorId).values()) {
    for (const item of manyFamilies(ofOne, parameters)) add(found, item, item.count);
  }
  return [...found.values()].toSorted(
    (a, b) => b.day.localeCompare(a.day) || a.key.localeCompare(b.key),
  );
}

function add(found: Map<string, Unusual>, item: Unusual, count: number): void {
  const before = found.get(item.key)?.count ?? 0;
  const isPeak = item.kind === 'many-families';
  found.set(item.key, { ...item, count: isPeak ? Math.max(before, count) : before + count });
}

function itemOf(look: Look, kind: UnusualKind): Unusual {
  const day = dayInLondon(look.at);
  const familyId = kind === 'many-families' ? null : look.familyId;
  const key = [kind, look.actorId, day, familyId ?? 'many'].join(' ');
  return { key, kind, actorId: look.actorId, day, familyId, count: 1 };
}

function kindsOf(look: Look, parameters: UnusualParameters, now: Date): UnusualKind[] {
  const is: Record<Exclude<UnusualKind, 'many-families'>, boolean> = {
    // AUD-U1, AUD-U5: what is not held says nothing; it is never taken for "the same".
    'own-name': isShared(look.own),
    colleague: isShared(look.colleague),
    'outside-hours': isOutsideHours(look, parameters),
    'nothing-done': ledToNothing(look, parameters, now),
    leaving: isBeforeLeaving(look, parameters),
  };
  return unusualKinds.filter((kind) => kind !== 'many-families' && is[kind]);
}

const isShared = ({ surname, address }: Shares): boolean => surname === true || address === true;

/** AUD-U3: later or earlier than anybody of these roles is expected to look. Of several roles the widest hours hold. */
function isOutsideHours({ at, agencyKind, roles }: Look, { hours }: UnusualParameters): boolean {
  const theirs: (LookingHours | null)[] = [hours.everybodyElse];
  if (agencyKind === 'police') theirs.push(hours.police);
  if (roles.includes('front-door-worker')) theirs.push(hours['front-door-worker']);
  return theirs.every((each) => each !== null && !isWithin(at, each));
}

function isWithin(at: Date, { days, from, until }: LookingHours): boolean {
  const time = timeInLondon(at);
  if (time < from || time >= until) return false;
  return days === 'every-day' || isWorkingDay(dayInLondon(at));
}

/** AUD-U4: not their work, and nothing done for the family, before or in the days that there were for it. */
function ledToNothing(look: Look, { daysToAct }: UnusualParameters, now: Date): boolean {
  if (look.isTheirWork || look.didSomething) return false;
  return dayInLondon(now) > addDays(dayInLondon(look.at), daysToAct);
}

/** AUD-U6: in the last days of a post; and after it, which should not be possible. */
function isBeforeLeaving(look: Look, { daysBeforeLeaving }: UnusualParameters): boolean {
  if (look.leavesOn === null || look.isTheirWork) return false;
  return daysBetween(dayInLondon(look.at), look.leavesOn) <= daysBeforeLeaving;
}

const hour = 3_600_000;

/** AUD-U2: the most families that one person opened within any hour of each day, where that is many. */
function manyFamilies(
  looks: readonly Look[],
  { manyFamilies: many }: UnusualParameters,
): Unusual[] {
  return [...Map.groupBy(looks, ({ verb }) => verb)].flatMap(([verb, ofVerb]) => {
    const inOrder = ofVerb.toSorted((a, b) => a.at.getTime() - b.at.getTime());
    return inOrder.flatMap((last, index) => {
      const since = last.at.getTime() - hour;
      const within = inOrder.slice(0, index + 1).filter(({ at }) => at.getTime() > since);
      const families = new Set(within.map(({ familyId }) => familyId)).size;
      return families < many[verb] ? [] : [{ ...itemOf(last, 'many-families'), count: families }];
    });
  });
}

/** AUD-8: what is unusual, in the words of a screen. Says what happened and accuses nobody. */
export function unusualInWords({ kind, count }: Pick<Unusual, 'kind' | 'count'>): string {
  const looks = count === 1 ? 'once' : `${count} times`;
  const words: Record<UnusualKind, string> = {
    'own-name': `Opened, ${looks}, a family with a surname or address of their own`,
    'many-families': `Opened ${count} families within an hour`,
    'outside-hours': `Opened ${looks} outside the hours of their role`,
    'nothing-done': `Opened ${looks}, not their work, and nothing done for the family since`,
    colleague: `Opened, ${looks}, a family with a surname or address of a colleague`,
    leaving: `Opened ${looks} in the last days before they leave`,
  };
  return words[kind];
}
