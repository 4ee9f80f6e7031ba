export { findOrInsertImporter, listAreas } from './importer.ts';
export {
  countServices,
  findRevision,
  findService,
  findStored,
  listServices,
  type DirectoryRevision,
  type ServiceFilter,
} from './queries.ts';
export { lockService, upsertService, type ServiceWrite, type StoredTerm } from './upsert.ts';
