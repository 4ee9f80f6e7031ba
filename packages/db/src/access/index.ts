export {
  checkAuditChains,
  insertAuditEntry,
  type AuditCheck,
  type AuditFault,
  type NewAuditEntry,
} from './audit-queries.ts';
export type { AuditDetails } from './audit-tables.ts';
export {
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
