import type { StaffRecord } from '@waymark/db/access';
import {
  type AccessReviewStanding,
  type Actor,
  type RolePeriod,
  type StaffMember,
  type StaffRole,
  type StaffVerb,
  accessReviewStanding,
  availableStaffVerbs,
  heldRoles,
  rolesToEnd,
  rolesToGive,
  staffRoles,
} from '@waymark/domain/access';
import { type Day, dayInLondon } from '@waymark/domain/clock';

/** Somebody of the area with their roles, how their access stands in the review, and what can be done about it. */
export type StaffView = {
  id: string;
  name: string;
  jobTitle: string;
  agencyId: string;
  agencyName: string;
  /** The team that they are in now; null for none. */
  team: { id: string; name: string } | null;
  /** Whether it is whoever asks. */
  isMe: boolean;
  since: Day;
  leftOn: Day | null;
  periods: RolePeriod[];
  /** What counts as held today. */
  roles: StaffRole[];
  review: AccessReviewStanding;
  answer: StaffRecord['answer'];
  can: StaffVerb[];
  /** The roles that whoever asks may give them. */
  rolesToGive: StaffRole[];
  /** The roles whose last day whoever asks may set. */
  rolesToEnd: StaffRole[];
};

/** The facts that the rules about people ask for. */
export function memberOf(record: StaffRecord, today: Day): StaffMember {
  const { id, areaId, agencyKind, periods, endedAt, isOnlyAdministrator } = record;
  const roles = heldRoles(periods, today);
  return { id, areaId, agencyKind, roles, hasLeft: endedAt !== null, isOnlyAdministrator };
}

/** What a screen shows of somebody to whoever asks. */
export function viewOf(record: StaffRecord, actor: Actor, today: Day): StaffView {
  const { id, name, jobTitle, agencyId, agencyName, team, periods, endedAt, startedAt, answer } =
    record;
  const member = memberOf(record, today);
  return {
    id,
    name,
    jobTitle,
    agencyId,
    agencyName,
    team,
    isMe: id === actor.id,
    since: dayInLondon(startedAt),
    leftOn: endedAt && dayInLondon(endedAt),
    periods,
    roles: [...member.roles],
    review: accessReviewStanding({ answer, since: startedAt }, today),
    answer,
    can: availableStaffVerbs(actor, member),
    rolesToGive: rolesToGive(actor, member, staffRoles),
    rolesToEnd: rolesToEnd(actor, member, staffRoles),
  };
}
