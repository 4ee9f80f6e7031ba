export {
  type Actor,
  type StaffRole,
  chairIsPolice,
  mayHoldRole,
  staffRoleLabels,
  staffRoles,
} from './actor.ts';
export {
  type AgencyKind,
  adultFacingKinds,
  agencyKindLabels,
  agencyKinds,
  mayTakePart,
  takesReferrals,
} from './agency.ts';
export {
  type AvailableAction,
  availableActionVerbs,
  availableActions,
  explainUnavailable,
} from './available-actions.ts';
export {
  type AccessReview,
  type AccessReviewAnswer,
  type AccessReviewStanding,
  accessReviewAnswerLabels,
  accessReviewAnswers,
  accessReviewOf,
  accessReviewStanding,
} from './access-review.ts';
export {
  type InvitationState,
  invitationDays,
  invitationExpiry,
  invitationStateAt,
  invitationStateLabels,
  mayConfirmInvitation,
} from './invitation.ts';
export {
  type EndAsk,
  type EndProblem,
  endApprovalProblem,
  endAskHours,
  endsAlone,
  isOverseer,
  overseerRoles,
  postTakesTwo,
  roleTakesTwo,
} from './leaving.ts';
export {
  type StaffMember,
  type StaffVerb,
  areRoleDates,
  availableStaffVerbs,
  caseRoles,
  judgeStaff,
  managesPeople,
  rolesFromSomebodyElse,
  rolesToEnd,
  rolesToGive,
  seesPeople,
} from './people.ts';
export { type Post, choosePost } from './post.ts';
export { roleDateCases } from './role-date-cases.ts';
export { type RolePeriod, heldRoles, isHeldOn, lastDayHeld } from './role-dates.ts';
export { standingOf } from './standing-of.ts';
export {
  type NamedPeople,
  type NamedRelation,
  type Noun,
  type Thing,
  namedRelations,
} from './thing.ts';
export type { MissingCondition, Refusal } from '../move/index.ts';
export { recordAccessCases } from './record-cases.ts';
export { unavailableCases } from './unavailable-cases.ts';
export { accessCaseTable } from './cases.ts';
export { type Team, mayEndTeam, problemOfTeamName, teamsOfAgency } from './team.ts';
