export {
  type OpenReferralOrganisation,
  type OpenReferralPlacement,
  type OpenReferralPlacementSummary,
  type OpenReferralTaxonomy,
  toOrganisation,
  toPlacement,
  toPlacementSummary,
  toTaxonomy,
} from './feed-lists.ts';
export { fromOpenReferral } from './from-open-referral.ts';
export { type NameId } from './name-id.ts';
export {
  feedTaxonomies,
  type FeedTaxonomy,
  type OpenReferralService,
  type OpenReferralSummary,
} from './open-referral.ts';
export { type Reading } from './reading.ts';
export { readCaptureSheet } from './read-capture-sheet.ts';
export { isOpenReferralRecord } from './read-open-referral.ts';
export { isWhole, readDirectoryPage, readDirectoryText, type ReadPage } from './read-page.ts';
export { readService, type ReadRecord } from './read-service.ts';
export {
  costKinds,
  type DirectoryService,
  directoryServiceSchema,
  type FamilyHub,
  referralKinds,
  type ServiceLocation,
  type ServicePhone,
  type ServiceSession,
  serviceStatuses,
  serviceWays,
  sessionBookings,
  sessionSeasons,
} from './service.ts';
export { isFamilyHub, isOpeningTime, isOver, sessionOn, type SessionOn } from './session-on.ts';
export {
  placementId,
  taxonomyId,
  termsOf,
  toOpenReferral,
  toSummary,
  toTerm,
} from './to-open-referral.ts';
export { type TwinFacts, twinFinder } from './twins.ts';
export { webAddressesOf } from './web-addresses.ts';
export { type Weekday, weekdayName, weekdays } from './weekday.ts';
export { slugOf } from './words.ts';
