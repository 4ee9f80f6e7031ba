export { type Actor, type StaffRole, mayHoldRole, staffRoleLabels, staffRoles } from './actor.ts';
export {
  type AgencyKind,
  adultFacingKinds,
  agencyKindLabels,
  agencyKinds,
  mayTakePart,
} from './agency.ts';
export {
  type AvailableAction,
  type Thing,
  availableActionVerbs,
  availableActions,
} from './available-actions.ts';
