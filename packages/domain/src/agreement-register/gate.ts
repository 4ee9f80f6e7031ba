import type { AvailableAction, StaffRole } from '../access/index.ts';
import { isListable, type TriageOutcome, type TriageRouteOutcome } from '../triage/index.ts';
import type { TriageStanding } from './take-part.ts';

type Standing = Pick<TriageStanding, 'outcome'>;

/**
 * AGR-7: whether a contact with this route may be recorded, or its facts answered. Only what would go to the meeting is
 * stopped: danger, the front door and open questions never wait for an agreement.
 */
export function mayRecordContact({ outcome }: Standing, route: TriageRouteOutcome): boolean {
  return outcome === 'may' || !isListable(route);
}

/** AGR-7: the verbs that send or receive through triage. */
const throughTriage: readonly AvailableAction[] = [
  'list-for-meeting',
  'acknowledge',
  'add-return',
  'record-outcome',
  'withdraw',
];

/** AGR-7: what of the actions on offer is left to somebody whose agency stands so: their own work and records always. */
export function offeredUnder(
  { outcome }: Standing,
  actions: readonly AvailableAction[],
): AvailableAction[] {
  return actions.filter((action) => outcome === 'may' || !throughTriage.includes(action));
}

/**
 * AGR-12: whether the chair may record this outcome. A referral to social care under section 17 or 47 rests on the law and
 * never waits for an agreement; every other outcome sends a family to somebody who may not receive without one.
 */
export function mayRecordOutcome({ outcome }: Standing, wanted: TriageOutcome): boolean {
  return outcome === 'may' || wanted === 'specialist';
}

/** AGR-9: whether somebody writes in the register of agreements; an administrator does not. */
export function keepsRegister({ roles }: { roles: readonly StaffRole[] }): boolean {
  return roles.includes('information-governance-lead');
}
