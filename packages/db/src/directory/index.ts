export { findOrInsertImporter, listAreas } from './importer.ts';
export {
  countOrganisations,
  countTerms,
  findPostcodePoint,
  listOrganisationIds,
  listTerms,
  type OrganisationFilter,
  type TermFilter,
} from './lists.ts';
export {
  countPlacements,
  countServices,
  findRevision,
  findService,
  findStored,
  listChanges,
  listElsewhere,
  listPlacementIds,
  listPlacements,
  listServices,
  listStored,
  type DirectoryRevision,
  type Placement,
  type Slice,
  type StoredState,
} from './queries.ts';
export {
  listQuarantined,
  quarantine,
  release,
  releaseAllBut,
  type Quarantined,
} from './quarantine.ts';
export { listMissing, markRemoval, removeService } from './remove.ts';
export { type Nearness, type ServiceFilter, type TermList } from './service-filter.ts';
export { lockService, upsertService, type ServiceWrite, type StoredTerm } from './upsert.ts';
