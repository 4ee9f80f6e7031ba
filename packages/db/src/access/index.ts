export {
  checkAuditChains,
  insertAuditEntry,
  type ChainCheck,
  type ChainFault,
  type NewAuditEntry,
} from './audit-queries.ts';
export {
  findAuditState,
  findStandsAt,
  insertCheckpoint,
  listCheckpoints,
  type AuditState,
  type CheckpointRow,
  type StandsAt,
} from './audit-checkpoints.ts';
export {
  findLookedAtFamily,
  listFamilyEntries,
  listLooks,
  type FamilyEntryRow,
  type LookedAtFamily,
  type LookRow,
} from './audit-looks.ts';
export {
  insertReview,
  listReviews,
  type NewUnusualReview,
  type UnusualReview,
} from './audit-reviews.ts';
export type { AuditDetails, AuditEnd } from './audit-tables.ts';
export { lookAs, momentOf, type Looked } from './look.ts';
export {
  actAs,
  findColleague,
  findInstallation,
  findMe,
  insertActor,
  listAgencies,
  listAreasAndAgencies,
  listColleagues,
  listWithRole,
  startInstallation,
  type Agency,
  type Colleague,
  type NewActor,
  type Profile,
} from './queries.ts';
export { ensureAgency, type NewAgency } from './insert-agency.ts';
export {
  acceptInvitation,
  confirmInvitation,
  insertInvitation,
  listInvitations,
  lookAtInvitation,
  withdrawInvitation,
  type Accepted,
  type InvitationRecord,
  type NewInvitation,
  type OpenedInvitation,
} from './invitation-queries.ts';
export {
  endPost,
  endRole,
  findStaff,
  giveActionOn,
  insertAccessReview,
  insertRole,
  listActionsLeftOpen,
  listStaff,
  type ActionLeftOpen,
  type StaffRecord,
} from './people-queries.ts';
export {
  approveStaffEnd,
  countEndedAlone,
  endPostsOf,
  findStaffEnd,
  insertStaffEnd,
  listStaffEnds,
  type NewStaffEnd,
  type StaffEndRecord,
} from './end-queries.ts';
export { listLivePosts, listMyPosts, listPostsOf } from './post-queries.ts';
export {
  endTeam,
  insertTeam,
  listTeams,
  listTeamsOf,
  moveToTeam,
  teamNameIndex,
  type TeamRecord,
  type TeamTime,
} from './team-queries.ts';
export { writeLook, type NewLook } from './write-looks.ts';
