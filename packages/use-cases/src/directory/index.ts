export { getService } from './get-service.ts';
export { importDirectory, type ImportDirectoryInput, type ImportedRecord } from './import.ts';
export {
  listForFeed,
  revisionForFeed,
  type FeedQuery,
  type PublicContext,
} from './list-for-feed.ts';
export { nameId } from './name-id.ts';
export { seedDemoDirectory } from './seed-demo-directory.ts';
