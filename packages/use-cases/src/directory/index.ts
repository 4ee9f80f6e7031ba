export { type Counted, type FeedFilter, type FeedPage, type PublicContext } from './feed-filter.ts';
export { getService } from './get-service.ts';
export { importDirectory, type ImportDirectoryInput, type ImportedRecord } from './import.ts';
export { listChangesForFeed, listForFeed, revisionForFeed } from './list-for-feed.ts';
export { getOrganisation, listOrganisationsForFeed } from './list-organisations.ts';
export { getPlacement, listPlacementsForFeed } from './list-placements.ts';
export { getTaxonomy, getTerm, listTaxonomies, listTermsForFeed } from './list-terms.ts';
export { nameId } from './name-id.ts';
export { seedDemoDirectory } from './seed-demo-directory.ts';
