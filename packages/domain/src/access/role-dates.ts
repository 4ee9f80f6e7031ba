import type { Day } from '../clock/index.ts';
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
