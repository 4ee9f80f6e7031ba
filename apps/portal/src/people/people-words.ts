import {
  type AccessReviewStanding,
  type RolePeriod,
  type StaffRole,
  staffRoleLabels,
} from '@waymark/domain/access';
import type { Day } from '@waymark/domain/clock';
import type { TagTone } from '@waymark/ui/tag';

import { dayInFull } from '../app/when.ts';

/** When a role is held, seen from a day: "since Monday 2 September 2024", "from Friday 1 January 2027". */
export function datesInWords({ from, until }: RolePeriod, today: Day): string {
  const last = until === null ? '' : ` until ${dayInFull(until)}`;
  if (from > today) return `from ${dayInFull(from)}${last}`;
  return `since ${dayInFull(from)}${last}`;
}

/** Roles that are held or will be, not those that are over. */
export function periodsToShow(periods: readonly RolePeriod[], today: Day): RolePeriod[] {
  return periods.filter(({ until }) => until === null || until >= today);
}

/** The roles of somebody in a line of a list. */
export function rolesInWords(roles: readonly StaffRole[]): string {
  if (roles.length === 0) return 'None today';
  return roles.map((role) => staffRoleLabels[role]).join(', ');
}

/** How somebody stands in the review of the quarter, as a tag says it. */
export const reviewTags: Record<AccessReviewStanding, { tone: TagTone; words: string }> = {
  done: { tone: 'done', words: 'Looked at' },
  due: { tone: 'open', words: 'To look at' },
  overdue: { tone: 'stopped', words: 'Overdue' },
  'next-quarter': { tone: 'going', words: 'Next quarter' },
};
