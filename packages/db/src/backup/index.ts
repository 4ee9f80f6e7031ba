export { makeBaseCopy } from './base-copy.ts';
export {
  listMigrations,
  shortLivedTables,
  type RunMigration,
  type SequenceState,
  type StoredTable,
} from './catalogue.ts';
export { readFingerprints, type TableFingerprint } from './fingerprints.ts';
export { isUnused, refill, type StoredRows } from './refill.ts';
export { readSnapshot, type Snapshot } from './snapshot.ts';
export { forgetShortLived } from './short-lived.ts';
