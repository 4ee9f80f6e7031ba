import { addDays, type Day } from '../clock/index.ts';
import { type StaffRole, staffRoles } from './actor.ts';

/** A role from its first day to its last, both in; no last day where nobody has set one. */
export type RolePeriod = { role: StaffRole; from: Day; until: Day | null };

/** ACC-17: whether a role counts as held on a day of London's calendar. The database asks the same in SQL. */
export function isHeldOn({ from, until }: Pick<RolePeriod, 'from' | 'until'>, day: Day): boolean {
  return from <= day && (until === null || day <= until);
}

/** ACC-17: the roles that count as held on a day, each once. */
export function heldRoles(periods: readonly RolePeriod[], day: Day): StaffRole[] {
  return staffRoles.filter((role) =>
    periods.some((period) => period.role === role && isHeldOn(period, day)),
  );
}

/**
 * ACC-21: the last day to which somebody holds a role without a gap, seen from a day; null where no such day is set, and the
 * day before where nobody holds it now.
 */
export function lastDayHeld(periods: readonly RolePeriod[], role: StaffRole, day: Day): Day | null {
  const held = periods.filter((period) => period.role === role && isHeldOn(period, day));
  if (held.length === 0) return addDays(day, -1);
  const lastDays = held.flatMap(({ until }) => until ?? []).toSorted();
  const last = lastDays.at(-1);
  if (last === undefined || lastDays.length < held.length) return null;
  return lastDayHeld(periods, role, addDays(last, 1));
}
