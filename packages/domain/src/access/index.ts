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
  availableActionVerbs,
  availableActions,
  explainUnavailable,
} from './available-actions.ts';
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
