import type { Day } from '../clock/index.ts';
import {
  type Actor,
  type StaffRole,
  chairIsPolice,
  mayHoldRole,
  staffRoleLabels,
} from './actor.ts';
import type { AgencyKind } from './agency.ts';

/** Roles that see casework, by somebody's involvement and seat. */
export const caseRoles = [
  'practitioner',
  'agency-representative',
  'chair',
  'front-door-worker',
  'supervisor',
] as const satisfies StaffRole[];

/** ACC-19: roles that nobody gives themselves: that see cases, look after people, or look after how others look. */
export const rolesFromSomebodyElse = [
  ...caseRoles,
  'administrator',
  'information-governance-lead',
] as const satisfies StaffRole[];

/** Somebody whose access is looked after. */
export type StaffMember = {
  id: string;
  areaId: string;
  agencyKind: AgencyKind;
  /** What counts as held today. */
  roles: readonly StaffRole[];
  hasLeft: boolean;
  /** ACC-21: nobody else of their area is an administrator. */
  isOnlyAdministrator?: boolean;
};

const staffVerbs = ['give-role', 'end-role', 'end-post', 'keep-access', 'set-team'] as const;
/** What can be done about somebody's access. */
export type StaffVerb = (typeof staffVerbs)[number];

type Answer = { allowed: true } | { allowed: false; message: string; nextStep: string };

/** ACC-18: who looks after people: an administrator of their area. */
export function managesPeople(actor: Pick<Actor, 'roles'>): boolean {
  return actor.roles.includes('administrator');
}

/** ACC-22: who sees the people of the area with their roles: who looks after them, and who reviews their access. */
export function seesPeople(actor: Pick<Actor, 'roles'>): boolean {
  return managesPeople(actor) || actor.roles.includes('information-governance-lead');
}

/**
 * ACC-18, ACC-19, ACC-21, ACC-22, ACC-24: whether this person may do this about somebody's access, or why not. `role` is the one
 * to give or to end.
 */
export function judgeStaff(
  actor: Actor,
  verb: StaffVerb,
  person: StaffMember,
  role?: StaffRole,
): Answer {
  if (actor.areaId !== person.areaId) return no('This person is of another area.', 'Ask there.');
  if (person.hasLeft) return no('This person has left.', 'Invite them again if they come back.');
  if (!looksAfter(actor, verb, person)) {
    return no('Looking after people is for administrators.', 'Ask an administrator of your area.');
  }
  if (actor.id === person.id) return aboutThemselves(verb, role);
  if (verb === 'end-post' && person.isOnlyAdministrator === true) {
    const another = 'Have another administrator invited first, or added by command.';
    return no('Nobody would look after people here.', another);
  }
  if (verb === 'give-role' && role && !mayHoldRole(person.agencyKind, role)) {
    return no(chairIsPolice, 'Give this role to a police officer.');
  }
  return { allowed: true };
}

/** What a screen offers about somebody's access, of whatever role. */
export function availableStaffVerbs(actor: Actor, person: StaffMember): StaffVerb[] {
  return staffVerbs.filter((verb) => judgeStaff(actor, verb, person, 'directory-editor').allowed);
}

/** The roles that this person may give to somebody. */
export function rolesToGive(
  actor: Actor,
  person: StaffMember,
  roles: readonly StaffRole[],
): StaffRole[] {
  return roles.filter((role) => judgeStaff(actor, 'give-role', person, role).allowed);
}

/** The roles that this person may take from somebody, or set a last day of. */
export function rolesToEnd(
  actor: Actor,
  person: StaffMember,
  roles: readonly StaffRole[],
): StaffRole[] {
  return roles.filter((role) => judgeStaff(actor, 'end-role', person, role).allowed);
}

// ACC-22: nobody reviews themselves, so where there is one administrator somebody else must be able to.
function looksAfter(actor: Actor, verb: StaffVerb, person: StaffMember): boolean {
  if (managesPeople(actor)) return true;
  const reviews = verb === 'keep-access' || verb === 'end-post';
  return reviews && seesPeople(actor) && person.roles.includes('administrator');
}

function aboutThemselves(verb: StaffVerb, role: StaffRole | undefined): Answer {
  const askAnother = 'Ask another administrator of your area.';
  if (verb === 'end-post') return no('Nobody ends their own post.', askAnother);
  if (verb === 'keep-access') return no('Nobody reviews their own access.', askAnother);
  // A team opens nothing (ACC-24), so it is no matter who puts them in it.
  if (verb === 'set-team') return { allowed: true };
  const guarded = rolesFromSomebodyElse.some((one) => one === role);
  if (role === undefined || !guarded) return { allowed: true };
  const label = staffRoleLabels[role];
  return no(`Nobody changes this role for themselves: ${label}.`, askAnother);
}

function no(message: string, nextStep: string): Answer {
  return { allowed: false, message, nextStep };
}

/** ACC-17: whether these can be the dates of a role that is given on a day: it begins then or later, and does not end before. */
export function areRoleDates(dates: { from: Day; until: Day | null }, today: Day): boolean {
  return dates.from >= today && (dates.until === null || dates.until >= dates.from);
}
