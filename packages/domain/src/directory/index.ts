export { fromOpenReferral } from './from-open-referral.ts';
export { type NameId } from './name-id.ts';
export {
  feedTaxonomies,
  type FeedTaxonomy,
  type OpenReferralService,
  type OpenReferralSummary,
} from './open-referral.ts';
export { type Reading } from './reading.ts';
export { readOutpostPage, readOutpostText, type ReadPage } from './read-page.ts';
export { readService, type ReadRecord } from './read-service.ts';
export {
  costKinds,
  type DirectoryService,
  directoryServiceSchema,
  referralKinds,
  type ServiceLocation,
  type ServicePhone,
  type ServiceSession,
  serviceStatuses,
  serviceWays,
  type Weekday,
  weekdays,
} from './service.ts';
export { taxonomyId, termsOf, toOpenReferral, toSummary } from './to-open-referral.ts';
